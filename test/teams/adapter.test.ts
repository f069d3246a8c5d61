import type { Activity, TurnContext } from 'botbuilder';
import { createAdapter, createAuthentication } from '../../bot/teams/adapter';
import { createConnector } from '../../bot/teams/connector';

const serviceUrl = 'http://localhost:3978/';
const activity = (changes: Partial<Activity> = {}) =>
  ({ type: 'message', channelId: 'msteams', serviceUrl, text: 'hej', ...changes }) as Activity;

function taking() {
  const authentication = createAuthentication(undefined);
  const tokenClients = jest.spyOn(authentication, 'createUserTokenClient');
  const connect = createConnector(authentication, '');
  const adapter = createAdapter(authentication, connect);
  const clients: unknown[] = [];
  return {
    tokenClients,
    connect,
    clients,
    take: async (incoming: Activity) =>
      adapter.deliver(
        await authentication.authenticateRequest(incoming, ''),
        incoming,
        async (context: TurnContext) => void clients.push(context.turnState.get(adapter.ConnectorClientKey)),
      ),
  };
}

it('answers every activity by the one client of its service URL', async () => {
  const { take, clients, connect, tokenClients } = taking();
  await take(activity());
  await take(activity({ text: 'hej igen' }));
  await take(activity({ serviceUrl: 'http://localhost:3979/' }));
  expect(clients).toEqual([
    await connect(serviceUrl),
    await connect(serviceUrl),
    await connect('http://localhost:3979/'),
  ]);
  expect(clients[1]).toBe(clients[0]);
  expect(clients[2]).not.toBe(clients[0]);
  expect(tokenClients).toHaveBeenCalledTimes(1);
});

it('asks again for what could not be made', async () => {
  const { take, tokenClients } = taking();
  tokenClients.mockRejectedValueOnce(new Error('no credentials'));
  await expect(take(activity())).rejects.toThrow('no credentials');
  await take(activity());
  await take(activity());
  expect(tokenClients).toHaveBeenCalledTimes(2);
});
