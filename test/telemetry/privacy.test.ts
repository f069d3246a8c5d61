import { TableClient, TableServiceClient } from '@azure/data-tables';
import { findAction } from '../../infra/local/find-action';
import type { Citizen } from '../../infra/local/town';
import { town } from '../../infra/local/town';
import type { LoopbackInsights } from '../fakes/loopback-insights';
import { startLoopbackInsights } from '../fakes/loopback-insights';
import type { RunningBot } from '../running-bot';
import { startRunningBot } from '../running-bot';
import type { Secrets } from './searched-output';
import { leaksIn, printedDuring } from './searched-output';

const { you, colleagues, tenantId } = town;
const [amir, birthe, carl, dorthe, emil] = colleagues;
const everybody: readonly Citizen[] = [you, ...colleagues];

const answers = new Map<Citizen, string>([
  [amir, 'Spurvehøgen taster den samme faktura ind to gange.'],
  [birthe, 'Blåbærgrøden lå forkert i ugevis, og fakturaen med den.'],
  [carl, 'Rævehulen er en faktura i forkert format.'],
  [dorthe, 'Kvækerfinken har en udløbet adgangskode.'],
  [emil, 'Isfuglen ringer til borgeren om fakturaen.'],
]);
const unsaved = 'Havørnen nåede ikke frem, for lageret var væk.';
const thrown = 'Natuglen står i en fejlmeddelelse.';
const misunderstood = 'Gærdesmutten vil gerne have planen i morgen måske';
const command = 'flyt Økonomi til torsdag kl. 13, siger Tornirisken';
const token = 'eyJhbGciOiJIUzI1NiJ9.c29ydGVybmVuZXJoZW1tZWxpZw.bnVsbA';

const secrets: Secrets = {
  ...Object.fromEntries(everybody.map(({ name }) => [`the name ${name}`, name])),
  ...Object.fromEntries(everybody.map(({ userId, name }) => [`the object id of ${name}`, userId])),
  ...Object.fromEntries(everybody.map(({ teamsUserId, name }) => [`the Teams id of ${name}`, teamsUserId])),
  // One word of each that stands nowhere else is enough to be found.
  ...Object.fromEntries(
    [...answers.values(), unsaved, thrown, misunderstood].map((text) => [`"${text}"`, text.split(' ')[0]!]),
  ),
  'a coach’s command': 'Tornirisken',
  'a private chat': town.personalChat,
  'a token': token,
  'the storage’s key': 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq',
};

let insights: LoopbackInsights;
let running: RunningBot;

async function start(): Promise<void> {
  insights = await startLoopbackInsights();
  running = await startRunningBot(
    '2026-11-20 10:00',
    { APPLICATIONINSIGHTS_CONNECTION_STRING: insights.connectionString, LOG_LEVEL: 'debug' },
    { telemetry: insights.options },
  );
}

/** All that left the bot for those who run it. */
async function stopped(printed: string): Promise<string> {
  await running.stop();
  await insights.stop();
  return [printed, ...running.logged(), ...insights.received()].join('\n');
}

function promptCard(): unknown {
  const posted = running.connector
    .sent()
    .filter(({ kind, card }) => kind === 'post' && JSON.stringify(card ?? {}).includes('"verb":"answer"'));
  return posted.at(-1)?.card;
}

const answer = (who: Citizen, text: string): Promise<unknown> =>
  running.client.tap(who, 'channel', 'answer', {
    ...findAction(promptCard(), 'answer').data,
    'reply:story': text,
    quotable: 'true',
  });

async function confirmed(words: string): Promise<void> {
  await running.client.write(you, 'private', words);
  const { card } = running.connector.sent().at(-1)!;
  await running.client.tap(you, 'private', 'confirm', findAction(card, 'confirm').data);
}

