/** Dates as people mean them: ISO weeks, local wall-clock times across daylight saving. */
import { Temporal } from 'temporal-polyfill';

/** An instant as milliseconds since the Unix epoch, UTC. */
export type Instant = number;
/** A calendar date, "2026-11-23". */
export type IsoDate = string;
/** An ISO 8601 week, "2026-W48". Weeks sort as text. */
export type WeekKey = string;
/** A wall-clock time in some department's zone, "09:00". */
export type TimeOfDay = string;
/** 1 is Monday, 7 is Sunday, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The ISO week of a date: a year's first days may belong to the last week of the year before. */
export function weekOf(date: IsoDate): WeekKey {
  const { yearOfWeek, weekOfYear } = Temporal.PlainDate.from(date);
  return `${yearOfWeek}-W${String(weekOfYear).padStart(2, '0')}`;
}

/** The date of one weekday in an ISO week. 4 January is always in week 1. */
export function dateInWeek(week: WeekKey, weekday: Weekday): IsoDate {
  const { year, number } = parseWeek(week);
  const fourth = Temporal.PlainDate.from({ year, month: 1, day: 4 });
  return fourth.add({ days: (number - 1) * 7 + weekday - fourth.dayOfWeek }).toString();
}

export function addWeeks(week: WeekKey, weeks: number): WeekKey {
  return weekOf(addDays(dateInWeek(week, 4), weeks * 7));
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

export function weekdayOf(date: IsoDate): Weekday {
  return Temporal.PlainDate.from(date).dayOfWeek as Weekday;
}

/** The number that people say, 48 of "2026-W48". */
export function weekNumber(week: WeekKey): number {
  return parseWeek(week).number;
}

function parseWeek(week: WeekKey): { year: number; number: number } {
  const match = /^(\d{4})-W(\d{2})$/.exec(week);
  if (!match) throw new RangeError(`"${week}" is not an ISO week such as 2026-W48`);
  return { year: Number(match[1]), number: Number(match[2]) };
}

/** The local date at an instant. */
export function dateAt(instant: Instant, timeZone: string): IsoDate {
  return zoned(instant, timeZone).toPlainDate().toString();
}

/** The local wall-clock time at an instant, to the minute. */
export function timeAt(instant: Instant, timeZone: string): TimeOfDay {
  return zoned(instant, timeZone).toPlainTime().toString({ smallestUnit: 'minute' });
}

/**
 * When a wall-clock time comes in a zone. A time that comes twice, as clocks go back, is its first coming; one that
 * clocks skip is the first minute after the gap.
 */
export function instantOf(date: IsoDate, time: TimeOfDay, timeZone: string): Instant {
  const wall = Temporal.PlainDate.from(date).toPlainDateTime(Temporal.PlainTime.from(time));
  const first = wall.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  if (first.toPlainDateTime().equals(wall)) return first.epochMilliseconds;
  const change = first.getTimeZoneTransition('next');
  return (change ?? first).epochMilliseconds;
}

export function isTimeZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}

function zoned(instant: Instant, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone);
}
