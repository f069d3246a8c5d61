// All of Sidemand in one resource group.
targetScope = 'resourceGroup'

@description('An Azure region. Answers are stored and read there.')
param location string = 'westeurope'

@description('What the resources’ names begin with: small letters and digits.')
@minLength(3)
@maxLength(9)
param name string = 'sidemand'

@description('App Service plan, Basic or better: always on and the private network need it.')
param planSku string = 'P0v3'

@description('How many processes run. With two or more the bot outlives the loss of one.')
@minValue(2)
@maxValue(30)
param instances int = 2

@description('What runs the bot: Node.js 22 or 24.')
@allowed(['NODE|22-lts', 'NODE|24-lts'])
param runtime string = 'NODE|24-lts'

@description('Standard_ZRS keeps three copies in three zones of the region; Standard_LRS is for a trial.')
@allowed(['Standard_ZRS', 'Standard_LRS'])
param storageSku string = 'Standard_ZRS'

@description('True: the tables and the key are reached through private endpoints alone. False: over the public network, by Entra identities alone, and two private endpoints cheaper.')
param privateNetwork bool = true

@description('The private network’s addresses, a /24.')
param addressPrefix string = '10.20.0.0/24'

@description('Entra object ids of the first coaches.')
@minLength(1)
param coaches array

@description('Entra tenants whose people may speak to the bot. Empty: the tenant that is deployed to.')
param tenants array = []

@description('Fewest answers of which a digest tells anything, at least 3.')
@minValue(3)
@maxValue(100)
param minAnswers int = 5

@description('Days after a round closed that its answers are kept.')
@minValue(30)
@maxValue(3650)
param keepAnswersDays int = 365

@description('Days that its digest and the history of changes are kept: at least as long.')
@minValue(90)
@maxValue(3650)
param keepDigestsDays int = 1095

@description('An IANA time zone, for newly enrolled departments.')
param timeZone string = 'Europe/Copenhagen'

@description('Whose public holidays count for newly enrolled departments: ISO 3166-1 alpha-2.')
@minLength(2)
@maxLength(2)
param country string = 'DK'

@description('What newly enrolled departments are written to in.')
@allowed(['da', 'en'])
param language string = 'da'

@description('Microsoft Graph, https://graph.microsoft.com, where teams have granted ChannelMessage.Read.Group. Empty: no channel is read.')
param graphEndpoint string = ''

@description('An Azure OpenAI resource that stands already, https://resource.openai.azure.com. Empty: no language model is asked. Give the bot’s identity the role Cognitive Services OpenAI User on it.')
param openAiEndpoint string = ''

@description('The name of a deployment of that resource, of a model with structured outputs.')
param openAiDeployment string = ''

@description('32 random bytes in base64, at the first deployment. Empty: what is in the vault stays.')
@secure()
param pseudonymKey string = ''

@description('Who is told by mail when something fails. Empty: the alerts are seen in the portal alone.')
param alertEmail string = ''

@description('How long the log is kept, in days. 31 are free of charge.')
@minValue(30)
@maxValue(730)
param logDays int = 30

@description('What the log may grow by in a day, in GB; the rest of the day is not kept.')
@minValue(1)
param logGbPerDay int = 1

@description('debug, info, warn, error or silent.')
@allowed(['debug', 'info', 'warn', 'error', 'silent'])
param logLevel string = 'info'

var unique = '${name}${uniqueString(resourceGroup().id)}'

// The names are Teams' own, and no Azure cloud has others.
#disable-next-line no-hardcoded-env-urls
var serviceHosts = 'smba.trafficmanager.net,.botframework.com'

module identity 'modules/identity.bicep' = {
  name: 'identity'
  params: { name: '${unique}-id', location: location }
}

module storage 'modules/storage.bicep' = {
  name: 'storage'
  params: { name: unique, location: location, sku: storageSku, publicAccess: !privateNetwork }
}

