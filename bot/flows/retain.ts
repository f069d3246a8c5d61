/** Removes what is older than it may be kept. Cut off anywhere, the next time goes on with what is left. */
import { dateInWeek, instantOf } from '../core/calendar';
import type { Department } from '../core/department';
import { overviewKey } from '../core/directorate';
import type { Retention } from '../core/retention';
import { draftDays, isOlder, roundRetention } from '../core/retention';
import type { Answer, Round } from '../core/reflection';
import { everyDepartment } from './every-department';
import type { Parts } from './ports';

export type Removed = {
  readonly answers: number;
  readonly digests: number;
  readonly rounds: number;
  readonly deliveries: number;
  readonly changes: number;
  readonly drafts: number;
  readonly memberships: number;
};

const nothing: Removed = {
  answers: 0,
  digests: 0,
  rounds: 0,
  deliveries: 0,
  changes: 0,
  drafts: 0,
  memberships: 0,
};

type Options = { readonly dryRun: boolean };

/** What was removed, or with `dryRun` would be. */
export async function retain(parts: Parts, keep: Retention, options: Options): Promise<Removed> {
  let removed = nothing;
  const tenants = new Set<string>();
  for await (const department of everyDepartment(parts)) {
    tenants.add(department.tenantId);
    removed = sum(removed, await inDepartment(parts, department, keep, options));
  }
  for (const tenantId of tenants)
    removed = sum(removed, {
      ...nothing,
      drafts: await oldDrafts(parts, tenantId, options),
      deliveries: await oldOverviews(parts, tenantId, keep, options),
    });
  return removed;
}

async function inDepartment(
  { store, clock }: Parts,
  department: Department,
  keep: Retention,
  { dryRun }: Options,
): Promise<Removed> {
  const now = clock.now();
  const rounds = (await store.rounds.list(department)).map(({ value }) => value);
  const going = rounds.filter((round) => roundRetention(round, keep, now) !== 'keep');
  const gone = going.filter((round) => roundRetention(round, keep, now) === 'all-goes');
  const weeks = new Set(gone.map(({ week }) => week));
  const answers = (await Promise.all(going.map((round) => store.answers.list(round)))).flat();
  const authors = new Set(answers.map(({ value }) => value.author));
  const staying = rounds.filter((round) => !going.includes(round));
  const strangers = await withoutAnswers(store, staying, authors);
  const deliveries = (await store.deliveries.list(department)).filter(({ value }) => weeks.has(value.week));
  const digests = (await store.digests.list(department)).filter(({ value }) => weeks.has(value.week));
  const changes = (await store.changes.list(department)).filter(({ value }) =>
    isOlder(value.at, keep.digestDays, now),
  );
  if (!dryRun) {
    const [last, others] = lastOf(
      answers.map(({ value }) => value),
      strangers,
    );
    for (const answer of others) await store.answers.remove(answer);
    // What finds a removal again that was cut off goes last: an author's last answer, and the round.
    for (const answer of last) {
      await store.memberships.remove({ ...department, author: answer.author });
      await store.answers.remove(answer);
    }
    for (const { value } of deliveries) await store.deliveries.remove(value);
    for (const { value } of digests) await store.digests.remove(value);
    for (const { value } of changes) await store.changes.remove(value);
    for (const round of gone) await store.rounds.remove(round);
  }
  return {
    answers: answers.length,
    digests: digests.length,
    rounds: gone.length,
    deliveries: deliveries.length,
    changes: changes.length,
    memberships: strangers.length,
    drafts: 0,
  };
}

/** One answer of each of these authors, and all the rest. */
function lastOf(
  answers: readonly Answer[],
  authors: readonly string[],
): readonly [readonly Answer[], readonly Answer[]] {
  const last = authors.flatMap((author) => answers.findLast((answer) => answer.author === author) ?? []);
  return [last, answers.filter((answer) => !last.includes(answer))];
}

/** The authors of whom the department keeps no answer: nothing is left to erase from. */
async function withoutAnswers(
  store: Parts['store'],
  staying: readonly Round[],
  authors: ReadonlySet<string>,
): Promise<readonly string[]> {
  if (authors.size === 0) return [];
  const left = (await Promise.all(staying.map((round) => store.answers.list(round)))).flat();
  const present = new Set(left.map(({ value }) => value.author));
  return [...authors].filter((author) => !present.has(author));
}

/** That a director was sent an overview, as long as a digest's delivery to its manager. */
async function oldOverviews(
  { store, clock, house }: Parts,
  tenantId: string,
  { digestDays }: Retention,
  { dryRun }: Options,
): Promise<number> {
  const old = (await store.deliveries.list(overviewKey(tenantId))).filter(({ value }) =>
    isOlder(instantOf(dateInWeek(value.week, 1), '08:00', house.place.timeZone), digestDays, clock.now()),
  );
  if (!dryRun) for (const { value } of old) await store.deliveries.remove(value);
  return old.length;
}

async function oldDrafts({ store, clock }: Parts, tenantId: string, { dryRun }: Options): Promise<number> {
  const old = (await store.drafts.list({ tenantId })).filter(({ value }) =>
    isOlder(value.at, draftDays, clock.now()),
  );
  if (!dryRun) for (const { value } of old) await store.drafts.remove(value);
  return old.length;
}

function sum(one: Removed, other: Removed): Removed {
  return {
    answers: one.answers + other.answers,
    digests: one.digests + other.digests,
    rounds: one.rounds + other.rounds,
    deliveries: one.deliveries + other.deliveries,
    changes: one.changes + other.changes,
    drafts: one.drafts + other.drafts,
    memberships: one.memberships + other.memberships,
  };
}
