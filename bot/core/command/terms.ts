/** The calendar’s words of both languages, as lists and as parts of patterns. */
import type { Weekday } from '../calendar';
import { folded, spellingPattern } from './spelling';
import da from './vocabulary/calendar.da.json';
import en from './vocabulary/calendar.en.json';

const languages = [da, en];
const longestFirst = (words: readonly string[]): readonly string[] =>
  [...words].sort((left, right) => right.length - left.length);
export const anyOf = (words: readonly string[]): string =>
  `(?:${longestFirst(words).map(spellingPattern).join('|')})`;
const byFolded = (pairs: readonly (readonly [string, number])[]): ReadonlyMap<string, number> =>
  new Map(pairs.map(([word, value]) => [folded(word), value]));

/** Number words of one language: "to" is two in Danish only. */
export const numberWords = {
  da: anyOf(Object.keys(da.numbers)),
  en: anyOf(Object.keys(en.numbers)),
};
const numbers = {
  da: byFolded(Object.entries(da.numbers)),
  en: byFolded(Object.entries(en.numbers)),
};

export function numberOf(word: string, language: 'da' | 'en'): number {
  return /^\d/.test(word) ? Number.parseInt(word, 10) : (numbers[language].get(folded(word)) ?? Number.NaN);
}

const ordinalPairs = languages.flatMap(({ ordinals }) => Object.entries(ordinals));
const ordinals = byFolded(ordinalPairs);
export const ordinalWords = anyOf(ordinalPairs.map(([word]) => word));

export function ordinalOf(word: string): number {
  return /^\d/.test(word) ? Number.parseInt(word, 10) : (ordinals.get(folded(word)) ?? Number.NaN);
}

const monthPairs = languages.flatMap(({ months }) =>
  months.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);
const months = byFolded(monthPairs);
export const monthWords = anyOf(monthPairs.map(([name]) => name));
/** Full names only: "jan" and "jul" may be a person and a feast. */
export const wholeMonthWords = anyOf(languages.flatMap((each) => each.months.map(([name]) => name ?? '')));

export function monthOf(word: string): number {
  return months.get(folded(word)) ?? Number.NaN;
}

const weekdayPairs = languages.flatMap(({ weekdays, weekdayEndings }) =>
  weekdays.flatMap((name, index) =>
    weekdayEndings.map((ending) => [name + ending, (index + 1) as Weekday] as const),
  ),
);
export const weekdayWords = anyOf(weekdayPairs.map(([name]) => name));
/** Every full form of every weekday, spelt in one way, for finding slips. */
export const weekdays: ReadonlyMap<string, Weekday> = new Map(
  weekdayPairs.map(([name, weekday]) => [folded(name), weekday]),
);
export const weekdayAbbreviations: ReadonlyMap<string, Weekday> = new Map(
  languages.flatMap(({ weekdayAbbreviations: short }) =>
    short.flatMap((names, index) => names.map((name) => [folded(name), (index + 1) as Weekday] as const)),
  ),
);
