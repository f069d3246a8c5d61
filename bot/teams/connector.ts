/** Clients of the Bot Connector, one a service URL, each warmed once. */
import type { BotFrameworkAuthentication, ConnectorClient } from 'botframework-connector';
import { AuthenticationConstants, ClaimsIdentity } from 'botframework-connector';
import { restrain } from './adapter';
import { sendEntitiesWhole } from './whole-entities';

export type Connector = (serviceUrl: string) => Promise<ConnectorClient>;

/** `appId` is empty where authentication is off. */
export function createConnector(authentication: BotFrameworkAuthentication, appId: string): Connector {
  const identity = new ClaimsIdentity([
    { type: AuthenticationConstants.AudienceClaim, value: appId },
    { type: AuthenticationConstants.AppIdClaim, value: appId },
  ]);
  sendEntitiesWhole();
  const factory = authentication.createConnectorFactory(identity);
  const clients = new Map<string, Promise<ConnectorClient>>();
  return function connect(serviceUrl) {
    const known = clients.get(serviceUrl);
    if (known) return known;
    const client = factory
      .create(serviceUrl, AuthenticationConstants.ToChannelFromBotOAuthScope)
      .then((created) => {
        restrain(created);
        return created;
      });
    clients.set(serviceUrl, client);
    client.catch(() => clients.delete(serviceUrl));
    return client;
  };
}
