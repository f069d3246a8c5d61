import type { Retention } from '../../bot/core/retention';
import { roundRetention } from '../../bot/core/retention';
import { overviewKey } from '../../bot/core/directorate';
import { createNightly } from '../../bot/flows/nightly';
import { retain } from '../../bot/flows/retain';
import { at, department, round } from '../sample-department';
import type { SampleParts } from '../sample-parts';
import { sampleParts } from '../sample-parts';
import { digest } from '../store/values';

const keep: Retention = { answerDays: 365, digestDays: 1095 };
const now = at('2026-11-23 03:30');

describe('a round', () => {
  it.each([
    ['just closed', '2026-11-20 12:00', 'closed', 'keep'],
    ['a day short of a year', '2025-11-24 12:00', 'closed', 'keep'],
    ['a year ago to the minute', '2025-11-23 03:30', 'closed', 'answers-go'],
    ['two years ago', '2024-11-20 12:00', 'closed', 'answers-go'],
    ['three years ago', '2023-11-24 03:30', 'closed', 'all-goes'],
    ['long ago, and open', '2020-11-20 12:00', 'open', 'keep'],
    ['long ago, and missed', '2020-11-20 12:00', 'missed', 'all-goes'],
  ] as const)('that closed %s', (_name, closed, status, expected) =>
    expect(roundRetention(round(at(closed) - 1000, { status, closesAt: at(closed) }), keep, now)).toBe(
      expected,
    ),
  );
});

const rounds = [
  round(at('2023-05-01 09:00'), { status: 'closed' }),
  round(at('2025-05-05 09:00'), { status: 'closed' }),
  round(at('2026-11-16 09:00'), { status: 'closed' }),
] as const;

/** Ada answered in all three weeks, Bo only in the two that are old. */
async function stocked(): Promise<SampleParts> {
  const parts = sampleParts('2026-11-23 03:30');
  const { store } = parts;
  await store.departments.put(department());
  for (const each of rounds) {
    await store.rounds.insert(each);
    await store.digests.insert(digest({ departmentId: each.departmentId, week: each.week }));
    await store.deliveries.put({
      departmentId: each.departmentId,
      week: each.week,
      what: 'prompt',
      attempt: 'a',
      status: { kind: 'failed', at: 0, reason: '' },
    });
    for (const author of ['ada', ...(each === rounds[2] ? [] : ['bo'])])
      await store.answers.put({
        departmentId: each.departmentId,
        week: each.week,
        author,
        replies: { story: 'x' },
        quotable: false,
        answeredAt: 0,
      });
  }
  for (const author of ['ada', 'bo'])
    await store.memberships.put({ author, tenantId: 'tenant', departmentId: 'oekonomi' });
  return parts;
}

const left = async ({ store }: SampleParts) => ({
  rounds: (await store.rounds.list(department())).map(({ value }) => value.week),
  digests: (await store.digests.list(department())).map(({ value }) => value.week),
  deliveries: (await store.deliveries.list(department())).length,
  answers: await Promise.all(rounds.map((each) => store.answers.count(each))),
  memberships: [
    (await store.memberships.list({ author: 'ada' })).length,
    (await store.memberships.list({ author: 'bo' })).length,
  ],
});

const [oldest, , newest] = rounds.map(({ week }) => week);
const middle = rounds[1].week;
const settled = {
  rounds: [middle, newest],
  digests: [middle, newest],
  deliveries: 2,
  answers: [0, 0, 1],
  memberships: [1, 0],
};

it('removes what is due and nothing else', async () => {
  const parts = await stocked();
  const removed = await retain(parts, keep, { dryRun: false });
  expect(removed).toEqual({
    answers: 4,
    digests: 1,
    rounds: 1,
    deliveries: 1,
    changes: 0,
    drafts: 0,
    memberships: 1,
  });
  expect(await left(parts)).toEqual(settled);
});

it('removes that a director was sent an overview, as late as a digest', async () => {
  const parts = await stocked();
  const { departmentId } = overviewKey('tenant');
  const sent = (week: string) => ({
    departmentId,
    week,
    what: 'overview:bente',
    attempt: 'a',
    status: { kind: 'failed', at: 0, reason: '' } as const,
  });
  for (const week of ['2023-W46', '2023-W48']) await parts.store.deliveries.put(sent(week));
  await retain(parts, keep, { dryRun: false });
  const kept = await parts.store.deliveries.list({ departmentId });
  expect(kept.map(({ value }) => value.week)).toEqual(['2023-W48']);
});

it('counts the same in a dry run, and removes nothing', async () => {
  const parts = await stocked();
  const before = await left(parts);
  const counted = await retain(parts, keep, { dryRun: true });
  expect(counted).toMatchObject({ answers: 4, digests: 1, rounds: 1, memberships: 1 });
  expect(await left(parts)).toEqual(before);
  expect(before.rounds).toContain(oldest);
});

it.each(Array.from({ length: 8 }, (_, index) => index))(
  'killed after %i removals, does the rest the next time',
  async (most) => {
    const parts = await stocked();
    let done = 0;
    const mortal = <Any extends { remove: (key: never) => Promise<void> }>(collection: Any): Any => ({
      ...collection,
      remove: async (key: never) => {
        if (done++ >= most) throw new Error('killed');
        return collection.remove(key);
      },
    });
    const { store } = parts;
    const dying = {
      ...parts,
      store: {
        ...store,
        answers: mortal(store.answers),
        memberships: mortal(store.memberships),
        deliveries: mortal(store.deliveries),
        digests: mortal(store.digests),
        rounds: mortal(store.rounds),
      },
    };
    await retain(dying, keep, { dryRun: false }).catch(() => undefined);
    await retain(parts, keep, { dryRun: false });
    expect(await left(parts)).toEqual(settled);
  },
);

it('runs once a night, after three, on one of several instances', async () => {
  const parts = await stocked();
  const runs: string[] = [];
  const log = { ...parts.log, info: (event: string) => void runs.push(event) };
  const instances = [createNightly({ ...parts, log }, keep), createNightly({ ...parts, log }, keep)];
  const turn = async (local: string): Promise<void> => {
    parts.turnTo(local);
    await Promise.all(instances.map((nightly) => nightly()));
  };
  await turn('2026-11-23 02:59');
  expect(runs).toEqual([]);
  await turn('2026-11-23 03:00');
  await turn('2026-11-23 03:01');
  await turn('2026-11-23 23:59');
  expect(runs).toEqual(['retention']);
  await turn('2026-11-24 03:00');
  expect(runs).toEqual(['retention', 'retention']);
  expect(await parts.store.chores.list({ chore: 'retention' })).toHaveLength(1);
});
