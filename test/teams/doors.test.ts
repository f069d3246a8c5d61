import { gzipSync } from 'node:zlib';
import { departmentKeyOf } from '../../bot/flows/department-id';
import { cardText } from '../../infra/local/card-text';
import { findAction } from '../../infra/local/find-action';
import { town } from '../../infra/local/town';
import type { RunningBot } from '../running-bot';
import { startRunningBot } from '../running-bot';

const { you, colleagues, tenantId, channel, team, bot } = town;
const [amir, birthe, carl, dorthe] = colleagues;
const key = { ...departmentKeyOf({ tenantId, channelId: channel.id }), week: '2026-W48' };

let running: RunningBot;
let data: Readonly<Record<string, unknown>>;

beforeAll(async () => {
  running = await startRunningBot('2026-11-20 10:00', { TENANTS: tenantId });
  await running.client.write(you, 'channel', 'tilmeld denne kanal som Økonomi');
  await running.turnTo('2026-11-23 09:00');
  ({ data } = findAction(running.connector.sent().at(-1)!.card, 'answer'));
}, 30_000);

afterAll(() => running.stop());

type Headers = Readonly<Record<string, string>>;
const json: Headers = { 'content-type': 'application/json' };

async function post(
  body: string | Buffer,
  headers: Headers = json,
): Promise<{ status: number; body: string }> {
  const response = await fetch(`${running.url}/api/messages`, {
    method: 'POST',
    headers,
    body: new Uint8Array(Buffer.from(body)),
  });
  return { status: response.status, body: await response.text() };
}

/** A whole and honest activity of Amir's in the channel, to be spoilt in one respect. */
function activity(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    type: 'message',
    text: 'hej',
    id: '1',
    channelId: 'msteams',
    serviceUrl: running.connector.serviceUrl,
    from: { id: amir.teamsUserId, aadObjectId: amir.userId, name: amir.name },
    recipient: bot,
    conversation: { id: channel.id, conversationType: 'channel', tenantId },
    channelData: { team, channel, tenant: { id: tenantId } },
    ...changes,
  };
}

