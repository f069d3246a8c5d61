// Where the structured log goes, and which of its events somebody is told about.
param name string
param location string

@description('Who is told by mail. Empty: the alerts are seen in the portal alone.')
param alertEmail string

@description('How long the log is kept, in days.')
@minValue(30)
@maxValue(730)
param logDays int

var alerts = [
  { name: 'prompt-missed', where: 'tostring(line.kind) == "report-missed"', says: 'A prompt’s time went by without it.', above: 0 }
  { name: 'delivery-uncertain', where: 'tostring(line.kind) == "mark-uncertain"', says: 'Whether a message arrived is not known.', above: 0 }
  { name: 'tick-failed', where: 'tostring(line.msg) == "tick-failed"', says: 'Due work is not being done: prompts and digests will be late.', above: 2 }
  { name: 'department-broken', where: 'tostring(line.msg) == "department-broken"', says: 'A department’s prompt or digest could not be made.', above: 0 }
  { name: 'coach-not-told', where: 'tostring(line.msg) == "coach-not-told"', says: 'A department is broken and its coach could not be told.', above: 0 }
  { name: 'bad-row', where: 'tostring(line.msg) == "bad-row"', says: 'A stored row cannot be read.', above: 0 }
  { name: 'storage-fault', where: 'tostring(line.msg) == "storage-fault"', says: 'The tables fail under what people do.', above: 5 }
]

resource workspace 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: '${name}-logs'
  location: location
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: logDays
  }
}

resource insights 'Microsoft.Insights/components@2020-02-02' = {
  name: '${name}-insights'
  location: location
  kind: 'web'
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: workspace.id
  }
}

resource people 'Microsoft.Insights/actionGroups@2023-01-01' = if (!empty(alertEmail)) {
  name: '${name}-operators'
  location: 'global'
  properties: {
    groupShortName: 'sidemand'
    enabled: true
    emailReceivers: [
      { name: 'operators', emailAddress: alertEmail, useCommonAlertSchema: true }
    ]
  }
}

resource rules 'Microsoft.Insights/scheduledQueryRules@2023-03-15-preview' = [for alert in alerts: {
  name: '${name}-${alert.name}'
  location: location
  properties: {
    displayName: 'Sidemand: ${alert.name}'
    description: alert.says
    enabled: true
    severity: 2
    scopes: [workspace.id]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    // The table is not there before the first line of the log.
    skipQueryValidation: true
    criteria: {
      allOf: [
        {
          query: 'AppServiceConsoleLogs | extend line = parse_json(ResultDescription) | where ${alert.where}'
          timeAggregation: 'Count'
          operator: 'GreaterThan'
          threshold: alert.above
        }
      ]
    }
    actions: {
      actionGroups: empty(alertEmail) ? [] : [people.id]
    }
  }
}]

output workspaceId string = workspace.id
