/** Activities as nobody should send them: real ones spoilt in a few places, and others made up from the schema. */
import * as fc from 'fast-check';
import { departmentKeyOf } from '../../bot/flows/department-id';
import { town } from '../../infra/local/town';

type Json = Readonly<Record<string, unknown>>;

const { you, colleagues, tenantId, channel, team, bot } = town;
const key = departmentKeyOf({ tenantId, channelId: channel.id });

const tap = (verb: string, data: Json): Json => ({
  type: 'invoke',
  name: 'adaptiveCard/action',
  value: { action: { type: 'Action.Execute', verb, data: { v: 1, ...data } }, trigger: 'manual' },
});

const round = { departmentId: key.departmentId, week: '2026-W48' };
const form = { departmentId: key.departmentId, weekday: '2', time: '10:00', everyWeeks: '1', language: 'da' };
const mention = { type: 'mention', text: '<at>Sidemand</at>', mentioned: bot };
const write = (text: string): Json => ({
  type: 'message',
  text: `<at>Sidemand</at> ${text}`,
  entities: [mention],
});
const event = (eventType: string): Json => ({
  type: 'conversationUpdate',
  channelData: { eventType, team, channel, tenant: { id: tenantId }, settings: { selectedChannel: channel } },
  ...(eventType === 'teamMemberAdded' && { membersAdded: [bot] }),
});

/** What Teams sends in the product's own tests, each once. */
const real: readonly Json[] = [
  ...['hej', 'vis planen', 'flyt Økonomi til torsdag kl. 13', 'vis mine svar', 'vis historik', 'fortryd'].map(
    write,
  ),
  ...['udnævn Amir Hansen til coach', 'pause Økonomi i uge 49', 'vis det næste spørgsmål til Økonomi'].map(
    write,
  ),
  tap('answer', { ...round, 'reply:story': 'Jeg taster den samme faktura to gange.', quotable: 'true' }),
  ...['edit', 'refresh', 'choose'].map((verb) => tap(verb, round)),
  tap('say', { say: 'vis planen' }),
  ...['confirm', 'cancel'].map((verb) => tap(verb, { draftId: 'a draft' })),
  tap('form', { departmentId: key.departmentId }),
  tap('schedule-form', { ...form, digestWeekday: '5', digestTime: '12:00', managers: you.userId }),
  tap('which-person', {
    command: { command: 'assign-manager', departments: 'all', people: ['Amir'] },
    name: 'Amir',
    userId: colleagues[0].userId,
  }),
  tap('uncertain-posted', { ...round, what: 'prompt' }),
  { type: 'message', value: { v: 1, verb: 'answer', ...round, 'reply:story': 'Som før.' } },
  ...['teamMemberAdded', 'channelDeleted', 'channelRestored', 'teamRenamed', 'teamArchived'].map(event),
  event('teamUnarchived'),
  { type: 'installationUpdate', action: 'add' },
  {
    type: 'message',
    text: '',
    attachments: [
      {
        contentType: 'application/vnd.microsoft.teams.file.download.info',
        name: 'forloeb.json',
        content: { downloadUrl: 'https://evil.example/forloeb.json' },
      },
    ],
  },
  {
    type: 'invoke',
    name: 'fileConsent/invoke',
    value: {
      action: 'accept',
      context: { file: 'journal', language: 'da' },
      uploadInfo: {
        uploadUrl: 'https://evil.example/upload',
        contentUrl: 'https://evil.example/content',
        name: 'dagbog.txt',
        uniqueId: '1',
        fileType: 'txt',
      },
    },
  },
  { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] },
];

const names = [
  '__proto__',
  'constructor',
  'toString',
  'length',
  '\u0000',
  '\ud800',
  '../..',
  '${name}',
  "' or 1 eq 1",
];
const word = fc.oneof(
  fc.constantFrom('', ' ', ...names, '<at>'.repeat(200), 'æ'.repeat(2000), '9'.repeat(400)),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const anything = fc.oneof(
  word,
  fc.constantFrom<unknown>(null, true, 0, -1, 1e308, [], {}, [[]], [null], { id: null }),
  fc.jsonValue({ maxDepth: 3 }),
);

/** A step down an object: the place is a fraction, whatever keys there are. */
type Spoiling = {
  readonly path: readonly number[];
  readonly how: 'replace' | 'remove' | 'add' | 'wrap';
  readonly by: unknown;
};

const spoiling: fc.Arbitrary<Spoiling> = fc.record({
  path: fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 1, maxLength: 5 }),
  how: fc.constantFrom('replace', 'remove', 'add', 'wrap'),
  by: anything,
});