module vault 'modules/vault.bicep' = {
  name: 'vault'
  params: {
    name: unique
    location: location
    pseudonymKey: pseudonymKey
    publicAccess: !privateNetwork
    workspaceId: monitoring.outputs.workspaceId
  }
}

module monitoring 'modules/monitoring.bicep' = {
  name: 'monitoring'
  params: {
    name: unique
    location: location
    alertEmail: alertEmail
    logDays: logDays
    logGbPerDay: logGbPerDay
  }
}

module roles 'modules/roles.bicep' = {
  name: 'roles'
  params: {
    principalId: identity.outputs.principalId
    storageName: storage.outputs.name
    vaultName: vault.outputs.name
    insightsName: monitoring.outputs.insightsName
  }
}

module network 'modules/network.bicep' = if (privateNetwork) {
  name: 'network'
  params: { name: unique, location: location, addressPrefix: addressPrefix }
}

module tableEndpoint 'modules/private-endpoint.bicep' = if (privateNetwork) {
  name: 'table-endpoint'
  params: {
    name: unique
    location: location
    networkId: network!.outputs.id
    subnetId: network!.outputs.endpointSubnetId
    targetId: storage.outputs.id
    groupId: 'table'
    zoneName: 'privatelink.table.${environment().suffixes.storage}'
  }
}

// Two endpoints made at once in one subnet would stand in each other's way.
module vaultEndpoint 'modules/private-endpoint.bicep' = if (privateNetwork) {
  name: 'vault-endpoint'
  dependsOn: [tableEndpoint]
  params: {
    name: unique
    location: location
    networkId: network!.outputs.id
    subnetId: network!.outputs.endpointSubnetId
    targetId: vault.outputs.id
    groupId: 'vault'
    zoneName: 'privatelink.vaultcore.azure.net'
  }
}

module app 'modules/app.bicep' = {
  name: 'app'
  dependsOn: [roles, tableEndpoint, vaultEndpoint]
  params: {
    name: unique
    location: location
    sku: planSku
    instances: instances
    runtime: runtime
    identityId: identity.outputs.id
    workspaceId: monitoring.outputs.workspaceId
    peopleId: monitoring.outputs.peopleId
    subnetId: privateNetwork ? network!.outputs.appSubnetId : ''
    settings: {
      NODE_ENV: 'production'
      WEBSITE_RUN_FROM_PACKAGE: '1'
      APPLICATIONINSIGHTS_CONNECTION_STRING: monitoring.outputs.connectionString
      BOT_APP_ID: identity.outputs.clientId
      BOT_APP_TENANT_ID: tenant().tenantId
      BOT_APP_TYPE: 'UserAssignedMSI'
      TENANTS: join(tenants, ',')
      SERVICE_HOSTS: serviceHosts
      COACHES: join(coaches, ',')
      STORAGE_TABLE_ENDPOINT: storage.outputs.tableEndpoint
      AZURE_CLIENT_ID: identity.outputs.clientId
      GRAPH_ENDPOINT: graphEndpoint
      AZURE_OPENAI_ENDPOINT: openAiEndpoint
      AZURE_OPENAI_DEPLOYMENT: openAiDeployment
      TABLE_PREFIX: 'sidemand'
      PSEUDONYM_KEY: vault.outputs.pseudonymKeyReference
      MIN_ANSWERS: string(minAnswers)
      KEEP_ANSWERS_DAYS: string(keepAnswersDays)
      KEEP_DIGESTS_DAYS: string(keepDigestsDays)
      TIME_ZONE: timeZone
      COUNTRY: country
      LANGUAGE: language
      TICK_SECONDS: '20'
      LOG_LEVEL: logLevel
    }
  }
}

module bot 'modules/bot.bicep' = {
  name: 'bot'
  params: {
    name: unique
    hostName: app.outputs.hostName
    identityId: identity.outputs.id
    identityClientId: identity.outputs.clientId
  }
}

output appName string = unique
output botAppId string = identity.outputs.clientId
output hostName string = app.outputs.hostName
