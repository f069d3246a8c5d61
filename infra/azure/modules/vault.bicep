// Keeps the key of the hash that stands for an employee, apart from the storage that holds the answers.
@minLength(3)
@maxLength(24)
param name string
param location string

@description('32 random bytes in base64. Empty: the secret that is in the vault already stays as it is.')
@secure()
param pseudonymKey string

@description('False: reached through a private endpoint alone. Resource Manager writes the key all the same.')
param publicAccess bool

@description('Where it is written down who reads the key.')
param workspaceId string

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: name
  location: location
  properties: {
    tenantId: tenant().tenantId
    sku: { family: 'A', name: 'standard' }
    enableRbacAuthorization: true
    enableSoftDelete: true
    enablePurgeProtection: true
    softDeleteRetentionInDays: 90
    networkAcls: {
      bypass: 'AzureServices'
      defaultAction: publicAccess ? 'Allow' : 'Deny'
    }
    publicNetworkAccess: publicAccess ? 'Enabled' : 'Disabled'
  }
}

resource secret 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = if (!empty(pseudonymKey)) {
  parent: vault
  name: 'pseudonym-key'
  properties: { value: pseudonymKey }
}

resource reads 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: vault
  name: 'to-workspace'
  properties: {
    workspaceId: workspaceId
    logs: [
      { category: 'AuditEvent', enabled: true }
    ]
  }
}

output id string = vault.id
output name string = vault.name
output pseudonymKeyReference string = '@Microsoft.KeyVault(SecretUri=${vault.properties.vaultUri}secrets/pseudonym-key)'
