/** Microsoft Graph on a loopback port: a channel's messages, as far as a team has let the app read them. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { teamOf } from './loopback-connector';

/** A message as it stands in a channel. */
export type Posted = {
  readonly id: string;
  readonly conversationId: string;
  readonly card: unknown;
  readonly at?: number;
};

export type LoopbackGraph = {
  readonly endpoint: string;
  /** How often messages were read. */
  readonly reads: () => number;
  /** Answers from now on with this status; 200 gives the messages again. */
  readonly answerWith: (status: number) => void;
  readonly stop: () => Promise<void>;
};

/** `posts` are all channels' messages; a page of the answer holds `$top` of a channel's, newest first. Other teams have granted nothing. */
export async function startLoopbackGraph(
  isGranted: (teamId: string) => boolean,
  posts: () => readonly Posted[],
): Promise<LoopbackGraph> {
  let reads = 0;
  let status = 200;

  const messages = (channelId: string, top: number, skip: number, self: string): object => {
    const all = posts()
      .filter(({ conversationId }) => conversationId.startsWith(`${channelId};`))
      .reverse();
    const value = all.slice(skip, skip + top).map(({ id, card, at }) => ({
      id,
      createdDateTime: new Date(at ?? Date.UTC(2100, 0)).toISOString(),
      lastModifiedDateTime: null,
      deletedDateTime: null,
      from: { application: { id: 'sidemand', displayName: 'Sidemand' }, user: null },
      attachments: [
        {
          id: `a${id}`,
          contentType: 'application/vnd.microsoft.card.adaptive',
          content: JSON.stringify(card),
        },
      ],
    }));
    const more = skip + top < all.length;
    return { value, ...(more && { '@odata.nextLink': `${self}?$top=${top}&$skiptoken=${skip + top}` }) };
  };

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const [, group, channel] =
      /^\/v1\.0\/teams\/([^/]+)\/channels\/([^/]+)\/messages$/.exec(url.pathname) ?? [];
    const known = group !== undefined && isGranted(teamOf(decodeURIComponent(group)));
    reads += 1;
    const answered = known ? status : 403;
    const top = Number(url.searchParams.get('$top') ?? 20);
    const skip = Number(url.searchParams.get('$skiptoken') ?? 0);
    const body =
      answered === 200
        ? messages(decodeURIComponent(channel ?? ''), Math.min(top, 50), skip, url.origin + url.pathname)
        : { error: { code: String(answered) } };
    response.writeHead(answered, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    reads: () => reads,
    answerWith: (next) => void (status = next),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
