/** When a department's prompts come: cadence, pauses, skips and holidays to occurrences. */
import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import type { Instant, IsoDate, TimeOfDay, WeekKey, Weekday } from './calendar';
import { addWeeks, dateAt, dateInWeek, instantOf, weekOf } from './calendar';
import type { Place } from './department';
import { holidayOn, nextWorkingDay } from './holidays';

export type Cadence = {
  readonly weekday: Weekday;
  readonly time: TimeOfDay;
  /** 1 is every week, 2 every other. */
  readonly everyWeeks: number;
  /** A week that has an occurrence: every other week is counted from here. */
  readonly anchor: WeekKey;
};

/** Days without prompts, both ends within; no `until` means until resumed. */
export type Pause = { readonly from: IsoDate; readonly until?: IsoDate };

export type DigestTime = { readonly weekday: Weekday; readonly time: TimeOfDay };

export type Schedule = {
  readonly prompt: Cadence;
  readonly digest: DigestTime;
  readonly pauses: readonly Pause[];
  readonly skips: readonly WeekKey[];
};

/** One of a schedule's dates. Its week is its identity: a department has at most one round a week. */
export type Occurrence = {
  readonly week: WeekKey;
  readonly date: IsoDate;
  readonly at: Instant;
  /** The date it would have had, when that is a public holiday. */
  readonly movedFrom?: IsoDate;
  /** Why nothing is posted. */
  readonly cancelled?: 'pause' | 'skip';
};

/** Monday 09:00, digest Friday 12:00, every week from the given one. */
export function defaultSchedule(anchor: WeekKey): Schedule {
  return {
    prompt: { weekday: 1, time: '09:00', everyWeeks: 1, anchor },
    digest: { weekday: 5, time: '12:00' },
    pauses: [],
    skips: [],
  };
}

/** The occurrence of a week in which the cadence has one. On a public holiday it moves to the next working day. */
export function occurrenceIn(schedule: Schedule, week: WeekKey, place: Place): Occurrence {
  const nominal = dateInWeek(week, schedule.prompt.weekday);
  const moved = holidayOn(nominal, place.country, 'da') !== undefined;
  const date = moved ? nextWorkingDay(nominal, place.country) : nominal;
  const at = instantOf(date, schedule.prompt.time, place.timeZone);
  const cancelled = schedule.skips.includes(week) ? 'skip' : isPaused(schedule, date) ? 'pause' : undefined;
  return { week, date, at, ...(moved && { movedFrom: nominal }), ...(cancelled && { cancelled }) };
}

export function isPaused(schedule: Schedule, date: IsoDate): boolean {
  return schedule.pauses.some(({ from, until }) => from <= date && (until === undefined || date <= until));
}

/** The weeks from `first` to `last`, both within, in which the cadence has an occurrence. */
export function cadenceWeeks(cadence: Cadence, first: WeekKey, last: WeekKey): readonly WeekKey[] {
  const noon = (date: IsoDate): Temporal.ZonedDateTime =>
    Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: 'UTC', plainTime: '12:00' });
  const rule = new RRuleTemporal({
    freq: 'WEEKLY',
    interval: cadence.everyWeeks,
    dtstart: noon(dateInWeek(cadence.anchor, 1)),
  });
  return rule
    .between(noon(dateInWeek(first, 1)), noon(dateInWeek(last, 1)), true)
    .map((monday) => weekOf(monday.toPlainDate().toString()));
}

/** The occurrences of `weeks` weeks from the one that holds `from`, cancelled ones among them, earliest first. */
export function occurrencesFrom(
  schedule: Schedule,
  from: Instant,
  weeks: number,
  place: Place,
): readonly Occurrence[] {
  // A holiday can carry an occurrence into the week after its own.
  const first = addWeeks(weekOf(dateAt(from, place.timeZone)), -1);
  return cadenceWeeks(schedule.prompt, first, addWeeks(first, weeks))
    .map((week) => occurrenceIn(schedule, week, place))
    .filter(({ at }) => at >= from);
}

/** The first occurrence at `from` or later that is not cancelled; undefined when there is none within two years. */
export function firstOccurrence(schedule: Schedule, from: Instant, place: Place): Occurrence | undefined {
  const near = schedule.prompt.everyWeeks + 1;
  const real = (weeks: number): Occurrence | undefined =>
    occurrencesFrom(schedule, from, weeks, place).find(({ cancelled }) => !cancelled);
  return real(near) ?? real(furthestWeeks);
}

/** Two turns of the longest cadence, a prompt a year. */
export const furthestWeeks = 106;

/** How long a round is open at the least before its digest. */
const shortestRound = 24 * 60 * 60 * 1000;

/** When the digest of a round that opened at `openedAt` is made: the first digest time at least a day later. */
export function digestAt(schedule: Schedule, openedAt: Instant, place: Place): Instant {
  const { weekday, time } = schedule.digest;
  for (let week = weekOf(dateAt(openedAt, place.timeZone)); ; week = addWeeks(week, 1)) {
    const nominal = dateInWeek(week, weekday);
    const date = holidayOn(nominal, place.country, 'da') ? nextWorkingDay(nominal, place.country) : nominal;
    const at = instantOf(date, time, place.timeZone);
    if (at - openedAt >= shortestRound) return at;
  }
}
