/** Clients of the Bot Connector, one a service URL, each warmed once. */
import type { BotFrameworkAuthentication, ConnectorClient } from 'botframework-connector';
import { AuthenticationConstants, ClaimsIdentity } from 'botframework-connector';
import { sendEntitiesWhole } from './whole-entities';

/** How long Teams may take to answer a request, in milliseconds. */
const requestDeadlineMs = 20_000;

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

/** The SDK repeats a POST by itself up to four times, so one lost answer could post a prompt twice. */
function restrain(client: ConnectorClient): void {
  const { pipeline } = (client as unknown as { client?: { pipeline?: Pipeline } }).client ?? {};
  if (!pipeline) throw new Error('The connector client has no pipeline to restrain: the SDK has changed.');
  pipeline.removePolicy({ name: 'defaultRetryPolicy' });
  pipeline.addPolicy({
    name: 'requestDeadline',
    sendRequest: (request, next) => {
      request.timeout = requestDeadlineMs;
      return next(request);
    },
  });
}

/** What is used of the connector client's pipeline; its types live in a package that the SDK does not re-export. */
type Pipeline = {
  removePolicy(options: { name: string }): unknown;
  addPolicy(policy: {
    name: string;
    sendRequest: (
      request: { timeout: number },
      next: (request: { timeout: number }) => Promise<unknown>,
    ) => Promise<unknown>;
  }): void;
};
