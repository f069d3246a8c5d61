/** What should happen now in one department, and when to look again: a decision as plain data, which a tick performs. */
import type { Instant, IsoDate, WeekKey } from './calendar';
import { dateAt } from './calendar';
import type { Delivery } from './delivery';
import { isNotice } from './delivery';
import type { Department } from './department';
import { digestReaders } from './department';
import { isTerminal, lookAfter, standing, uncertainAfter } from './delivery-standing';
import type { Asked } from './next-step';
import { nextAsked } from './next-step';
import type { RoundAction } from './plan-round';
import { isAside, planRounds } from './plan-round';
import type { Programme } from './programme';
import type { Round } from './reflection';
import { remindAt } from './reminder';
import type { Occurrence } from './schedule';
import { firstOccurrence, occurrencesFrom } from './schedule';

export type DepartmentState = {
  readonly department: Department;
  readonly programme: Programme;
  /** All rounds, earliest week first. */
  readonly rounds: readonly Round[];
  readonly deliveries: readonly Delivery[];
  /** Whether the channel's messages may be read, so that a look can settle what is uncertain. */
  readonly canLook?: boolean;
};

/** What of a round needs a person to know of it. */
export type Trouble = 'uncertain' | 'failed';

export type Action =
  | RoundAction
  | {
      readonly kind: 'post-prompt';
      readonly occurrence: Occurrence;
      readonly asked: Asked;
      readonly late: boolean;
    }
  /** Make the digest, send it and the recap; what was sent already is not sent again. */
  | { readonly kind: 'close-round'; readonly round: Round }
  /** Occurrences whose day went by: tell the coach, and plan from after the last of them. */
  | { readonly kind: 'report-missed'; readonly weeks: readonly WeekKey[]; readonly through: Instant }
  | { readonly kind: 'mark-uncertain'; readonly delivery: Delivery }
  /** Look whether it is in the channel. Only where no look can tell, the coach is asked. */
  | { readonly kind: 'look-for-posted'; readonly delivery: Delivery }
  | { readonly kind: 'report-trouble'; readonly delivery: Delivery; readonly trouble: Trouble }
  | { readonly kind: 'report-programme-ended'; readonly week: WeekKey };

export type DepartmentPlan = {
  readonly actions: readonly Action[];
  /** The next instant at which something may be due; undefined while nothing is planned. */
  readonly wakeAt: Instant | undefined;
};

export function plan(state: DepartmentState, now: Instant): DepartmentPlan {
  const { department, deliveries } = state;
  if (department.status === 'away') return { actions: [], wakeAt: undefined };
  const due = dueOccurrences(state, now);
  const next = firstOccurrence(department.schedule, now + 1, department.place);
  const actions: readonly Action[] = [
    ...deliveries.flatMap((delivery) => troubleWith(delivery, state, now)),
    ...promptActions(state, due, now),
    ...planRounds(state, now),
    ...closings(state, now),
    ...programmeEnd(state, next, now),
  ];
  return { actions, wakeAt: nextWake(state, next, now) };
}

const week = 7 * 24 * 60 * 60 * 1000;

type Due = { readonly today: readonly Occurrence[]; readonly missed: readonly Occurrence[] };

/** Occurrences since the plan was made that have no finished prompt: still in their own day, or gone by. */
export function dueOccurrences({ department, rounds, deliveries }: DepartmentState, now: Instant): Due {
  const { schedule, place, plannedSince } = department;
  const today: IsoDate = dateAt(now, place.timeZone);
  // Before the latest round all is settled; its own occurrence may lie up to a holiday's length before it opened.
  const settled = Math.max(0, ...rounds.map(({ openedAt }) => openedAt)) - 2 * week;
  const since = Math.max(plannedSince, settled);
  const open = occurrencesFrom(schedule, since, Math.ceil((now - since) / week) + 2, place).filter(
    ({ at, cancelled, ...occurrence }) =>
      at <= now &&
      !cancelled &&
      !rounds.some((round) => round.week === occurrence.week && round.status !== 'open') &&
      !isTerminal(deliveryOf(deliveries, occurrence.week, 'prompt')),
  );
  // What a coach asked for once more is posted, whatever day it is by then.
  const isAsked = (week: WeekKey): boolean =>
    deliveryOf(deliveries, week, 'prompt')?.askedAgain !== undefined;
  return {
    today: open.filter(({ date, week }) => date === today || isAsked(week)),
    missed: open.filter(({ date, week }) => date < today && !isAsked(week)),
  };
}

/** After this long a prompt counts as late, in milliseconds: the digest then says why the week was shorter. */
export const lateAfter = 15 * 60 * 1000;

