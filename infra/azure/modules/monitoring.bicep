// Where the structured log and the metrics go, and which of them somebody is told about.
param name string
param location string

@description('Who is told by mail. Empty: the alerts are seen in the portal alone.')
param alertEmail string

@description('How long the log is kept, in days.')
@minValue(30)
@maxValue(730)
param logDays int

@description('What the log may grow by in a day, in GB; the rest of the day is not kept.')
@minValue(1)
param logGbPerDay int

var sums = 'AppMetrics | where Name =='
var lines = 'AppServiceConsoleLogs | extend line = parse_json(ResultDescription) | where tostring(line.msg) =='

// Each query gives rows with the column Times, and the alert fires above a sum of them.
var alerts = [
  { name: 'prompts-late', query: '${sums} "sidemand.rounds.late" | project TimeGenerated, Times = Sum', says: 'A prompt is late.', above: 0 }
  { name: 'digests-late', query: '${sums} "sidemand.digests.late" | project TimeGenerated, Times = Sum', says: 'A digest is late.', above: 0 }
  { name: 'uncertain', query: '${sums} "sidemand.rounds.uncertain" | project TimeGenerated, Times = Sum', says: 'Whether a message arrived is not known: its coach has a card with the two ways on.', above: 0 }
  { name: 'throttled', query: '${sums} "sidemand.sends.throttled" | project TimeGenerated, Times = Sum', says: 'Teams holds messages back.', above: 20 }
  { name: 'prompts-missed', query: '${lines} "action" and tostring(line.kind) == "report-missed" | project TimeGenerated, Times = 1', says: 'A prompt’s day went by without it.', above: 0 }
  { name: 'tick-failed', query: '${lines} "tick-failed" | project TimeGenerated, Times = 1', says: 'Due work is not being done: prompts and digests will be late.', above: 2 }
  { name: 'department-broken', query: '${lines} "department-broken" | project TimeGenerated, Times = 1', says: 'A department’s prompt or digest could not be made.', above: 0 }
  { name: 'coach-not-told', query: '${lines} "coach-not-told" | project TimeGenerated, Times = 1', says: 'A department is broken and its coach could not be told.', above: 0 }
  { name: 'bad-row', query: '${lines} "bad-row" | project TimeGenerated, Times = 1', says: 'A stored row cannot be read.', above: 0 }
  { name: 'storage-fault', query: '${lines} "storage-fault" | project TimeGenerated, Times = 1', says: 'The tables fail under what people do.', above: 5 }
]

resource workspace 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: '${name}-logs'
  location: location
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: logDays
    workspaceCapping: { dailyQuotaGb: logGbPerDay }
  }
}

resource insights 'Microsoft.Insights/components@2020-02-02' = {
  name: '${name}-insights'
  location: location
  kind: 'web'
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: workspace.id
    // The bot's identity signs in (*Microsoft Entra authentication for Application Insights*): the key alone sends nothing.
    DisableLocalAuth: true
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
  kind: 'LogAlert'
  properties: {
    displayName: 'Sidemand: ${alert.name}'
    description: alert.says
    enabled: true
    severity: 2
    scopes: [workspace.id]
    evaluationFrequency: 'PT15M'
    windowSize: 'PT15M'
    // The tables are not there before their first line.
    skipQueryValidation: true
    criteria: {
      allOf: [
        {
          query: alert.query
          timeAggregation: 'Total'
          metricMeasureColumn: 'Times'
          operator: 'GreaterThan'
          threshold: alert.above
          failingPeriods: { numberOfEvaluationPeriods: 1, minFailingPeriodsToAlert: 1 }
        }
      ]
    }
    actions: {
      actionGroups: empty(alertEmail) ? [] : [people!.id]
    }
  }
}]

output peopleId string = empty(alertEmail) ? '' : people!.id
output insightsName string = insights.name
output workspaceId string = workspace.id
output connectionString string = insights.properties.ConnectionString
