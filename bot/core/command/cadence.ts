/** How often: "hver anden uge", "fortnightly", "every three weeks"; weekdays; lengths of time. */
import type { Weekday } from '../calendar';
import { weekdayOf } from '../calendar';
import type { Day } from './day';
import type { Found, Meaning } from './item';
import { at, endOf, matchAt } from './pattern';
import { folded, slips } from './spelling';
import { numberWords, ordinalOf, ordinalWords, weekdayAbbreviations, weekdays, weekdayWords } from './terms';
import type { Reading, Token } from './tokens';
import { countIn } from './weeks';

const often = (everyWeeks: number): Meaning => ({ kind: 'cadence', everyWeeks });
const count = `(?<count>\\d{1,3}|${numberWords.da}|(?!a\\b)${numberWords.en})`;
const ordinal = `(?<ordinal>\\d{1,2}(?:\\.|nd|rd|th)?|${ordinalWords})`;
const once = String.raw`(?:(?:en|én|1)\s+gang\s+|once\s+)?`;

const impossible = at(
  [
    String.raw`(?:hver(?:t|e)?|every|each)\s+(?:eneste\s+|single\s+)?(?:dag|day|måned|maaned|month|kvartal|quarter|år|year|time|hour|hverdag|weekday|morgen|morning|aften|evening|halve\s+år)`,
    String.raw`(?:hver|every)\s+${ordinal}\s+(?:dag|day|måned|month|time|hour)`,
    'dagligt|daglig|daily|månedligt|månedlig|monthly|kvartalsvist|quarterly|årligt|yearly|annually',
    String.raw`(?:\d|to|tre|two|three)\s+(?:gange|times)\s+(?:om|i|per|a|pr\.?)\s+(?:ugen|week|måneden|month|dagen|day)|twice\s+(?:a|per)\s+(?:week|month|day)`,
    String.raw`(?:(?:en|én|1)\s+gang\s+(?:om|i|pr\.?)\s+(?:måneden|dagen|måned)|once\s+(?:a|per)\s+(?:month|day|year))`,
    `(?:den\\s+|the\\s+)?(?:${ordinal.replace('ordinal', 'nth')}|sidste|last)\\s+${weekdayWords}\\s+(?:i|in|of|hver)\\s+(?:hver\\s+|the\\s+|every\\s+|each\\s+)?(?:måneden|måned|month)`,
    String.raw`(?:på\s+)?hverdage(?:ne)?|(?:on\s+)?weekdays`,
    String.raw`(?:u?lige)\s+uger|(?:odd|even)\s+(?:numbered\s+)?weeks`,
  ].join('|'),
);

const rules: readonly (readonly [RegExp, (match: RegExpExecArray) => number])[] = [
  [
    at(
      `${once}(?:hver|every|each)\\s+(?:anden|andre|second|other|2\\.|2nd)(?:\\s*(?:uge|week)|(?=\\s+${weekdayWords}))`,
    ),
    () => 2,
  ],
  [at(`${once}hveranden(?:\\s+uge|(?=\\s+${weekdayWords}))`), () => 2],
  [
    at(`${once}(?:hver|every|each)\\s+${ordinal}(?:\\s*(?:uge|week)|(?=\\s+${weekdayWords}))`),
    (match) => ordinalOf(match.groups?.ordinal ?? ''),
  ],
  [
    at(`${once}(?:hver|every|each)\\s+${count}\\s+(?:uger|uge|weeks|week)`),
    (match) => countIn(match.groups?.count ?? ''),
  ],
  [at(`${once}med\\s+${count}\\s+ugers\\s+mellemrum`), (match) => countIn(match.groups?.count ?? '')],
  [at(`${once}(?:hver|every)\\s+(?:14\\.?|fjortende|14th|fourteen|fjorten)\\s+(?:dag|dage|days)`), () => 2],
  [at(`(?:every|once a|each)\\s+fortnight|fortnightly|bi-?weekly`), () => 2],
  [
    at(`${once}(?:hver|every|each)(?:\\s+eneste|\\s+single)?(?:\\s+uge|\\s+week|(?=\\s+${weekdayWords}))`),
    () => 1,
  ],
  [
    at(
      `(?:en|én|1)\\s+gang\\s+(?:om|i|pr\\.?)\\s+ugen?|once\\s+(?:a|per)\\s+week|ugentligt|weekly(?=\\s*(?:$|[.,!]|on|at|for|in|to|please))`,
    ),
    () => 1,
  ],
];

