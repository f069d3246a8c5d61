import type { Department } from '../../bot/core/department';
import { createBotParts } from '../../bot/flows/bot-parts';
import { digestNow } from '../../bot/flows/digest-now';
import type { Facts, Sending } from '../../bot/flows/ports';
import { recordAnswer } from '../../bot/flows/record-answer';
import { settleUncertain } from '../../bot/flows/settle-uncertain';
import { tick } from '../../bot/flows/tick';
import { traceMessenger } from '../../bot/trace-messenger';
import { createRecordingMeter } from '../fakes/recording-meter';
import { department, karen } from '../sample-department';
import { sampleParts, settle } from '../sample-parts';

const monday = '2026-11-23 09:00';
const minutes = 60_000;

const coach = { ...karen, tenantId: 'tenant', serviceUrl: 'http://localhost' };

function watched(changes: Partial<Department> = {}) {
  const meter = createRecordingMeter();
  const events: string[] = [];
  const write = (event: string, _facts?: Facts): void => void events.push(event);
  const sample = sampleParts('2026-11-20 10:00');
  const log = { info: write, warn: write, error: write };
  const parts = { ...sample, meter, log, messenger: traceMessenger(sample.messenger, { meter, log }) };
  const figures = (): Facts =>
    Object.fromEntries(
      Object.entries(meter.figures()).map(([metric, sum]) => [metric.replace('sidemand.', ''), sum]),
    );
  return {
    parts,
    events,
    figures,
    answerNext: sample.messenger.answerNext,
    begin: () => settle(parts, department(changes), monday),
    at: async (local: string): Promise<void> => {
      sample.turnTo(local);
      await tick(parts);
    },
  };
}

type Watched = ReturnType<typeof watched>;

const throttled = (forMinutes: number): Sending => ({
  kind: 'throttled',
  retryAfterMs: forMinutes * minutes,
});
const killed = (): Promise<Sending> => Promise.reject(new Error('killed'));
const week = { departmentId: 'oekonomi', week: '2026-W48' };

/** A round that is open on Friday, with its prompt posted in time. */
async function posted({ at }: Watched): Promise<void> {
  await at('2026-11-23 09:00');
}

async function answered({ parts }: Watched, text: string): Promise<void> {
  const author = { tenantId: 'tenant', userId: 'amir', channelId: '19:channel' };
  const { step } = (await parts.store.rounds.get(week))!.value;
  const data = { [`reply:${step.questions[0]!.id}`]: text, quotable: 'false' };
  await recordAnswer(createBotParts(parts), author, { round: week, data, sentAt: parts.clock.now() });
}

const inTime = { 'rounds.due': 1, 'rounds.posted': 1 };

