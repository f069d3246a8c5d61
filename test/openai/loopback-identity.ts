/** The machine's identity endpoint on a loopback port, as App Service has it and as a virtual machine has it. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** *How to use managed identities for App Service* and *Azure Instance Metadata Service*, learn.microsoft.com. */
export type IdentityHost = 'app-service' | 'virtual-machine';

type Given = { readonly seconds: number } | 'no identity' | 'silence';

export type LoopbackIdentity = {
  /** What the host puts into the environment. */
  readonly env: Readonly<Record<string, string>>;
  /** What tokens were asked for, `resource` and `client_id` among it. */
  readonly asked: URLSearchParams[];
  /** Tokens from now on: how long they last, or that nobody gets one, or no answer. */
  readonly give: (what: Given) => void;
  readonly stop: () => Promise<void>;
};

export const hostSecret = 'the-secret-of-the-host';

export async function startLoopbackIdentity(host: IdentityHost): Promise<LoopbackIdentity> {
  const asked: URLSearchParams[] = [];
  let giving: Given = { seconds: 86_400 };
  /** Ends a request that nobody waits for any more: its client would ask again and again. */
  const silent: (() => void)[] = [];
  const path = host === 'app-service' ? '/msi/token' : '/metadata/identity/oauth2/token';
  const server = createServer(({ url = '', method, headers }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://loopback');
    const version = searchParams.get('api-version');
    const isRight =
      method === 'GET' &&
      pathname.replace(/\/$/, '') === path &&
      (host === 'app-service'
        ? headers['x-identity-header'] === hostSecret && version === '2019-08-01'
        : headers['metadata'] === 'true' && version === '2018-02-01');
    const reply = (status: number, body: object): void => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    };
    if (!isRight) return reply(400, { error: 'bad_request', error_description: 'as no host is asked' });
    asked.push(searchParams);
    const refuse = (): void =>
      reply(400, { error: 'invalid_request', error_description: 'Identity not found' });
    if (giving === 'silence') return void silent.push(refuse);
    if (giving === 'no identity') return refuse();
    const until = Math.floor(Date.now() / 1000) + giving.seconds;
    reply(200, {
      access_token: `token-${asked.length}`,
      token_type: 'Bearer',
      resource: searchParams.get('resource'),
      ...(host === 'app-service'
        ? { expires_on: String(until) }
        : { expires_in: String(giving.seconds), expires_on: String(until) }),
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    env:
      host === 'app-service'
        ? { IDENTITY_ENDPOINT: `${address}${path}`, IDENTITY_HEADER: hostSecret }
        : { AZURE_POD_IDENTITY_AUTHORITY_HOST: address },
    asked,
    give: (what) => {
      giving = what;
      for (const end of silent.splice(0)) end();
    },
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
