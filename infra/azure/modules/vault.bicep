// Keeps the key of the hash that stands for an employee, apart from the storage that holds the answers.
param name string
param location string

@description('32 random bytes in base64. Empty: the secret that is in the vault already stays as it is.')
@secure()
param pseudonymKey string

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
  }
}

resource secret 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = if (!empty(pseudonymKey)) {
  parent: vault
  name: 'pseudonym-key'
  properties: { value: pseudonymKey }
}

output name string = vault.name
output pseudonymKeyReference string = '@Microsoft.KeyVault(SecretUri=${vault.properties.vaultUri}secrets/pseudonym-key)'