/** Puts something else in place of a part while `run` is under way. */
async function withPart(part: string, substitute: unknown, run: () => Promise<unknown>): Promise<void> {
  const { parts } = running.bot;
  const whole = { ...parts };
  Object.assign(parts, { [part]: substitute });
  await run();
  Object.assign(parts, whole);
}

async function spoil(table: string, isIt: (rowKey: string) => boolean): Promise<void> {
  const options = { allowInsecureConnection: true };
  const service = TableServiceClient.fromConnectionString(running.connectionString, options);
  for await (const { name = '' } of service.listTables()) {
    if (!name.endsWith(table)) continue;
    const client = TableClient.fromConnectionString(running.connectionString, name, options);
    for await (const { partitionKey = '', rowKey = '' } of client.listEntities())
      if (isIt(rowKey)) await client.updateEntity({ partitionKey, rowKey, body0: `{"${thrown}": ` }, 'Merge');
  }
}

async function liveAWeek(): Promise<void> {
  await running.client.install(you);
  await running.client.write(you, 'channel', 'tilmeld denne kanal som Økonomi');
  await confirmed('Dorthe Bæk er leder for Økonomi');
  await running.client.write(you, 'private', 'udnævn Emil Juul til coach');
  await running.client.write(you, 'private', command);
  await running.client.write(amir, 'private', misunderstood);
  await running.turnTo('2026-11-23 09:00');
  for (const [who, text] of answers) await answer(who, text);
  await running.client.write(amir, 'private', 'vis mine svar');
  await withoutStorage();
  await withErrorsThrown();
  await closeTheRound();
}

async function withoutStorage(): Promise<void> {
  // The round and the roster are known already: only the saving fails.
  running.line.cut();
  await answer(you, unsaved);
  await running.client.write(amir, 'private', 'vis mine svar');
  await expect(running.turnTo('2026-11-23 09:05')).rejects.toThrow('could not be reached');
  running.line.mend();
}

/** What Teams is answered holds nothing of it either. */
const failed = 'The bot answered 500: {"error":"failed"}';

async function withErrorsThrown(): Promise<void> {
  const throwing = (what: string) => async () => {
    throw new Error(`${what} ${amir.name} ${amir.teamsUserId} Bearer ${token}`);
  };
  await withPart('readRound', throwing(thrown), () => expect(answer(amir, thrown)).rejects.toThrow(failed));
  await withPart(
    'readRound',
    async () => JSON.parse(thrown) as unknown,
    () => expect(answer(amir, thrown)).rejects.toThrow(failed),
  );
  await withPart('roster', throwing(thrown), () => running.client.install(you));
}

async function closeTheRound(): Promise<void> {
  const leaking = async ({ texts }: { readonly texts: readonly { readonly text: string }[] }) => {
    throw new TypeError(texts.map(({ text }) => text).join(`\n    at ${dorthe.name} (natuglen.ts:1:1)\n`));
  };
  await withPart('themes', leaking, () => running.turnTo('2026-11-27 12:00'));
  running.connector.refuseNext(429, 403, 403);
  await running.turnTo('2026-11-27 13:00');
  await running.turnTo('2026-11-27 13:10');
  running.connector.refuseNext(502);
  await running.turnTo('2026-11-30 09:00');
  await spoil('coaches', () => true);
  await running.client.write(emil, 'private', 'vis planen');
  expect(await running.bot.parts.store.coaches.list({ tenantId })).toEqual([]);
  await spoil('deliveries', (rowKey) => rowKey.includes(dorthe.userId));
  await running.turnTo('2026-12-04 12:00');
  await running.client.write(amir, 'private', 'slet mine svar');
}

