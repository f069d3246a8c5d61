// The process: App Service on Linux, looked after through /readyz, with the product's settings.
param name string
param location string
param sku string

@minValue(2)
param instances int

@description('NODE|24-lts or another of `az webapp list-runtimes --os-type linux`.')
param runtime string

param identityId string
param workspaceId string

@description('Who is told when processes are not ready, which they cannot say themselves. Empty: nobody.')
param peopleId string

@description('The subnet that requests leave through. Empty: they go over the public network.')
param subnetId string

@description('The product’s settings by name, as .env.example lists them.')
param settings object

resource plan 'Microsoft.Web/serverfarms@2023-12-01' = {
  name: '${name}-plan'
  location: location
  kind: 'linux'
  sku: { name: sku, capacity: instances }
  properties: { reserved: true }
}

resource site 'Microsoft.Web/sites@2023-12-01' = {
  name: name
  location: location
  kind: 'app,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identityId}': {} }
  }
  properties: {
    serverFarmId: plan.id
    clientAffinityEnabled: false
    httpsOnly: true
    keyVaultReferenceIdentity: identityId
    virtualNetworkSubnetId: empty(subnetId) ? null : subnetId
    // References to a vault behind a private endpoint need it (Use Key Vault references in App Service).
    vnetRouteAllEnabled: !empty(subnetId)
    siteConfig: {
      alwaysOn: true
      appCommandLine: 'node dist/bot/main.js'
      ftpsState: 'Disabled'
      healthCheckPath: '/readyz'
      http20Enabled: true
      linuxFxVersion: runtime
      minTlsVersion: '1.2'
      scmMinTlsVersion: '1.2'
    }
  }
}

// A package is uploaded by whoever Azure lets in, and never with a user name and password.
resource ftpUploads 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2023-12-01' = {
  parent: site
  name: 'ftp'
  properties: { allow: false }
}

resource scmUploads 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2023-12-01' = {
  parent: site
  name: 'scm'
  properties: { allow: false }
}

resource appSettings 'Microsoft.Web/sites/config@2023-12-01' = {
  parent: site
  name: 'appsettings'
  properties: settings
}

resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: site
  name: 'to-workspace'
  properties: {
    workspaceId: workspaceId
    logs: [
      { category: 'AppServiceConsoleLogs', enabled: true }
      { category: 'AppServicePlatformLogs', enabled: true }
    ]
  }
}

resource notReady 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: '${name}-not-ready'
  location: 'global'
  properties: {
    description: 'Half of the processes or more are not ready: prompts and digests will be late, answers cannot be taken.'
    enabled: true
    severity: 1
    scopes: [site.id]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          criterionType: 'StaticThresholdCriterion'
          name: 'ready'
          metricNamespace: 'Microsoft.Web/sites'
          metricName: 'HealthCheckStatus'
          operator: 'LessThan'
          threshold: 60
          timeAggregation: 'Average'
        }
      ]
    }
    actions: empty(peopleId) ? [] : [{ actionGroupId: peopleId }]
  }
}

output hostName string = site.properties.defaultHostName