function promptActions(state: DepartmentState, due: Due, now: Instant): readonly Action[] {
  // A prompt that may be on its way to Teams is neither missed nor posted again.
  const begun = ({ week }: Occurrence): boolean =>
    standing(deliveryOf(state.deliveries, week, 'prompt'), now) === 'busy';
  const missed = due.missed.filter((occurrence) => !begun(occurrence) && nextAsked(state, occurrence.week));
  const posts = due.today.flatMap((occurrence): Action[] => {
    if (standing(deliveryOf(state.deliveries, occurrence.week, 'prompt'), now) !== 'free') return [];
    const asked = nextAsked(state, occurrence.week);
    return asked ? [{ kind: 'post-prompt', occurrence, asked, late: now - occurrence.at > lateAfter }] : [];
  });
  const last = missed.at(-1);
  if (!last) return posts;
  return [{ kind: 'report-missed', weeks: missed.map(({ week }) => week), through: last.at }, ...posts];
}

/** A round whose prompt certainly never reached the channel has nothing to close. */
function closings(state: DepartmentState, now: Instant): readonly Action[] {
  const isDue = (round: Round): boolean => {
    if (round.status === 'closed') return isSentAgain(round, state, now);
    if (round.status !== 'open' || round.closesAt > now) return false;
    const prompt = deliveryOf(state.deliveries, round.week, 'prompt');
    if (prompt?.status.kind === 'uncertain') return !awaitsLook(prompt, state, now);
    return prompt?.status.kind === 'sent';
  };
  return state.rounds.filter(isDue).map((round) => ({ kind: 'close-round', round }));
}

/** A digest or recap that a coach has asked for once more, after its round was closed. */
function isSentAgain({ week }: Round, { department, deliveries }: DepartmentState, now: Instant): boolean {
  const wanted = ['recap', ...digestReaders(department).map(({ userId }) => `digest:${userId}`)];
  return deliveries.some(
    (delivery) =>
      delivery.week === week && wanted.includes(delivery.what) && standing(delivery, now) === 'free',
  );
}

function troubleWith(delivery: Delivery, state: DepartmentState, now: Instant): readonly Action[] {
  if (isNotice(delivery) || delivery.what === 'count') return [];
  const { status } = delivery;
  if (status.kind === 'sending')
    return now - status.since >= uncertainAfter ? [{ kind: 'mark-uncertain', delivery }] : [];
  if ((status.kind !== 'uncertain' && status.kind !== 'failed') || isAside(delivery)) return [];
  if (status.kind === 'uncertain' && awaitsLook(delivery, state, now))
    return now - status.since >= lookAfter ? [{ kind: 'look-for-posted', delivery }] : [];
  return isUntold(delivery, status.kind, state, now)
    ? [{ kind: 'report-trouble', delivery, trouble: status.kind }]
    : [];
}

/** In a private chat nobody but the two can look; and where the coach was asked, a look could not tell. */
function awaitsLook(delivery: Delivery, state: DepartmentState, now: Instant): boolean {
  const inChannel = delivery.what === 'prompt' || delivery.what === 'recap';
  return state.canLook === true && inChannel && isUntold(delivery, 'uncertain', state, now);
}

function isUntold(delivery: Delivery, trouble: Trouble, state: DepartmentState, now: Instant): boolean {
  const notice = deliveryOf(state.deliveries, delivery.week, noticeOf(trouble, delivery));
  return standing(notice, now) === 'free';
}

/** What a coach has asked for once more can be in trouble once more, and is told of again. */
export function noticeOf(trouble: Trouble, { what, askedAgain = 0 }: TroubledDelivery): string {
  return ['notice', trouble, what, ...(askedAgain > 0 ? [askedAgain] : [])].join(':');
}

type TroubledDelivery = Pick<Delivery, 'what' | 'askedAgain'>;

export const endedNotice = 'notice:programme-ended';
export const missedNotice = 'notice:missed';

/** The coach is asked what comes next as soon as the last step is posted: a cadence ahead of the silence. */
function programmeEnd(state: DepartmentState, next: Occurrence | undefined, now: Instant): readonly Action[] {
  if (!next || nextAsked(state, next.week)) return [];
  const told = deliveryOf(state.deliveries, next.week, endedNotice);
  return standing(told, now) === 'free' ? [{ kind: 'report-programme-ended', week: next.week }] : [];
}

function nextWake(state: DepartmentState, next: Occurrence | undefined, now: Instant): Instant | undefined {
  const times = [
    next?.at,
    ...state.rounds
      .filter(({ status }) => status === 'open')
      .flatMap((round) => [round.closesAt, remindAt(round)]),
    ...state.deliveries.map((delivery) => {
      const { status } = delivery;
      if (status.kind === 'uncertain' && awaitsLook(delivery, state, now)) return status.since + lookAfter;
      if (status.kind === 'claimed') return status.leaseUntil;
      if (status.kind === 'sending') return status.since + uncertainAfter;
      return status.kind === 'waiting' ? status.until : undefined;
    }),
  ].filter((at): at is Instant => at !== undefined && at > now);
  return times.length > 0 ? Math.min(...times) : undefined;
}

export function deliveryOf(
  deliveries: readonly Delivery[],
  week: WeekKey,
  what: string,
): Delivery | undefined {
  return deliveries.find((delivery) => delivery.week === week && delivery.what === what);
}