/** Changes a copy in one place, as deep as the path goes or the value is. */
function spoil(value: unknown, { path, how, by }: Spoiling): unknown {
  if (typeof value !== 'object' || value === null || path.length === 0)
    return how === 'wrap' ? { value } : by;
  const entries: readonly [string, unknown][] = Object.entries(value);
  const chosen = Math.floor((path[0] ?? 0) * entries.length);
  const inner: unknown = entries[chosen]?.[1];
  const isLast = path.length === 1 || typeof inner !== 'object' || inner === null;
  const changed = entries.flatMap(([name, each], index): [string, unknown][] => {
    if (index !== chosen) return [[name, each]];
    if (!isLast) return [[name, spoil(each, { path: path.slice(1), how, by })]];
    if (how === 'remove') return [];
    return [[name, how === 'wrap' ? [each] : how === 'add' ? each : by]];
  });
  if (isLast && how === 'add') changed.push([String(names[chosen % names.length]), by]);
  return Array.isArray(value) ? changed.map(([, each]) => each) : Object.fromEntries(changed);
}

const text = fc.option(word, { nil: undefined });
const account = fc.record({ id: text, name: text, aadObjectId: text }, { requiredKeys: [] });

/** *Bot Framework Activity schema*: every field that a bot may look at, of its own type. */
const madeUp: fc.Arbitrary<Json> = fc.record(
  {
    type: fc.oneof(
      fc.constantFrom(
        'message',
        'invoke',
        'conversationUpdate',
        'installationUpdate',
        'event',
        'handoff',
        'trace',
      ),
      word,
    ),
    id: text,
    name: text,
    text,
    locale: text,
    action: text,
    replyToId: text,
    deliveryMode: fc.constantFrom('normal', 'notification', 'expectReplies', 'ephemeral'),
    timestamp: text,
    localTimestamp: text,
    callerId: text,
    label: text,
    from: account,
    recipient: account,
    membersAdded: fc.array(account, { maxLength: 4 }),
    membersRemoved: fc.array(account, { maxLength: 4 }),
    entities: fc.array(fc.record({ type: text, mentioned: account }, { requiredKeys: [] }), { maxLength: 4 }),
    attachments: fc.array(fc.record({ contentType: text, content: anything }, { requiredKeys: [] }), {
      maxLength: 3,
    }),
    value: anything,
    channelData: fc.record({ eventType: text, team: account, channel: account }, { requiredKeys: [] }),
  },
  { requiredKeys: ['type'] },
);

/** Around what differs: who, where and through whom, as the bot's door wants it. */
function inTeams(activity: Json, serviceUrl: string): Json {
  return {
    id: '1',
    channelId: 'msteams',
    serviceUrl,
    locale: 'da-DK',
    from: { id: you.teamsUserId, aadObjectId: you.userId, name: you.name },
    recipient: bot,
    conversation: { id: channel.id, conversationType: 'channel', isGroup: true, tenantId },
    channelData: { team, channel, tenant: { id: tenantId } },
    ...activity,
  };
}

/** `seed` makes the same activities every time. */
export function hostileActivities(serviceUrl: string, seed: number, count: number): readonly unknown[] {
  const spoilt = fc
    .tuple(fc.constantFrom(...real), fc.array(spoiling, { minLength: 1, maxLength: 3 }))
    .map(([activity, changes]) => changes.reduce<unknown>(spoil, inTeams(activity, serviceUrl)));
  const spoiltInside = fc
    .tuple(fc.constantFrom(...real), fc.array(spoiling, { minLength: 1, maxLength: 4 }), word)
    .map(([activity, changes, words]) =>
      inTeams(
        'value' in activity
          ? { ...activity, value: changes.reduce<unknown>(spoil, activity['value']) }
          : { ...activity, text: `${JSON.stringify(activity['text'] ?? '')} ${words}` },
        serviceUrl,
      ),
    );
  const invented = madeUp.map((activity) => inTeams(activity, serviceUrl));
  return fc.sample(
    fc.oneof(
      { arbitrary: spoilt, weight: 2 },
      { arbitrary: spoiltInside, weight: 3 },
      { arbitrary: invented, weight: 1 },
    ),
    {
      seed,
      numRuns: count,
    },
  );
}
