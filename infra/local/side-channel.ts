/** The channel of a department that the Playground has no room for: a connector that keeps what the bot posts there. */
import type { IncomingMessage } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Citizen } from './town';

export type SideChannel = {
  readonly serviceUrl: string;
  readonly team: { readonly id: string };
  readonly channel: { readonly id: string };
  /** The first card posted there that fits, there already or still to come. Throws after 20 seconds. */
  readonly card: (what: string, fits: (card: unknown) => boolean) => Promise<unknown>;
  readonly stop: () => Promise<void>;
};

type Activity = { readonly attachments?: readonly { readonly content?: unknown }[] };

const waitMs = 20_000;

/** Answers as the Bot Connector does: *Bot Framework REST API reference*, conversations and paged members. */
export async function openSideChannel(name: string, people: readonly Citizen[]): Promise<SideChannel> {
  const cards: unknown[] = [];
  const waiting = new Set<() => void>();
  const channel = { id: `19:${name}@thread.tacv2` };
  const keep = ({ attachments = [] }: Activity): void => {
    cards.push(...attachments.flatMap(({ content }) => (content === undefined ? [] : [content])));
    for (const look of waiting) look();
  };
  const answer = (
    method: string,
    path: string,
    body: Activity & { readonly activity?: Activity },
  ): object => {
    if (method === 'GET' && path.endsWith('/pagedmembers'))
      return {
        members: people.map((each) => ({ id: each.teamsUserId, aadObjectId: each.userId, name: each.name })),
      };
    keep(body.activity ?? body);
    return { id: `${channel.id};messageid=${cards.length}`, activityId: String(cards.length) };
  };
  const server = createServer((request, response) => {
    void readJson(request).then((body) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      // Two calls: restify, in the same process, has the first return nothing.
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(answer(request.method ?? '', pathname, body)));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    serviceUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    team: { id: `19:team-${name}@thread.tacv2` },
    channel,
    card: (what, fits) =>
      new Promise((resolve, reject) => {
        const late = setTimeout(() => reject(new Error(`Waited for ${what}, and it did not come.`)), waitMs);
        const look = (): void => {
          const found = cards.find(fits);
          if (found === undefined) return;
          clearTimeout(late);
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
      }),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readJson(request: IncomingMessage): Promise<Activity & { readonly activity?: Activity }> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  return text === '' ? {} : (JSON.parse(text) as Activity);
}
