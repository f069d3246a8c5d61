import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TableClient, TableServiceClient } from '@azure/data-tables';
import { alertsIn, markdown, tables } from '../../infra/azure/costs/tables';
import { total } from '../../infra/azure/costs/month';
import { reckoned, sizes } from '../../infra/azure/costs/work';
import { findAction } from '../../infra/local/find-action';
import { town } from '../../infra/local/town';
import type { Envelope } from '../fakes/loopback-insights';
import { startLoopbackInsights } from '../fakes/loopback-insights';
import type { RunningBot } from '../running-bot';
import { startRunningBot } from '../running-bot';
import { until } from '../until';
import { folder, readBicep } from './bicep';

const { you, colleagues } = town;
const words =
  'Jeg taster leverandørens oplysninger ind i økonomisystemet, og bagefter igen i indkøbssystemet, fordi de to ikke ' +
  'taler sammen. Det tager en halv time om dagen, og hver uge er der en, der får et forkert tal med fra det ene til ' +
  'det andet, som vi først opdager, når borgeren ringer.';

let running: RunningBot;
let requests = 0;
let beats = 0;

/** What the bot asks its storage, as it goes over the wire; that an instance lives it says in between, by itself. */
function onRequest(message: unknown): void {
  const { path } = (message as { readonly request: { readonly path: string } }).request;
  if (!path.startsWith('/devstoreaccount1')) return;
  if (/^.devstoreaccount1.t[0-9a-f]{8}instances\b/.test(path)) beats += 1;
  else requests += 1;
}

async function counted(act: () => Promise<unknown>): Promise<number> {
  const before = requests;
  await act();
  return requests - before;
}

function promptData({ connector } = running): object {
  const withAnswer = connector
    .sent()
    .filter(({ card }) => /"verb":"answer"/.test(JSON.stringify(card ?? '')));
  return findAction(withAnswer.at(-1)!.card, 'answer').data;
}

function answer(who: number, text: string): Promise<unknown> {
  return running.client.tap(colleagues[who]!, 'channel', 'answer', {
    ...promptData(),
    'reply:story': text,
    quotable: 'true',
  });
}

beforeAll(async () => {
  subscribe('http.client.request.start', onRequest);
  running = await startRunningBot('2026-11-20 10:00');
  await running.client.install(you);
  await running.client.write(you, 'channel', 'tilmeld denne kanal som Økonomi');
}, 30_000);

afterAll(async () => {
  unsubscribe('http.client.request.start', onRequest);
  await running.stop();
});

/** The page must stand when a read comes in, and must not be wide of the mark. */
function expectReckoned(name: keyof typeof reckoned, measured: number): void {
  expect({ name, measured, atMost: reckoned[name] >= measured }).toEqual({ name, measured, atMost: true });
  expect({ name, measured, near: reckoned[name] <= 2.5 * measured }).toEqual({ name, measured, near: true });
}

describe('a department’s week, counted where the storage hears it', () => {
  it('looks for due work and finds none', async () => {
    const look = await counted(() => running.turnTo('2026-11-20 10:30'));
    const check = await counted(() => running.bot.parts.store.check());
    expectReckoned('idleTick', look + check);
    expectReckoned('probe', await counted(() => fetch(`${running.url}/readyz`)));
  });

  it('says that it lives', async () => {
    const { instances } = running.bot.parts.store;
    const asked: number[] = [];
    for (let time = 0; time < 3; time += 1) {
      const before = beats;
      await instances.announce('another', 15_000);
      asked.push(beats - before);
    }
    await instances.withdraw('another');
    // The bot's own may fall in between.
    expectReckoned('beat', Math.min(...asked));
  });

  it('posts the prompt', async () => {
    expectReckoned('prompt', await counted(() => running.turnTo('2026-11-23 09:00')));
  });

  it('takes answers, and brings the number on the card up to date', async () => {
    const counts = (): number => running.connector.sent().filter(({ kind }) => kind === 'update').length;
    const withCount = await counted(async () => {
      await answer(0, words);
      await until('the number of answers on the card', () => counts() > 0);
    });
    const first = await counted(() => answer(1, words));
    const again = await counted(() => answer(1, `${words} Det ville jeg gerne slippe for.`));
    // A change meets the first answer, reads it and replaces it.
    expect(again).toBeLessThanOrEqual(first + 2);
    // Read with the answer before, and again every few seconds: the department, the round, the latest erasure.
    expectReckoned('answer', first + 3);
    // Those three, and for minutes: IT's channel, the themes published so far, the coach's topics.
    expectReckoned('count', withCount - first - 6);
  });

  it('shows everybody their own view', async () => {
    const own = await counted(() => running.client.tap(colleagues[1], 'channel', 'refresh', promptData()));
    const none = await counted(() => running.client.tap(colleagues[4], 'channel', 'refresh', promptData()));
    // The round is read again every 15 seconds.
    expectReckoned('view', Math.max(own, none) + 1);
  });

  it('sends cards of this size', async () => {
    const card = await running.client.tap(colleagues[4], 'channel', 'refresh', promptData());
    expectReckoned('cardBytes', Buffer.byteLength(JSON.stringify(card)));
  });

  it('reminds those who have not answered', async () => {
    expectReckoned('reminder', await counted(() => running.turnTo('2026-11-26 12:00')));
  });

  it('makes the digest', async () => {
    for (const who of [2, 3, 4]) await answer(who, words);
    expectReckoned('digest', await counted(() => running.turnTo('2026-11-27 12:00')));
  });

  it('keeps rows of this size', async () => {
    const sizes = await storedBytes();
    const answers = sizes.filter(({ table }) => table.endsWith('answers'));
    const week = sizes.filter(({ table }) => /(rounds|deliveries|digests)$/.test(table));
    expectReckoned('answerBytes', sumOf(answers) / answers.length);
    expectReckoned('weekBytes', sumOf(week));
  });

  it('takes a week’s answers while others answer too', async () => {
    const posts = () => running.connector.sent().filter(({ kind }) => kind === 'post').length;
    const before = posts();
    const asked = await counted(() => running.turnTo('2026-11-30 09:00'));
    expect(posts()).toBeGreaterThan(before);
    expectReckoned('prompt', asked);
    await answer(0, words);
    const weekly: number[] = [];
    for (const who of [1, 2, 3, 4]) weekly.push(await counted(() => answer(who, words)));
    // The count on the card, brought up to date meanwhile, may fall into one of them.
    expectReckoned('rushAnswer', Math.min(...weekly));
  });

  it('asks Teams for the members and to post, for a prompt', async () => {
    await running.turnTo('2026-12-04 12:00');
    const calls: string[] = [];
    const hear = (message: unknown): void => {
      const { path, method } = (
        message as { readonly request: { readonly path: string; readonly method: string } }
      ).request;
      if (path.startsWith('/v3/')) calls.push(`${method} ${path.replace(/\?.*/, '')}`);
    };
    subscribe('http.client.request.start', hear);
    await running.turnTo('2026-12-07 09:00');
    unsubscribe('http.client.request.start', hear);
    const posted = calls.filter((call) => call === 'POST /v3/conversations').length;
    const asked = calls.filter((call) => call.endsWith('/pagedmembers')).length;
    expect({ posted, asked }).toEqual({ posted: 1, asked: reckoned.promptRequests - 1 });
  });
});

