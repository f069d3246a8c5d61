/** Dates by day and month ("15. januar", "3/2", "February 3rd"), ranges of them, and whole months. */
import type { IsoDate } from '../calendar';
import { addDays } from '../calendar';
import type { Day } from './day';
import { dateOf, monthEnd } from './day';
import type { Found, Meaning } from './item';
import { at, endOf, matchAt } from './pattern';
import { monthOf, monthWords, ordinalOf, ordinalWords, wholeMonthWords } from './terms';
import type { Reading } from './tokens';

const digits = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const dayNumber = `(?:${digits}\\.?|${ordinalWords})`;
const the = String.raw`(?:den\s+|d\.?\s*|the\s+)?`;
const of = String.raw`\s*(?:of\s+|i\s+)?`;
const year = String.raw`(?:\s*,?\s*(?<year>20\d\d))?`;
const to = String.raw`\s*(?:-|til og med|t\.o\.m\.?|til|to|through|thru|og|and)\s*`;
const notClock = String.raw`(?!\s*[.:]\d|\s*(?:am|pm|a\.m|p\.m)(?![a-z]))`;

type Parts = Readonly<Record<string, string | undefined>>;
type Rule = { readonly pattern: RegExp; readonly read: (parts: Parts, day: Day) => Meaning | undefined };

const impossible: Meaning = { kind: 'trouble', reason: { kind: 'impossible-date', words: '' } };
const oneDay = (date: IsoDate | undefined): Meaning =>
  date ? { kind: 'dates', from: date, until: date, shape: 'day' } : impossible;
const span = (from: IsoDate | undefined, until: IsoDate | undefined): Meaning =>
  from && until && from <= until ? { kind: 'dates', from, until, shape: 'range' } : impossible;
const fullYear = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Number(text.length === 2 ? `20${text}` : text);
const named = ({ day = '', month = '', year: inYear }: Parts, now: Day): IsoDate | undefined =>
  dateOf(ordinalOf(day), monthOf(month), fullYear(inYear), now);

/** 3/2 in English may be read either way round. */
function numeric(parts: Parts, now: Day): Meaning {
  const [day, month] = [Number(parts.day), Number(parts.month)];
  const either = now.language === 'en' && day <= 12 && month <= 12 && day !== month && parts.slash === '/';
  if (either) {
    return { kind: 'trouble', reason: { kind: 'ambiguous-date', words: `${day}/${month}` } };
  }
  return oneDay(dateOf(day, month, fullYear(parts.year), now));
}

const rules: readonly Rule[] = [
  {
    pattern: at(String.raw`(?<year>20\d\d)-(?<month>\d{1,2})-(?<day>\d{1,2})`),
    read: (parts, now) => oneDay(dateOf(Number(parts.day), Number(parts.month), fullYear(parts.year), now)),
  },
  {
    pattern: at(
      `${the}(?<day>\\d{1,2})(?<slash>/)(?<month>\\d{1,2})(?:[/-](?<year>20\\d\\d|\\d\\d))?(?![/\\d])`,
    ),
    read: numeric,
  },
  {
    pattern: at(
      String.raw`${the}(?<day>\d{1,2})(?<slash>[.-])\s?(?<month>\d{1,2})[.-]\s?(?<year>20\d\d|\d\d)`,
    ),
    read: numeric,
  },
  { pattern: at(String.raw`${the}(?<day>\d{1,2})(?<slash>\.)(?<month>\d{1,2})\.(?!\d)`), read: numeric },
  {
    pattern: at(String.raw`(?:den\s+|d\.?\s*)(?<day>\d{1,2})(?<slash>\.)\s?(?<month>\d{1,2})(?![\d.])`),
    read: numeric,
  },
  {
    pattern: at(`${the}(?<day>${dayNumber})${of}(?<month>${monthWords})\\.?${year}`),
    read: (parts, now) => oneDay(named(parts, now)),
  },
  {
    pattern: at(
      `(?<month>${monthWords})\\.?\\s+(?:the\\s+)?(?<day>${digits}|${ordinalWords})${year}${notClock}`,
    ),
    read: (parts, now) => oneDay(named(parts, now)),
  },
  {
    pattern: at(
      `${the}(?<first>${dayNumber})${to}${the}(?<day>${dayNumber})${of}(?<month>${monthWords})\\.?${year}`,
    ),
    read: (parts, now) => sharedMonth(parts, now),
  },
  {
    pattern: at(`(?<month>${monthWords})\\.?\\s+(?<first>${digits})${to}(?<day>${digits})${year}${notClock}`),
    read: (parts, now) => sharedMonth(parts, now),
  },
  {
    pattern: at(`(?:den|the)\\s+(?<day>\\d{1,2})(?:\\.|st|nd|rd|th)`),
    read: ({ day }, now) => oneDay(dayAlone(Number(day), now)),
  },
  {
    pattern: at(
      `(?<whole>hele|all of|the whole of|the whole|throughout)?\\s*(?<month>${wholeMonthWords})(?:\\s*,?\\s*(?<year>20\\d\\d))?`,
    ),
    read: wholeMonth,
  },
];