describe('a week with all its failures', () => {
  let output = '';

  beforeAll(async () => {
    await start();
    output = await stopped(await printedDuring(liveAWeek));
  }, 60_000);

  it('has a line of each kind', () => {
    const events = running.logged().map((line) => (JSON.parse(line) as { readonly msg: string }).msg);
    const wanted = [
      ...['answer-saved', 'answer-not-saved', 'storage-fault', 'turn-failed', 'request-failed'],
      ...['department-broken', 'bad-row', 'coach-appointed', 'round-posted', 'digest-made'],
      ...['delivery-uncertain', 'delivery-failed', 'send-throttled'],
    ];
    expect(wanted.filter((event) => !events.includes(event))).toEqual([]);
  });

  it('has its traces and its figures', () => {
    const names = new Set(
      insights.envelopes().map(({ data: { baseData } }) => baseData.name ?? baseData.metrics?.[0]?.name),
    );
    for (const name of [
      'activity message',
      'activity invoke',
      'tap answer',
      'department',
      'digest',
      'deliver digest',
      'send person',
      'storage insert answers',
      'sidemand.answers',
      'sidemand.digest.duration',
    ])
      expect(names).toContain(name);
  });

  it('tells those who run it no answer, no name, no id of a person and no token', () => {
    expect(leaksIn(output, secrets)).toEqual([]);
  });

  it('tells them no pseudonym either', async () => {
    const pseudonyms = everybody.map(({ userId }) => running.bot.parts.pseudonym({ tenantId, userId }));
    expect(pseudonyms.filter((pseudonym) => output.includes(pseudonym))).toEqual([]);
  });

  it('tells a coach nothing of it in the card about what broke', () => {
    const told = running.connector
      .sent()
      .filter(({ conversationId }) => conversationId.endsWith(you.teamsUserId));
    const broken = told.filter(({ words }) => words.includes('TypeError') || words.includes('BadRow'));
    expect(broken.length).toBeGreaterThan(0);
    expect(leaksIn(broken.map(({ words }) => words).join('\n'), secrets)).toEqual([]);
  });

  it('still says where each error came from', () => {
    const reasons = running.logged().flatMap((line) => {
      const { msg, reason } = JSON.parse(line) as { readonly msg: string; readonly reason?: string };
      return msg === 'turn-failed' || msg === 'department-broken' ? [reason] : [];
    });
    expect(reasons).toEqual([
      expect.stringMatching(/^Error at privacy\.test\.ts:\d+, record-answer\.ts:\d+/),
      expect.stringMatching(/^SyntaxError at .*record-answer\.ts:\d+/),
      expect.stringMatching(/^TypeError at privacy\.test\.ts:\d+, make-digest\.ts:\d+/),
      expect.stringMatching(/^BadRow: The row .* of the table deliveries holds no readable JSON/),
    ]);
  });
});

describe('the search', () => {
  type Plant = (text: string) => unknown;
  const plants: readonly (readonly [string, Plant])[] = [
    ['a line of the log', (text) => running.bot.parts.log.info('planted', { text })],
    ['the fact of a span', (text) => running.bot.parts.meter.trace('planted', { text }, async () => 1)],
    [
      'a note in a request to Teams',
      (text) =>
        running.bot.parts.meter.trace('planted', {}, () =>
          running.bot.parts.meter.request('planted', {}, async (note) =>
            note({ to: encodeURIComponent(text) }),
          ),
        ),
    ],
    ['the name of a span', (text) => running.bot.parts.meter.trace(text, {}, async () => 1)],
    ['what is printed', (text) => void process.stderr.write(`${text}\n`)],
    ['Base64', (text) => running.bot.parts.log.warn(Buffer.from(`x${text}y`).toString('base64'))],
  ];
  let output = '';

  beforeAll(async () => {
    await start();
    const plantAll = async (): Promise<void> => {
      for (const [index, [, plant]] of plants.entries()) await plant(Object.values(secrets)[index]!);
    };
    output = await stopped(await printedDuring(plantAll));
  }, 30_000);

  it.each(plants.map(([where], index) => [where, Object.keys(secrets)[index]!] as const))(
    'finds what is planted in %s',
    (_where, secret) => {
      expect(leaksIn(output, secrets)).toContain(secret);
    },
  );
});