const situations: readonly (readonly [string, (watched: Watched) => Promise<void>, Facts])[] = [
  ['nothing is due', ({ at }) => at('2026-11-23 08:59'), {}],
  ['a prompt goes out in time', ({ at }) => at('2026-11-23 09:00'), inTime],
  [
    'four instances see the same prompt fall due',
    async ({ at }) => void (await Promise.all([1, 2, 3, 4].map(() => at('2026-11-23 09:00')))),
    inTime,
  ],
  ['a prompt goes out after 15 minutes', ({ at }) => at('2026-11-23 09:15'), inTime],
  ['a prompt goes out after 16', ({ at }) => at('2026-11-23 09:16'), { ...inTime, 'rounds.late': 1 }],
  [
    'four instances see the same prompt late',
    async ({ at }) => void (await Promise.all([1, 2, 3, 4].map(() => at('2026-11-23 09:16')))),
    { ...inTime, 'rounds.late': 1 },
  ],
  [
    'Teams puts a prompt off for a minute',
    async ({ at, answerNext }) => {
      answerNext(throttled(1));
      for (const time of ['09:00', '09:01', '09:02']) await at(`2026-11-23 ${time}`);
    },
    { ...inTime, 'sends.throttled': 1 },
  ],
  [
    'a prompt still waits after 15 minutes, and goes on waiting',
    async ({ at, answerNext }) => {
      answerNext(...[10, 10, 10, 10].map(throttled));
      for (const time of ['09:00', '09:10', '09:20', '09:30']) await at(`2026-11-23 ${time}`);
    },
    { 'rounds.due': 1, 'rounds.late': 1, 'sends.throttled': 4 },
  ],
  [
    'nobody knows whether a prompt arrived',
    async ({ at, answerNext }) => {
      answerNext({ kind: 'uncertain', reason: '502' });
      for (const time of ['09:00', '09:30', '10:00']) await at(`2026-11-23 ${time}`);
    },
    { 'rounds.due': 1, 'rounds.uncertain': 1 },
  ],
  [
    'a process dies while it sends',
    async ({ at, answerNext }) => {
      answerNext(killed);
      for (const time of ['09:00', '10:30', '11:00']) await at(`2026-11-23 ${time}`);
    },
    { 'rounds.due': 1, 'rounds.uncertain': 1, 'rounds.late': 1 },
  ],
  [
    'a coach has seen the uncertain prompt in the channel',
    async ({ at, answerNext, parts }) => {
      answerNext({ kind: 'uncertain', reason: '502' });
      await at('2026-11-23 09:00');
      await settleUncertain(parts, coach, 'uncertain-posted', { ...week, what: 'prompt' });
    },
    { ...inTime, 'rounds.uncertain': 1 },
  ],
  [
    'a coach has an uncertain prompt posted again, the day after',
    async ({ at, answerNext, parts }) => {
      answerNext({ kind: 'uncertain', reason: '502' });
      for (const time of ['2026-11-23 09:00', '2026-11-24 09:00']) await at(time);
      await settleUncertain(parts, coach, 'uncertain-post-again', { ...week, what: 'prompt' });
      await at('2026-11-24 09:01');
    },
    { ...inTime, 'rounds.uncertain': 1 },
  ],
  [
    'Teams refuses a prompt for good',
    async ({ at, answerNext }) => {
      answerNext({ kind: 'refused', reason: '403 BotDisabledByAdmin' });
      for (const time of ['09:00', '09:30']) await at(`2026-11-23 ${time}`);
    },
    { 'rounds.due': 1, 'rounds.failed': 1 },
  ],
  [
    'the bot was away for a day',
    ({ at }) => at('2026-11-24 10:00'),
    { 'rounds.due': 1, 'rounds.late': 1, 'rounds.missed': 1 },
  ],
  [
    'the bot was away for two weeks and a day',
    async ({ at }) => {
      for (const time of ['10:00', '10:30']) await at(`2026-12-08 ${time}`);
    },
    { 'rounds.due': 3, 'rounds.late': 3, 'rounds.missed': 3 },
  ],
  [
    'an answer is saved, and then changed',
    async (watched) => {
      await posted(watched);
      await answered(watched, 'Fakturaer.');
      await answered(watched, 'Fakturaer taster jeg ind to gange.');
    },
    { ...inTime, answers: 2 },
  ],
  [
    'an answer is empty',
    async (watched) => {
      await posted(watched);
      await answered(watched, '  ');
    },
    inTime,
  ],
  [
    'a digest is made in time, once',
    async (watched) => {
      await posted(watched);
      for (const time of ['12:00', '12:15', '13:00']) await watched.at(`2026-11-27 ${time}`);
    },
    { ...inTime, 'digest.duration': 1 },
  ],
  [
    'a digest is made 16 minutes late',
    async (watched) => {
      await posted(watched);
      await watched.at('2026-11-27 12:16');
    },
    { ...inTime, 'digest.duration': 1, 'digests.late': 1 },
  ],
  [
    'a digest is made in time, and Teams puts it off for longer than 15 minutes',
    async (watched) => {
      await posted(watched);
      // The digest and the recap, three times each.
      watched.answerNext(...[10, 10, 10, 10, 10, 10].map(throttled));
      for (const time of ['12:00', '12:10', '12:20', '12:30', '12:40'])
        await watched.at(`2026-11-27 ${time}`);
    },
    {
      ...inTime,
      'digest.duration': 1,
      'digests.late': 1,
      'sends.throttled': 6,
    },
  ],
  [
    'a manager has the digest early',
    async (watched) => {
      await posted(watched);
      await digestNow(watched.parts, department());
    },
    { ...inTime, 'digest.duration': 1 },
  ],
];

describe('when', () => {
  it.each(situations)('%s, the figures say so', async (_name, happen, figures) => {
    const seen = watched();
    await seen.begin();
    await happen(seen);
    expect(seen.figures()).toEqual(figures);
  });

  it('a channel is away, nothing is counted', async () => {
    const seen = watched({ status: 'away' });
    await seen.begin();
    await seen.at('2026-11-24 10:00');
    expect(seen.figures()).toEqual({});
  });
});

/** The line that stands in the log for each time that a figure is counted. */
const lineOf: Readonly<Record<string, string>> = {
  'rounds.due': 'round-due',
  'rounds.posted': 'round-posted',
  'rounds.late': 'round-late',
  'rounds.missed': 'round-missed',
  'rounds.uncertain': 'delivery-uncertain',
  'rounds.failed': 'delivery-failed',
  'digests.late': 'digest-late',
  'digest.duration': 'digest-made',
  answers: 'answer-saved',
  'sends.throttled': 'send-throttled',
};

test.each(situations)('when %s, the log says the same', async (_name, happen, figures) => {
  const seen = watched();
  await seen.begin();
  await happen(seen);
  const lines = Object.entries(lineOf).map(([figure, line]) => [
    figure,
    seen.events.filter((event) => event === line).length,
  ]);
  expect(Object.fromEntries(lines.filter(([, times]) => times !== 0))).toEqual(figures);
});
