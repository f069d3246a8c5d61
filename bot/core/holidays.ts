/** Public holidays, and the days on which people are at work. */
import Holidays from 'date-holidays';
import type { IsoDate } from './calendar';
import { addDays, weekdayOf } from './calendar';

/** Public holidays by date, of one country (ISO 3166, "DK"), a year at a time. */
const calendars = new Map<string, Holidays>();
const years = new Map<string, ReadonlyMap<IsoDate, string>>();

/** The name of the public holiday on a date, in Danish or English, or undefined on any other day. */
export function holidayOn(date: IsoDate, country: string, language: 'da' | 'en'): string | undefined {
  const key = `${country}/${language}/${date.slice(0, 4)}`;
  let year = years.get(key);
  if (!year) {
    year = publicHolidays(country, language, Number(date.slice(0, 4)));
    years.set(key, year);
  }
  return year.get(date);
}

function publicHolidays(country: string, language: string, year: number): ReadonlyMap<IsoDate, string> {
  const calendar = calendars.get(country) ?? new Holidays(country);
  calendars.set(country, calendar);
  const days = calendar.getHolidays(year, language).filter((day) => day.type === 'public');
  return new Map(days.map((day) => [day.date.slice(0, 10), day.name]));
}

/** Saturday, Sunday or a public holiday: nobody is at work. */
export function isDayOff(date: IsoDate, country: string): boolean {
  return weekdayOf(date) > 5 || holidayOn(date, country, 'da') !== undefined;
}

/** The first working day after a date. */
export function nextWorkingDay(date: IsoDate, country: string): IsoDate {
  let day = addDays(date, 1);
  while (isDayOff(day, country)) day = addDays(day, 1);
  return day;
}
