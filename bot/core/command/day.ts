/** Where an utterance stands in time, and what "the next one to come" is from there. */
import { Temporal } from 'temporal-polyfill';
import type { IsoDate, WeekKey, Weekday } from '../calendar';
import { addDays, addWeeks, dateAt, dateInWeek, weekNumber, weekOf, weekdayOf } from '../calendar';
import type { Context } from './context';

export type Day = { readonly today: IsoDate; readonly week: WeekKey; readonly language: 'da' | 'en' };

export function dayOf({ now, timeZone, language }: Context): Day {
  const today = dateAt(now, timeZone);
  return { today, week: weekOf(today), language };
}

/** The next week of a number to come, this week among them; undefined where a year has no such week. */
export function comingWeek(number: number, { week }: Day): WeekKey | undefined {
  if (number < 1 || number > 53) return undefined;
  for (let ahead = 0; ahead < 53; ahead++) {
    const candidate = addWeeks(week, ahead);
    if (weekNumber(candidate) === number) return candidate;
  }
  return undefined;
}

/** Week 7 of 2027; undefined where the year has no such week, or it is over. */
export function weekInYear(number: number, year: number, { week }: Day): WeekKey | undefined {
  const key = `${year}-W${String(number).padStart(2, '0')}`;
  if (number < 1 || number > 53 || key < week) return undefined;
  return weekOf(dateInWeek(key, 4)) === key ? key : undefined;
}

/** A day and month, of the given year or of the next that is not over; undefined where there is none. */
export function dateOf(
  day: number,
  month: number,
  year: number | undefined,
  { today }: Day,
): IsoDate | undefined {
  const thisYear = Number(today.slice(0, 4));
  for (const candidate of year === undefined ? [thisYear, thisYear + 1] : [year]) {
    const date = plainDate(candidate, month, day);
    if (date !== undefined && date >= today) return date;
  }
  return undefined;
}

function plainDate(year: number, month: number, day: number): IsoDate | undefined {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString();
  } catch {
    return undefined;
  }
}

/** The next such weekday after today. */
export function comingWeekday(weekday: Weekday, { today }: Day): IsoDate {
  return addDays(today, ((weekday - weekdayOf(today) + 6) % 7) + 1);
}

/** The last day of a month that begins on the given date. */
export function monthEnd(first: IsoDate): IsoDate {
  return Temporal.PlainDate.from(first).add({ months: 1 }).subtract({ days: 1 }).toString();
}

/** The last of so many days, weeks or months that begin on a date. */
export function lastDayOf(from: IsoDate, count: number, unit: 'days' | 'weeks' | 'months'): IsoDate {
  return Temporal.PlainDate.from(from)
    .add({ [unit]: count })
    .subtract({ days: 1 })
    .toString();
}
