/** Weeks by number ("uge 7", "weeks 29-31") and by their distance from now ("næste uge", "the next two weeks"). */
import type { WeekKey } from '../calendar';
import { addWeeks, dateInWeek } from '../calendar';
import type { Day } from './day';
import { comingWeek, weekInYear } from './day';
import type { Found } from './item';
import { at, endOf, matchAt } from './pattern';
import { spellingPattern } from './spelling';
import { numberOf, numberWords } from './terms';
import type { Reading } from './tokens';

const number = `(?:\\d{1,3}|(?<=uge\\s)${numberWords.da}|(?<=week\\s)(?!a\\b)${numberWords.en})`;
const word = String.raw`(?:ugerne|ugernes|uger|ugen|uges|uge|weeks|week|wk|w|u)\.?\s*(?:nr\.?|nummer|number|no\.?)?`;
const notMore = String.raw`(?![.:]\d|\s*(?:am|pm|a\.m|p\.m|\.?\s*(?:jan|feb|mar|apr|may|maj|jun|jul|aug|sep|o[kc]t|nov|dec|uger|weeks|dage|days))|\/\d|th\b|st\b)`;
const range = String.raw`\s*(?:-|til og med|t\.o\.m\.?|til|to|through|thru|until)\s*`;
const and = String.raw`\s*(?:,\s*(?:og|and)|,|og|and|&|\+|samt|plus)\s*`;
const oneMore = `(?:(?:${range}|${and})(?:i\\s+|in\\s+)?(?:${word}\\s*)?(?:\\d{1,2})${notMore})`;
const year = String.raw`(?:\s*(?:,|i|in|of|\/)?\s*(?<year>20\d\d))?`;
const numbered = at(`${word}\\s*(?<first>${number})${notMore}(?<rest>${oneMore}*)(?:'?s)?${year}`);
const iso = at(String.raw`(?<year>20\d\d)-?w(?<number>\d{1,2})`);

const trouble = (words: string): Found['meaning'] => ({
  kind: 'trouble',
  reason: { kind: 'impossible-week', words },
});

export function findWeeks(reading: Reading, position: number, day: Day): Found | undefined {
  return (
    findIso(reading, position, day) ??
    findNumbered(reading, position, day) ??
    findRelative(reading, position, day)
  );
}

function findIso(reading: Reading, position: number, day: Day): Found | undefined {
  const match = matchAt(iso, reading, position);
  if (!match) return undefined;
  const week = weekInYear(Number(match.groups?.number), Number(match.groups?.year), day);
  return {
    end: endOf(match),
    meaning: week ? { kind: 'weeks', weeks: [week], range: false } : trouble(match[0]),
  };
}

function findNumbered(reading: Reading, position: number, day: Day): Found | undefined {
  const match = matchAt(numbered, reading, position);
  if (!match) return undefined;
  const { first = '', rest = '', year: inYear } = match.groups ?? {};
  const parse = (digits: string): WeekKey | undefined => {
    const value = /^\d/.test(digits)
      ? Number(digits)
      : Number.isNaN(numberOf(digits, 'da'))
        ? numberOf(digits, 'en')
        : numberOf(digits, 'da');
    return inYear ? weekInYear(value, Number(inYear), day) : comingWeek(value, day);
  };
  const weeks: (WeekKey | undefined)[] = [parse(first)];
  const spans = [...rest.matchAll(new RegExp(`(${range}|${and})\\D*?(\\d{1,2})`, 'gu'))];
  for (const [, joint = '', digits = ''] of spans) {
    const next = parse(digits);
    if (new RegExp(`^${range}$`, 'u').test(joint)) weeks.push(...upTo(weeks.at(-1), next));
    else weeks.push(next);
  }
  const known = weeks.filter((week) => week !== undefined);
  const good = known.length === weeks.length && new Set(known).size === known.length;
  const ranged = spans.some(([, joint = '']) => new RegExp(`^${range}$`, 'u').test(joint));
  return {
    end: endOf(match),
    meaning: good ? { kind: 'weeks', weeks: [...known].sort(), range: ranged } : trouble(match[0]),
  };
}

