// All of Sidemand in one resource group.
targetScope = 'resourceGroup'

@description('An Azure region. Answers are stored and read there.')
param location string = 'westeurope'

@description('What the resources’ names begin with: small letters and digits.')
@minLength(3)
@maxLength(9)
param name string = 'sidemand'

@description('App Service plan, Basic or better: always on needs it.')
param planSku string = 'P0v3'

@description('How many processes run. Two or more, and the bot outlives the loss of one.')
@minValue(1)
param instances int = 2

@allowed(['Standard_ZRS', 'Standard_LRS'])
param storageSku string = 'Standard_ZRS'

@description('Entra object ids of the first coaches.')
@minLength(1)
param coaches array

@description('Entra tenants whose people may speak to the bot. Empty: the tenant that is deployed to.')
param tenants array = []

@description('Fewest answers of which a digest tells anything, at least 3.')
@minValue(3)
@maxValue(100)
param minAnswers int = 5

param timeZone string = 'Europe/Copenhagen'
param country string = 'DK'

@allowed(['da', 'en'])
param language string = 'da'

@description('Microsoft Graph, https://graph.microsoft.com, where teams have granted ChannelMessage.Read.Group. Empty: no channel is read.')
param graphEndpoint string = ''

@description('32 random bytes in base64, at the first deployment. Empty: what is in the vault stays.')
@secure()
param pseudonymKey string = ''

@description('Who is told by mail when something fails.')
param alertEmail string = ''

@description('How long the log is kept, in days.')
param logDays int = 30

var unique = '${name}${uniqueString(resourceGroup().id)}'

module identity 'modules/identity.bicep' = {
  name: 'identity'
  params: { name: '${unique}-id', location: location }
}

module storage 'modules/storage.bicep' = {
  name: 'storage'
  params: { name: unique, location: location, sku: storageSku }
}

module vault 'modules/vault.bicep' = {
  name: 'vault'
  params: { name: unique, location: location, pseudonymKey: pseudonymKey }
}

module monitoring 'modules/monitoring.bicep' = {
  name: 'monitoring'
  params: { name: unique, location: location, alertEmail: alertEmail, logDays: logDays }
}

module roles 'modules/roles.bicep' = {
  name: 'roles'
  params: {
    principalId: identity.outputs.principalId
    storageName: storage.outputs.name
    vaultName: vault.outputs.name
  }
}

module app 'modules/app.bicep' = {
  name: 'app'
  dependsOn: [roles]
  params: {
    name: unique
    location: location
    sku: planSku
    instances: instances
    identityId: identity.outputs.id
    workspaceId: monitoring.outputs.workspaceId
    settings: {
      NODE_ENV: 'production'
      WEBSITE_RUN_FROM_PACKAGE: '1'
      BOT_APP_ID: identity.outputs.clientId
      BOT_APP_TENANT_ID: tenant().tenantId
      BOT_APP_TYPE: 'UserAssignedMSI'
      TENANTS: join(tenants, ',')
      SERVICE_HOSTS: 'smba.trafficmanager.net,.botframework.com'
      COACHES: join(coaches, ',')
      STORAGE_TABLE_ENDPOINT: storage.outputs.tableEndpoint
      AZURE_CLIENT_ID: identity.outputs.clientId
      GRAPH_ENDPOINT: graphEndpoint
      TABLE_PREFIX: 'sidemand'
      PSEUDONYM_KEY: vault.outputs.pseudonymKeyReference
      MIN_ANSWERS: string(minAnswers)
      TIME_ZONE: timeZone
      COUNTRY: country
      LANGUAGE: language
      TICK_SECONDS: '20'
      LOG_LEVEL: 'info'
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
