/** Dates and times as people say them, in a department's own time zone: "mandag 30. november kl. 09.00". */
import { Temporal } from 'temporal-polyfill';
import type { Instant, IsoDate, TimeOfDay, WeekKey, Weekday } from '../core/calendar';
import { dateAt, timeAt, weekNumber } from '../core/calendar';
import type { Language } from '../core/language';
import { localeOf, say } from './texts';

/** "uge 48". */
export function weekWords(week: WeekKey, language: Language): string {
  return say(language, 'date.week', { week: weekNumber(week) });
}

/** "Uge 48", to begin a line with. */
export function weekTitle(week: WeekKey, language: Language): string {
  return say(language, 'date.weekTitle', { week: weekNumber(week) });
}

/** "mandag 30. november". */
export function dayWords(date: IsoDate, language: Language): string {
  return say(language, 'date.day', partsOf(date, language));
}

/** "16.–23. november 2026". */
export function periodWords(from: IsoDate, until: IsoDate, language: Language): string {
  return new Intl.DateTimeFormat(localeOf[language], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).formatRange(Date.parse(from), Date.parse(until));
}

/** "30. november 2026". */
export function dateWords(date: IsoDate, language: Language): string {
  return say(language, 'date.date', partsOf(date, language));
}

/** "mandag 30. november kl. 09.00". */
export function momentWords(at: Instant, timeZone: string, language: Language): string {
  const key = [at, timeZone, language].join(' ');
  const known = moments.get(key);
  if (known !== undefined) return known;
  const words = say(language, 'date.dayAndTime', {
    day: dayWords(dateAt(at, timeZone), language),
    time: timeWords(timeAt(at, timeZone), language),
  });
  if (moments.size >= mostMoments) moments.clear();
  moments.set(key, words);
  return words;
}

/** A round's closing time stands on every card of everybody who answers it. */
const moments = new Map<string, string>();
const mostMoments = 1000;

/** "09.00" in Danish, "09:00" in English. */
export function timeWords(time: TimeOfDay, language: Language): string {
  const [hour = '', minute = ''] = time.split(':');
  return say(language, 'date.time', { hour, minute });
}

/** "mandag". */
export function weekdayWord(weekday: Weekday, language: Language): string {
  const monday = Temporal.PlainDate.from('2024-01-01');
  return partsOf(monday.add({ days: weekday - 1 }).toString(), language).weekday;
}

/** Made once a language: making one takes longer than all else that a card's dates do. */
const formats = new Map<Language, Intl.DateTimeFormat>();

function formatOf(language: Language): Intl.DateTimeFormat {
  const known = formats.get(language);
  if (known) return known;
  const format = new Intl.DateTimeFormat(localeOf[language], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  formats.set(language, format);
  return format;
}

function partsOf(date: IsoDate, language: Language): Record<'weekday' | 'day' | 'month' | 'year', string> {
  const { year, month, day } = Temporal.PlainDate.from(date);
  const parts = formatOf(language).formatToParts(Date.UTC(year, month - 1, day));
  const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? '';
  return { weekday: part('weekday'), day: String(day), month: part('month'), year: String(year) };
}