describe('a body that is no activity', () => {
  it.each([
    ['nothing', '', json, 400],
    ['no JSON', '{"type": "message"', json, 400],
    ['a list', '[1, 2]', json, 400],
    ['a word', '"message"', json, 400],
    ['an object without a type', '{}', json, 400],
    ['a form', 'a=b', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['text', 'hej', { 'content-type': 'text/plain' }, 415],
    ['something packed', gzipSync('{}'), { ...json, 'content-encoding': 'gzip' }, 415],
    ['more than 256 KB', JSON.stringify({ type: 'message', text: 'x'.repeat(300_000) }), json, 413],
  ])('such as %s is refused', async (_name, body, headers, status) => {
    expect((await post(body, headers)).status).toBe(status);
  });
});

describe('an activity', () => {
  it.each([
    ['of another channel than Teams', { channelId: 'webchat' }, 400],
    ['without a channel', { channelId: undefined }, 400],
    ['without a conversation', { conversation: undefined }, 400],
    ['without a sender', { from: undefined }, 400],
    ['whose answer would go to a stranger', { serviceUrl: 'https://evil.example/' }, 403],
    [
      'whose answer would go to a name that only looks right',
      { serviceUrl: 'http://127.0.0.1.evil.example/' },
      403,
    ],
    ['without a place for the answer', { serviceUrl: undefined }, 403],
    [
      'of another organisation',
      { conversation: { id: channel.id, conversationType: 'channel', tenantId: 'other' } },
      403,
    ],
    ['of no organisation', { conversation: { id: channel.id }, channelData: {} }, 403],
  ])('%s is refused before anything is done', async (_name, changes, status) => {
    running.connector.news();
    expect((await post(JSON.stringify(activity(changes)))).status).toBe(status);
    expect(running.connector.news()).toEqual([]);
  });

  it.each([
    ['a reaction', { type: 'messageReaction' }],
    ['typing', { type: 'typing' }],
    ['a kind that is not invented yet', { type: 'telepathy' }],
    ['a person without an object id', { from: { id: '29:guest' } }],
    [
      'an event of a team that is not known',
      {
        type: 'conversationUpdate',
        channelData: { tenant: { id: tenantId }, eventType: 'new', team: { id: 'x' } },
      },
    ],
  ])('the bot has no use for, such as %s, is taken and nothing happens', async (_name, changes) => {
    running.connector.news();
    expect((await post(JSON.stringify(activity(changes)))).status).toBe(200);
    expect(running.connector.news()).toEqual([]);
  });
});

describe('a tap', () => {
  const words = 'Det her tog mig en time at skrive.';

  it.each([
    ['with a verb that is unknown', 'dance', {}],
    ['from an older version of the card', 'answer', { v: 0 }],
    ['from a card without a version', 'answer', { v: undefined }],
    ['on a round that does not exist', 'answer', { week: '1999-W01' }],
    ['on a week that is none', 'answer', { week: '../../answers' }],
    ['on another department', 'answer', { departmentId: 'somebody-else' }],
    ['whose ids are objects', 'answer', { departmentId: { $ne: 1 }, week: ['2026-W48'] }],
  ])('%s gets a clear card with the words still in it, and stores nothing', async (_name, verb, changes) => {
    const card = await running.client.tap(dorthe, 'channel', verb, {
      ...data,
      'reply:story': words,
      ...changes,
    });
    expect(JSON.stringify(card)).toContain(words);
    expect(() => findAction(card, 'edit')).toThrow();
    expect(await running.bot.parts.store.answers.count(key)).toBe(0);
  });

  it('in another channel than the round’s gives no right to it', async () => {
    const invoke = activity({
      type: 'invoke',
      name: 'adaptiveCard/action',
      conversation: { id: '19:other@thread.tacv2', conversationType: 'channel', tenantId },
      channelData: { team, channel: { id: '19:other@thread.tacv2' }, tenant: { id: tenantId } },
      value: { action: { verb: 'answer', data: { ...data, 'reply:story': words } } },
    });
    const { status, body } = await post(JSON.stringify(invoke));
    expect(status).toBe(200);
    expect(body).toContain(words);
    expect(await running.bot.parts.store.answers.count(key)).toBe(0);
  });

  it.each([
    ['no action', {}],
    ['an action without a verb', { action: { data: {} } }],
    ['an action that is a word', { action: 'answer' }],
  ])('with %s is answered as the protocol says', async (_name, value) => {
    const { status, body } = await post(
      JSON.stringify(activity({ type: 'invoke', name: 'adaptiveCard/action', value })),
    );
    expect([status, (JSON.parse(body) as { statusCode: number }).statusCode]).toEqual([200, 400]);
  });

  it('of a kind that is not the bot’s is not implemented', async () => {
    expect(
      (await post(JSON.stringify(activity({ type: 'invoke', name: 'composeExtension/query' })))).status,
    ).toBe(501);
  });
});

describe('what people write', () => {
  it.each([
    ['a template expression', '${name} ${$root.secret} {{DATE(2026)}}'],
    ['Markdown', '**fed** [klik](https://evil.example) # stor'],
    ['a mention and HTML', '<at>Karen Holm</at> <script>alert(1)</script>'],
    ['characters of table keys and filters', `/ \\ # ? ' " % ;-- PartitionKey eq '1' or true`],
    ['control characters, emoji and right-to-left marks', 'a\u0007b 👩‍💻 \u202Eabc مرحبا'],
    ['the names of prototypes', '__proto__ constructor'],
  ])('such as %s is stored as it is, shown, and takes no effect', async (_name, text) => {
    const card = await running.client.tap(carl, 'channel', 'answer', {
      ...data,
      'reply:story': text,
      'reply:__proto__': 'x',
      __proto__: { polluted: true },
      constructor: { prototype: { polluted: true } },
    });
    const stored = await running.bot.parts.store.answers.list(key);
    expect(stored.map(({ value }) => value.replies)).toEqual([{ story: text }]);
    expect(JSON.stringify(card)).not.toMatch(/(?<!\\)\*\*fed|\]\(https|<at>Karen|<script>/);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe('a storage that is away', () => {
  const words = 'Jeg vil ikke skrive det her igen.';

  it('costs nobody their words, is said by /readyz, and all works when it is back', async () => {
    running.line.cut();
    const away = await running.client.tap(birthe, 'channel', 'answer', { ...data, 'reply:story': words });
    expect(JSON.stringify(away)).toContain(words);
    expect((await fetch(`${running.url}/healthz`)).status).toBe(200);
    const ready = await fetch(`${running.url}/readyz`);
    expect([ready.status, await ready.text()]).toEqual([503, expect.stringContaining('storage')]);
    running.line.mend();
    const back = await running.client.tap(birthe, 'channel', 'answer', { ...data, 'reply:story': words });
    expect(cardText(back)).toContain(words);
    expect(findAction(back, 'edit')).toBeDefined();
    expect((await fetch(`${running.url}/readyz`)).status).toBe(200);
  }, 40_000);

  it('makes a prompt that falls due in that minute wait, and no longer', async () => {
    const posts = () =>
      running.connector
        .sent()
        .filter(
          ({ kind, card }) => kind === 'post' && JSON.stringify(card ?? '').includes('sidemand:prompt:'),
        ).length;
    await running.turnTo('2026-11-27 12:00');
    const before = posts();
    running.line.cut();
    await expect(running.turnTo('2026-11-30 09:00')).rejects.toThrow('storage');
    expect(posts()).toBe(before);
    running.line.mend();
    await running.turnTo('2026-11-30 09:01');
    await running.turnTo('2026-11-30 09:02');
    expect(posts()).toBe(before + 1);
  }, 40_000);
});