/** The weeks after the first, to the last; one undefined where there is no such way within a year. */
function upTo(first: WeekKey | undefined, last: WeekKey | undefined): readonly (WeekKey | undefined)[] {
  if (first === undefined || last === undefined || last <= first) return [undefined];
  const weeks: WeekKey[] = [];
  for (let week = addWeeks(first, 1); week <= last; week = addWeeks(week, 1)) weeks.push(week);
  return weeks.length > 30 ? [undefined] : weeks;
}

const few = `(?<count>\\d{1,2}|${numberWords.da}|(?!a\\b)${numberWords.en}|couple of)`;
const coming = `(?:${['næste', 'kommende', 'følgende', 'førstkommende', 'next', 'coming', 'following', 'upcoming'].map(spellingPattern).join('|')})`;
const relative: readonly (readonly [RegExp, readonly [number, number] | 'next' | 'ahead'])[] = [
  [at(`(?:(?:de|the)\\s+)?${coming}\\s+${few}\\s+(?:uger|weeks)(?:'?s|')?`), 'next'],
  [at(`(?:(?:de|the)\\s+)?${few}\\s+${coming}\\s+(?:uger|weeks)(?:'?s|')?`), 'next'],
  [at(`om\\s+${few}\\s+uger?|in\\s+${few.replace('<count>', '<count2>')}\\s+weeks(?:'?\\s+time)?`), 'ahead'],
  [at(`(?:denne|this)(?:\\s+(?:uge|week))?\\s+(?:og|and)\\s+${coming}(?:\\s+(?:uge|week))?`), [0, 1]],
  [
    at(`(?:the\\s+)?week\\s+after\\s+next(?:\\s+week)?|ugen\\s+efter\\s+(?:den\\s+)?${coming}(?:\\s+uge)?`),
    [2, 2],
  ],
  [at(`overn(?:æ|ae)ste\\s+uges?`), [2, 2]],
  [at(`(?:om\\s+en\\s+uge|in\\s+(?:a|one)\\s+week(?:'s\\s+time)?)`), [1, 1]],
  [at(`(?:(?:den|the|i|in)\\s+)?${coming}\\s+(?:uge|week)(?:s|'s)?`), [1, 1]],
  [at(`(?:ugen\\s+der\\s+kommer)`), [1, 1]],
  [
    at(
      `(?:(?:denne|indev(?:æ|ae)rende|nuv(?:æ|ae)rende|den\\s+her)\\s+uge|this\\s+week|(?:the\\s+)?current\\s+week)(?:s|'s)?`,
    ),
    [0, 0],
  ],
];

function findRelative(reading: Reading, position: number, day: Day): Found | undefined {
  for (const [pattern, distance] of relative) {
    const match = matchAt(pattern, reading, position);
    if (!match) continue;
    const count = countIn(match.groups?.count ?? match.groups?.count2 ?? '');
    const [first, last] = distance === 'next' ? [1, count] : distance === 'ahead' ? [count, count] : distance;
    if (!(last >= first && last <= 30)) return { end: endOf(match), meaning: trouble(match[0]) };
    const isCounted = typeof distance === 'string' || /^(?:om|in) /.test(match[0]);
    const weeks = Array.from({ length: last - first + 1 }, (_, index) => addWeeks(day.week, first + index));
    return {
      end: endOf(match),
      meaning: { kind: 'weeks', weeks, range: distance === 'next', counted: isCounted },
    };
  }
  return undefined;
}

export function countIn(words: string): number {
  if (words === 'couple of' || words === 'par') return 2;
  const danish = numberOf(words, 'da');
  return Number.isNaN(danish) ? numberOf(words, 'en') : danish;
}

/** The days of weeks, Monday of the first to Sunday of the last. */
export function daysOf(weeks: readonly WeekKey[]): { readonly from: string; readonly until: string } {
  return { from: dateInWeek(weeks[0] ?? '', 1), until: dateInWeek(weeks.at(-1) ?? '', 7) };
}

/** Whether weeks follow one another without a gap. */
export function areConsecutive(weeks: readonly WeekKey[]): boolean {
  return weeks.every((week, index) => index === 0 || week === addWeeks(weeks[index - 1] ?? '', 1));
}
