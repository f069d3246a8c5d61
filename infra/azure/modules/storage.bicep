// A storage account that is used for tables alone, and that only Entra identities can read.
// It takes 20,000 requests a second, and 2,000 rows a second in one partition (Scalability and performance targets for Table
// storage); costs.md says at which size that matters.
@minLength(3)
@maxLength(24)
param name string
param location string

@description('Standard_ZRS keeps three copies in three zones of the region; Standard_LRS is for a trial.')
param sku string

@description('False: reached through a private endpoint alone.')
param publicAccess bool

resource account 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: name
  location: location
  kind: 'StorageV2'
  sku: { name: sku }
  properties: {
    accessTier: 'Hot'
    allowBlobPublicAccess: false
    allowCrossTenantReplication: false
    allowSharedKeyAccess: false
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    networkAcls: {
      bypass: 'None'
      defaultAction: publicAccess ? 'Allow' : 'Deny'
    }
    publicNetworkAccess: publicAccess ? 'Enabled' : 'Disabled'
    supportsHttpsTrafficOnly: true
  }
}

output id string = account.id
output name string = account.name
output tableEndpoint string = 'https://${account.name}.table.${environment().suffixes.storage}'
