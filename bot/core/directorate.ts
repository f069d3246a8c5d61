/** An organisation's directorate: who reads the overview across departments, how often, and when the next is due. */
import type { Instant } from './calendar';
import { dateAt, weekOf } from './calendar';
import type { DepartmentKey, Person, Place } from './department';
import { defaultSchedule, occurrencesFrom } from './schedule';

export type OverviewCadence = 'week' | 'month';

export type Directorate = {
  readonly tenantId: string;
  readonly directors: readonly Person[];
  readonly every: OverviewCadence;
  /** The coach who said so last, and hears of what does not arrive. */
  readonly coach: Person;
  readonly serviceUrl: string;
  /** Overviews up to this instant are sent, or were never due. */
  readonly plannedSince: Instant;
  /** Digests made before this instant have been in an overview, or are older than the first one reaches. */
  readonly coveredUntil: Instant;
};

/** Under this id an organisation's overviews are woken and delivered; no department has it. */
export function overviewKey(tenantId: string): DepartmentKey {
  return { tenantId, departmentId: `overview-${tenantId}` };
}

export function isOverviewKey(key: DepartmentKey): boolean {
  return key.departmentId === overviewKey(key.tenantId).departmentId;
}

/** When the directorate's week begins: Monday, an hour before the departments' prompts. */
const sentAt = { weekday: 1, time: '08:00' } as const;

const dayMs = 24 * 60 * 60 * 1000;

/** How far back an overview reaches that somebody asks for, in milliseconds. */
export const reach: Readonly<Record<OverviewCadence, number>> = { week: 7 * dayMs, month: 31 * dayMs };

/** The first overview that is not sent; a public holiday moves it to the next working day. */
export function nextOverview({ every, plannedSince }: When, place: Place): Instant {
  const [first] = overviewsFrom(every, plannedSince + 1, place);
  if (first === undefined) throw new RangeError('no overview within seven weeks');
  return first;
}

/** The latest overview that is due and not sent. One that an outage swallowed is part of it. */
export function dueOverview({ every, plannedSince }: When, place: Place, now: Instant): Instant | undefined {
  const since = Math.max(plannedSince + 1, now - 5 * reach.week);
  return overviewsFrom(every, since, place).findLast((at) => at <= now);
}

type When = Pick<Directorate, 'every' | 'plannedSince'>;

/** Enough to meet the first Monday of a month whatever the day. */
const weeksAhead = 8;

function overviewsFrom(every: OverviewCadence, from: Instant, place: Place): readonly Instant[] {
  const schedule = defaultSchedule(weekOf(dateAt(from, place.timeZone)));
  const prompt = { ...schedule.prompt, ...sentAt };
  return occurrencesFrom({ ...schedule, prompt }, from, weeksAhead, place)
    .filter(({ date, movedFrom = date }) => every === 'week' || Number(movedFrom.slice(8)) <= 7)
    .map(({ at }) => at);
}
