/** The Bot Connector on a loopback port: takes what the bot sends as Teams would, and remembers it. */
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Citizen } from '../../infra/local/town';
import { cardText } from '../../infra/local/card-text';

const cardType = 'application/vnd.microsoft.card.adaptive';

export type SentActivity = {
  readonly conversationId: string;
  readonly id: string;
  readonly kind: 'post' | 'update';
  readonly card: unknown;
  /** The card as a reader sees it, or the text. */
  readonly words: string;
  readonly attachments: readonly Attachment[];
  readonly entities: readonly unknown[];
};

type Attachment = { readonly contentType?: string; readonly content?: unknown };

export type LoopbackConnector = {
  readonly serviceUrl: string;
  readonly sent: () => readonly SentActivity[];
  /** What came since the last time this was asked. */
  readonly news: () => readonly SentActivity[];
  /** Answers the next requests that send with these statuses, and takes nothing of them. */
  readonly refuseNext: (...statuses: readonly number[]) => void;
  /** Takes the next requests that send, and answers with these statuses all the same. */
  readonly takeAndRefuseNext: (...statuses: readonly number[]) => void;
  readonly stop: () => Promise<void>;
};

type Body = {
  readonly activity?: ActivityBody;
  readonly channelData?: { readonly channel?: { readonly id: string } };
  readonly members?: readonly { readonly id: string }[];
};
type ActivityBody = {
  readonly text?: string;
  readonly attachments?: readonly Attachment[];
  readonly entities?: readonly unknown[];
};

/** A request as it came in, before anything of it is taken. */
export type Call = {
  readonly method: string;
  readonly path: string;
  /** The channel, conversation or person that it is about. */
  readonly about: string;
  /** Whether whoever asked has hung up. */
  readonly isGone: () => boolean;
};

/** What becomes of a request: whether it takes effect, and what is answered, `drop` being nothing at all. */
export type Treatment = {
  readonly take: boolean;
  readonly answer: 'as-usual' | 'drop' | number;
  readonly retryAfterSeconds?: number;
  readonly code?: string;
};

export const usual: Treatment = { take: true, answer: 'as-usual' };

export type ConnectorOptions = {
  /** Decides on each request when it comes; the answer waits for `answered`. */
  readonly treat?: (call: Call) => Treatment | Promise<Treatment>;
  readonly answered?: (call: Call) => Promise<void>;
  readonly port?: number;
};

/** Who is in a team or a conversation; where all teams have the same people, just these. */
export type Rosters = readonly Citizen[] | ((conversationId: string) => readonly Citizen[]);