it('tells operators so much of a tap', async () => {
  const insights = await startLoopbackInsights();
  const settings = { APPLICATIONINSIGHTS_CONNECTION_STRING: insights.connectionString };
  const watched = await startRunningBot('2026-11-20 10:00', settings, { telemetry: insights.options });
  await watched.client.install(you);
  await watched.client.write(you, 'channel', 'tilmeld denne kanal som Økonomi');
  await watched.turnTo('2026-11-20 10:30');
  await watched.turnTo('2026-11-23 09:00');
  const data = { ...promptData(watched), 'reply:story': words };
  const counts = (): boolean => watched.connector.sent().some(({ kind }) => kind === 'update');
  await watched.client.tap(colleagues[0], 'channel', 'answer', data);
  await until('the number of answers on the card', counts);
  await watched.client.tap(colleagues[1], 'channel', 'refresh', data);
  await watched.stop();
  await insights.stop();
  const spans = insights.envelopes().filter(({ data: { baseType } }) => baseType !== 'MetricData');
  const traceOf = ({ tags }: Envelope): string | undefined => tags['ai.operation.id'];
  const begun = spans.filter(({ data: { baseData } }) => baseData.name === 'activity invoke').map(traceOf);
  const [answered, viewed] = begun.map((trace) => spans.filter((span) => traceOf(span) === trace));
  expectReckoned('answerRecords', answered!.length);
  expectReckoned('viewRecords', viewed!.length);
  const lengths = [...answered!, ...viewed!].map((span) => JSON.stringify(span).length);
  expectReckoned('recordBytes', lengths.reduce((sum, length) => sum + length, 0) / lengths.length);
}, 30_000);

describe('the page', () => {
  const page = readFileSync(join(folder, 'costs.md'), 'utf8');
  const alerts = alertsIn(readBicep('modules/monitoring.bicep').source);

  it('counts the alerts', () => expect(alerts).toBeGreaterThan(5));

  it.each(Object.entries(tables(alerts)))(
    'has the table of %s as computed (else: tsx infra/azure/costs/write.ts)',
    (_name, table) => expect(page).toContain(markdown(table)),
  );
});

it.each(sizes)('the README says what $name cost', (size) => {
  const readme = readFileSync(join(folder, '../../README.md'), 'utf8');
  const cost = total(size, alertsIn(readBicep('modules/monitoring.bicep').source));
  expect(readme).toContain(`$${Math.round(cost)}`);
});

type Stored = { readonly table: string; readonly bytes: number };

const sumOf = (rows: readonly Stored[]): number => rows.reduce((sum, { bytes }) => sum + bytes, 0);

/** What the service adds to a row when it gives it back. */
const given = ['etag', 'timestamp', 'partitionKey', 'rowKey'];

/** Every row with its size as the price list counts it (*Understanding the Table service data model*). */
async function storedBytes(): Promise<readonly Stored[]> {
  const options = { allowInsecureConnection: true };
  const service = TableServiceClient.fromConnectionString(running.connectionString, options);
  const stored: Stored[] = [];
  for await (const { name: table = '' } of service.listTables()) {
    const client = TableClient.fromConnectionString(running.connectionString, table, options);
    for await (const row of client.listEntities<Record<string, unknown>>()) {
      const keys = 2 * `${row.partitionKey}${row.rowKey}`.length;
      const properties = Object.entries(row).filter(([name]) => !given.includes(name));
      stored.push({ table, bytes: 4 + keys + properties.reduce((sum, each) => sum + bytesOf(each), 0) });
    }
  }
  return stored;
}

function bytesOf([name, value]: readonly [string, unknown]): number {
  return 8 + 2 * name.length + (typeof value === 'string' ? 4 + 2 * value.length : 8);
}
