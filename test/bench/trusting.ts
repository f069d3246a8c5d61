/** The SDK's authentication as both bots of the bench have it: every token verified, against a key of the bench's own. */
import {
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
} from 'botbuilder';

export const appId = '4b1c6f52-0000-4000-8000-00000000b07a';
export const tenantId = '7d2f3a54-0000-4000-8000-000000000000';
export const channelIssuer = 'https://api.botframework.com';

/** `metadataUrl` publishes the key; what the bot sends out ends here and is taken. */
export function trusting(metadataUrl: string): ConfigurationBotFrameworkAuthentication {
  const credentials = new ConfigurationServiceClientCredentialFactory({
    MicrosoftAppId: appId,
    MicrosoftAppTenantId: tenantId,
    MicrosoftAppType: 'UserAssignedMSI',
  });
  credentials.createCredentials = async () => ({ signRequest: async (request) => request });
  return new ConfigurationBotFrameworkAuthentication(
    {
      ToBotFromChannelOpenIdMetadataUrl: metadataUrl,
      ToBotFromEmulatorOpenIdMetadataUrl: metadataUrl,
      ToBotFromChannelTokenIssuer: channelIssuer,
      ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
      ToChannelFromBotOAuthScope: channelIssuer,
      OAuthUrl: 'https://api.botframework.com',
      CallerId: 'urn:botframework:azure',
    },
    credentials,
    undefined,
    undefined,
    {
      httpClient: {
        sendRequest: async (request) => {
          const headers = request.headers.clone();
          for (const name of headers.headerNames()) headers.remove(name);
          headers.set('content-type', 'application/json');
          return { request, status: 201, headers, bodyAsText: JSON.stringify({ id: '1', members: [] }) };
        },
      },
    },
  );
}