export async function startLoopbackConnector(
  rosters: Rosters,
  { treat = () => usual, answered = async () => undefined, port: wanted = 0 }: ConnectorOptions = {},
): Promise<LoopbackConnector> {
  const sent: SentActivity[] = [];
  const refusals: { readonly status: number; readonly taken: boolean }[] = [];
  let asked = 0;
  let ids = 0;

  const take = (
    kind: SentActivity['kind'],
    conversationId: string,
    id: string,
    activity: ActivityBody,
  ): void => {
    const { attachments = [], entities = [], text = '' } = activity;
    const card = attachments.find(({ contentType }) => contentType === cardType)?.content;
    const words = card ? cardText(card) : text;
    sent.push({ kind, conversationId, id, card, words, attachments, entities });
  };

  const answer = (
    method: string,
    path: string,
    body: Body & ActivityBody,
  ): { status: number; body: object } => {
    const asked = /\/v3\/conversations\/([^/]+)\/pagedmembers$/i.exec(path)?.[1];
    if (method === 'GET' && asked !== undefined)
      return {
        status: 200,
        body: {
          members: membersOf(rosters, decodeURIComponent(asked)).map(({ userId, teamsUserId, name }) => ({
            id: teamsUserId,
            aadObjectId: userId,
            name,
          })),
        },
      };
    const team = /\/v3\/teams\/([^/]+)$/.exec(path)?.[1];
    if (method === 'GET' && team !== undefined)
      return {
        status: 200,
        body: { id: decodeURIComponent(team), aadGroupId: groupIdOf(decodeURIComponent(team)) },
      };
    const refusal = refusals.shift();
    const refused = { error: { code: 'Refused', message: 'as the test asked' } };
    if (refusal && !refusal.taken) return { status: refusal.status, body: refused };
    const taken = takeSent(method, path, body);
    return refusal ? { status: refusal.status, body: refused } : taken;
  };

  const takeSent = (method: string, path: string, body: Body & ActivityBody) => {
    ids += 1;
    const id = String(1_000_000 + ids);
    if (path === '/v3/conversations') {
      const channelId = body.channelData?.channel?.id;
      if (channelId === undefined) return { status: 201, body: { id: `a:${body.members?.[0]?.id}` } };
      const conversationId = `${channelId};messageid=${id}`;
      take('post', conversationId, id, body.activity ?? {});
      return { status: 201, body: { id: conversationId, activityId: id } };
    }
    const [, conversationId = '', activityId] =
      /\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/.exec(path) ?? [];
    if (method === 'PUT') take('update', decodeURIComponent(conversationId), activityId ?? '', body);
    else take('post', decodeURIComponent(conversationId), id, body);
    return { status: method === 'PUT' ? 200 : 201, body: { id: activityId ?? id } };
  };

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await readJson(request);
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const method = request.method ?? '';
    const call: Call = { method, path, about: aboutOf(path, body), isGone: () => response.destroyed };
    const treatment = await treat(call);
    const taken = treatment.take ? answer(method, path, body) : { status: 500, body: {} };
    await answered(call);
    if (treatment.answer === 'drop') {
      request.socket.destroy();
      return;
    }
    const refused = { error: { code: treatment.code ?? 'Refused', message: 'as the test asked' } };
    const { status, body: given } =
      treatment.answer === 'as-usual' ? taken : { status: treatment.answer, body: refused };
    const { retryAfterSeconds } = treatment;
    // Two calls: restify, in the same process, has the first return nothing.
    response.writeHead(status, {
      'content-type': 'application/json',
      ...(retryAfterSeconds !== undefined && { 'retry-after': String(retryAfterSeconds) }),
    });
    response.end(JSON.stringify(given));
  };
  const server: Server = createServer((request, response) => {
    // A client that was killed is nobody's error.
    serve(request, response).catch(() => request.socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(wanted, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    serviceUrl: `http://127.0.0.1:${port}`,
    sent: () => sent,
    news: () => {
      const fresh = sent.slice(asked);
      asked = sent.length;
      return fresh;
    },
    refuseNext: (...statuses) => void refusals.push(...statuses.map((status) => ({ status, taken: false }))),
    takeAndRefuseNext: (...statuses) =>
      void refusals.push(...statuses.map((status) => ({ status, taken: true }))),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function membersOf(rosters: Rosters, conversationId: string): readonly Citizen[] {
  return typeof rosters === 'function' ? rosters(conversationId) : rosters;
}

function aboutOf(path: string, { channelData, members }: Body): string {
  const named = /\/v3\/(?:conversations|teams)\/([^/]+)/.exec(path)?.[1];
  return named === undefined
    ? (channelData?.channel?.id ?? members?.[0]?.id ?? '')
    : (decodeURIComponent(named).split(';')[0] ?? '');
}

/** Teams gives each team's Microsoft 365 group an id of its own. */
export function groupIdOf(teamId: string): string {
  return `group of ${teamId}`;
}

export function teamOf(groupId: string): string {
  return groupId.replace(/^group of /, '');
}

async function readJson(request: IncomingMessage): Promise<Body & ActivityBody> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  return text === '' ? {} : (JSON.parse(text) as Body & ActivityBody);
}