export function findCadence(reading: Reading, position: number): Found | undefined {
  const never = matchAt(impossible, reading, position);
  const trouble = (words: string): Meaning => ({
    kind: 'trouble',
    reason: { kind: 'impossible-cadence', words },
  });
  let best: Found | undefined;
  for (const [pattern, read] of rules) {
    const match = matchAt(pattern, reading, position);
    if (!match || (best && best.end >= endOf(match))) continue;
    const weeks = read(match);
    best = { end: endOf(match), meaning: weeks >= 1 && weeks <= 12 ? often(weeks) : trouble(match[0]) };
  }
  return never && (!best || endOf(never) > best.end)
    ? { end: endOf(never), meaning: trouble(never[0]) }
    : best;
}

const full = at(`(?:om\\s+|on\\s+|the\\s+)?(?<day>${weekdayWords})`);
const single = at(
  `(?:(?<next>næste|naeste|next|i næste uge|next week's)|(?:på|paa|this|this coming|nu på|førstkommende|kommende|coming|den kommende)(?:\\s+(?:coming|kommende))?)\\s+(?<day>${weekdayWords})`,
);
const short = at(`(?<lead>om|on|på|every|hver|til|to|,|each)?\\s*(?<day>\\p{L}{2,5})(?<dot>\\.)?`);

/** A weekday in any form, also abbreviated or with one slip of the finger. */
export function findWeekday(reading: Reading, position: number, token: Token): Found | undefined {
  const one = matchAt(single, reading, position);
  if (one) {
    const weekday = weekdays.get(folded(one.groups?.day ?? ''));
    // "på tirsdage" is a habit, "på tirsdag" the coming one.
    const habit = /(?:dage|days)$/.test(one[0]);
    if (weekday) {
      return {
        end: endOf(one),
        meaning: { kind: 'weekday', weekday, ...(!habit && { one: one.groups?.next ? 'next' : 'coming' }) },
      };
    }
  }
  const plain = matchAt(full, reading, position);
  const weekday = plain && weekdays.get(folded(plain.groups?.day ?? ''));
  if (weekday) return { end: endOf(plain), meaning: { kind: 'weekday', weekday } };
  return findShort(reading, position) ?? findSlip(token);
}

function findShort(reading: Reading, position: number): Found | undefined {
  const match = matchAt(short, reading, position);
  const { day = '', dot, lead } = match?.groups ?? {};
  const weekday = weekdayAbbreviations.get(folded(day));
  if (!match || !weekday || lead) return undefined;
  const isLed = /(?:^|\s)(?:om|on|på|paa|every|hver|hver anden|til|to|each|other)\s+$/u.test(
    reading.lower.slice(Math.max(0, position - 12), position),
  );
  const isBeforeClock = /^\s*(?:kl|at|\d{1,2}[.:]\d\d)/u.test(reading.lower.slice(endOf(match)));
  const isCertain = day.length > 2 && (dot !== undefined || (isLed && day !== 'man') || isBeforeClock);
  return isCertain ? { end: endOf(match), meaning: { kind: 'weekday', weekday } } : undefined;
}

function findSlip({ kind, lower, end }: Token): Found | undefined {
  if (kind !== 'word' || lower.length < 5 || lower.length > 12 || !/[gy]'?s?$|da/.test(lower))
    return undefined;
  const word = folded(lower);
  const near = new Set<Weekday>();
  for (const [name, weekday] of weekdays) if (name.length > 5 && slips(word, name) === 1) near.add(weekday);
  const [weekday, ...others] = near;
  return weekday && others.length === 0 ? { end, meaning: { kind: 'weekday', weekday } } : undefined;
}

const lengthPattern = at(
  `(?:(?:i|for)\\s+)?(?<count>\\d{1,3}|(?:et\\s+)?par|a\\s+couple\\s+of|${numberWords.da}|${numberWords.en})[\\s-]+(?<unit>uger|uges|uge|weeks|week|dage|dages|dag|days|day|måneder|måneds|måned|months|month)(?:\\s+(?:frem|ahead))?`,
);

/** How long: "i to uger", "for a month". */
export function findDuration(reading: Reading, position: number): Found | undefined {
  const match = matchAt(lengthPattern, reading, position);
  if (!match) return undefined;
  const { count: words = '', unit = '' } = match.groups ?? {};
  const value = /par|couple/.test(words) ? 2 : countIn(words);
  if (!(value >= 1 && value <= 400)) return undefined;
  // "to" is Danish for two, "a" English for one: each before a word of its own language.
  if (words === 'to' && /^(?:week|day|month)/.test(unit)) return undefined;
  const name = /^(?:uge|week)/.test(unit) ? 'weeks' : /^da/.test(unit) ? 'days' : 'months';
  return { end: endOf(match), meaning: { kind: 'duration', unit: name, count: value } };
}

/** Whether a weekday named today could be today or the same day next week. */
export const isToday = (weekday: Weekday, { today }: Day): boolean => weekdayOf(today) === weekday;