function sharedMonth({ first, ...parts }: Parts, now: Day): Meaning {
  const until = named(parts, now);
  if (until === undefined) return impossible;
  const from = dateOf(ordinalOf(first ?? ''), Number(until.slice(5, 7)), Number(until.slice(0, 4)), now);
  return span(from, until);
}

/** "den 15." is the next fifteenth to come. */
function dayAlone(day: number, now: Day): IsoDate | undefined {
  const [thisYear, thisMonth] = [Number(now.today.slice(0, 4)), Number(now.today.slice(5, 7))];
  for (let ahead = 0; ahead < 3; ahead++) {
    const month = ((thisMonth - 1 + ahead) % 12) + 1;
    const date = dateOf(day, month, thisYear + Math.floor((thisMonth - 1 + ahead) / 12), now);
    if (date) return date;
  }
  return undefined;
}

function wholeMonth({ month = '', year: inYear }: Parts, now: Day): Meaning {
  const number = monthOf(month);
  if (inYear === undefined && number === Number(now.today.slice(5, 7))) {
    return { kind: 'dates', from: now.today, until: monthEnd(`${now.today.slice(0, 8)}01`), shape: 'rest' };
  }
  const first = dateOf(1, number, fullYear(inYear), now);
  return first ? { kind: 'dates', from: first, until: monthEnd(first), shape: 'month' } : impossible;
}

/** The longest date at a position. A month alone is one only after a word that leads to a date: "May" is a name too. */
export function findDates(reading: Reading, position: number, day: Day): Found | undefined {
  let best: Found | undefined;
  for (const { pattern, read } of rules) {
    const match = matchAt(pattern, reading, position);
    if (!match || (best && best.end >= endOf(match))) continue;
    const meaning = read(match.groups ?? {}, day);
    if (!meaning) continue;
    if (isMonth(meaning) && !match.groups?.whole && !leads(reading, position)) continue;
    best = { end: endOf(match), meaning: withWords(meaning, match[0]) };
  }
  return best ?? findRelativeDay(reading, position, day);
}

const isMonth = (meaning: Meaning): boolean =>
  meaning.kind === 'dates' && (meaning.shape === 'month' || meaning.shape === 'rest');

const leading =
  /(?:^|[\s(])(?:i|in|til|to|until|till|indtil|fra|from|for|og|and|during|throughout|before|før|foer|after|efter|through|med|of|af|over|-|whole|hele)\s*$/u;
const leads = ({ lower }: Reading, position: number): boolean =>
  leading.test(lower.slice(Math.max(0, position - 14), position));

function withWords(meaning: Meaning, words: string): Meaning {
  return meaning.kind === 'trouble' && 'words' in meaning.reason && meaning.reason.words === ''
    ? { kind: 'trouble', reason: { ...meaning.reason, words: words.trim() } as typeof meaning.reason }
    : meaning;
}

const near: readonly (readonly [RegExp, number])[] = [
  [at('i overmorgen|(?:the )?day after tomorrow'), 2],
  [at('i morgen|imorgen|i morgens|tomorrow'), 1],
  [at('i dag|idag|today'), 0],
];
const ends: readonly (readonly [RegExp, 'year' | 'month' | 'week'])[] = [
  [at('(?:the )?rest of (?:the|this) year|resten af (?:året|aaret|i år)|året ud|aaret ud'), 'year'],
  [at('(?:the )?rest of (?:the|this) month|resten af (?:denne )?måneden?|måneden ud'), 'month'],
  [at('(?:the )?rest of (?:the|this) week|resten af (?:denne )?ugen?|ugen ud'), 'week'],
];
const monthEnds = at(
  `(?:udgangen af|slutningen af|ultimo|(?:the )?end of)\\s+(?<month>${wholeMonthWords})(?:\\s*,?\\s*(?<year>20\\d\\d))?`,
);
const yearEnds = at('(?:udgangen af|slutningen af|(?:the )?end of)\\s+(?:året|aaret|the year|this year)');

function findRelativeDay(reading: Reading, position: number, now: Day): Found | undefined {
  for (const [pattern, ahead] of near) {
    const match = matchAt(pattern, reading, position);
    if (match) return { end: endOf(match), meaning: oneDay(addDays(now.today, ahead)) };
  }
  for (const [pattern, unit] of ends) {
    const match = matchAt(pattern, reading, position);
    if (match) return { end: endOf(match), meaning: restOf(unit, now) };
  }
  const year = matchAt(yearEnds, reading, position);
  if (year) return { end: endOf(year), meaning: restOf('year', now) };
  const month = matchAt(monthEnds, reading, position);
  if (!month) return undefined;
  const whole = wholeMonth(month.groups ?? {}, now);
  const meaning: Meaning = whole.kind === 'dates' ? { ...whole, from: now.today, shape: 'rest' } : whole;
  return { end: endOf(month), meaning };
}

function restOf(unit: 'year' | 'month' | 'week', { today }: Day): Meaning {
  const until =
    unit === 'year'
      ? `${today.slice(0, 4)}-12-31`
      : unit === 'month'
        ? monthEnd(`${today.slice(0, 8)}01`)
        : addDays(today, (7 - new Date(`${today}T00:00Z`).getUTCDay()) % 7);
  return { kind: 'dates', from: today, until, shape: 'rest' };
}
