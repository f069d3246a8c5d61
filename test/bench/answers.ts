/** Answers as Teams brings them: signed invokes, a number at a time over kept connections. */
import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';
import { SignJWT, exportJWK, generateKeyPair } from 'jose';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Round } from '../../bot/core/reflection';
import { appId, channelIssuer, tenantId } from './trusting';

export type Signer = {
  readonly metadataUrl: string;
  readonly token: string;
  readonly stop: () => Promise<void>;
};

const serviceUrl = 'https://smba.trafficmanager.net/emea/';

/** One token for all, as Teams keeps one for an hour; its signature is verified with every request. */
export async function startSigner(): Promise<Signer> {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  const keys = [{ ...(await exportJWK(publicKey)), kid: 'bench', endorsements: ['msteams'] }];
  const server = createServer((incoming, response) => {
    const { port } = server.address() as AddressInfo;
    const body =
      incoming.url === '/keys'
        ? { keys }
        : { issuer: channelIssuer, jwks_uri: `http://127.0.0.1:${port}/keys` };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const seconds = Math.floor(Date.now() / 1000);
  const token = await new SignJWT({
    iss: channelIssuer,
    aud: appId,
    serviceurl: serviceUrl,
    nbf: seconds - 60,
    exp: seconds + 3600,
  })
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: 'bench' })
    .sign(privateKey);
  return {
    metadataUrl: `http://127.0.0.1:${port}/openid`,
    token,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export type Batch = { readonly perSecond: number; readonly milliseconds: readonly number[] };

const story = 'Jeg taster de samme fakturaer ind i to systemer hver eneste dag, fordi de ikke taler sammen.';

/** Connections to a bot, which one batch of answers leaves open for the next. */
export type Lines = {
  readonly port: number;
  readonly atOnce: number;
  readonly agent: Agent;
  readonly close: () => void;
};

export function openLines(port: number, atOnce: number): Lines {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  return { port, atOnce, agent, close: () => agent.destroy() };
}

/** `people` each answer once. Throws when one of them is not thanked with a card. */
export async function sendAnswers(
  { port, atOnce, agent }: Lines,
  token: string,
  { departmentId, week, channel }: Round,
  people: readonly string[],
): Promise<Batch> {
  const milliseconds: number[] = [];
  const queue = people.values();
  const began = performance.now();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const userId of queue) {
        const sent = performance.now();
        const body = await post(agent, port, token, {
          type: 'invoke',
          name: 'adaptiveCard/action',
          id: randomUUID(),
          channelId: 'msteams',
          serviceUrl,
          timestamp: new Date().toISOString(),
          locale: 'da-DK',
          from: { id: `29:${userId}`, aadObjectId: userId, name: 'Navn Navnesen' },
          recipient: { id: `28:${appId}`, name: 'Sidemand' },
          conversation: { id: channel.channelId, conversationType: 'channel', isGroup: true, tenantId },
          channelData: {
            tenant: { id: tenantId },
            team: { id: channel.teamId },
            channel: { id: channel.channelId },
          },
          value: {
            action: {
              type: 'Action.Execute',
              verb: 'answer',
              data: {
                v: 1,
                departmentId,
                week,
                'reply:story': `${story} ${userId.slice(0, 8)}`,
                quotable: 'false',
              },
            },
            trigger: 'manual',
          },
        });
        milliseconds.push(performance.now() - sent);
        if (!body.includes('AdaptiveCard')) throw new Error(`An answer came back as ${body.slice(0, 300)}`);
      }
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  return { perSecond: people.length / seconds, milliseconds };
}

export const somePeople = (count: number): readonly string[] =>
  Array.from({ length: count }, () => randomUUID());

function post(agent: Agent, port: number, token: string, activity: object): Promise<string> {
  return new Promise((resolve, reject) => {
    const body = JSON.stringify(activity);
    const outgoing = request(
      {
        agent,
        host: '127.0.0.1',
        port,
        path: '/api/messages',
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          authorization: `Bearer ${token}`,
        },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          if (response.statusCode === 200) resolve(text);
          else reject(new Error(`The bot answered ${response.statusCode}: ${text.slice(0, 300)}`));
        });
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}
