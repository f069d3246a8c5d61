/** Clock times as they are written and said: "kl. 9.15", "halv ti", "kvart over otte", "1:30pm", "noon". */
import type { Found, Meaning } from './item';
import { at, endOf, matchAt } from './pattern';
import { numberOf, numberWords } from './terms';
import type { Reading } from './tokens';

type Clock = { readonly hour: number; readonly minute: number; readonly padded?: boolean };
type Rule = { readonly pattern: RegExp; readonly read: (match: RegExpExecArray) => Clock };

const prefix = String.raw`(?:(?:kl(?:okken|ok)?|clock|at|@)(?:\s*[.:])?\s*)`;
const half = String.raw`(?:\s*(?<half>a\.?m|p\.?m)\.?)?`;
const da = `(?<hour>\\d{1,2}|${numberWords.da})`;
const en = `(?<hour>\\d{1,2}|(?!a\\b)${numberWords.en})`;
const quarters: Readonly<Record<string, number>> = { kvart: 15, quarter: 15 };
const minutesIn = (word: string, language: 'da' | 'en'): number => quarters[word] ?? numberOf(word, language);
const group = (match: RegExpExecArray, name: string): string => match.groups?.[name] ?? '';
/** "ti i ni" is before the hour, "ti over ni" after it; half an hour is told from the hour in `base`. */
const around = (hour: number, base: number, minutes: number, before: boolean): Clock => {
  const total = hour * 60 + base + (before ? -minutes : minutes);
  return { hour: Math.floor(total / 60), minute: ((total % 60) + 60) % 60 };
};
const danishHour = (match: RegExpExecArray): number => numberOf(group(match, 'hour'), 'da');
const englishHour = (match: RegExpExecArray): number => numberOf(group(match, 'hour'), 'en');

const rules: readonly Rule[] = [
  {
    pattern: at(
      `${prefix}?(?<hour>\\d{1,3})(?:[.:]|h)(?<minute>\\d{2})(?::00)?(?![.:/-]\\d|\\.\\s*\\d{4})${half}`,
    ),
    read: (match) => ({
      hour: Number(group(match, 'hour')),
      minute: Number(group(match, 'minute')),
      padded: group(match, 'hour').startsWith('0'),
    }),
  },
  {
    pattern: at(`(?:kl(?:okken)?\\.?\\s*)(?<hour>\\d{1,2})[, ](?<minute>[0-5]\\d)(?!\\s*[.:/]?\\d)`),
    read: (match) => ({ hour: Number(group(match, 'hour')), minute: Number(group(match, 'minute')) }),
  },
  {
    pattern: at(
      `${prefix}(?<hour>\\d{2})(?<minute>\\d{2})${half}|(?<hour2>0\\d|1\\d)(?<minute2>\\d{2})(?:\\s*(?:hours|hrs))`,
    ),
    read: (match) => ({
      hour: Number(group(match, 'hour') || group(match, 'hour2')),
      minute: Number(group(match, 'minute') || group(match, 'minute2')),
      padded: true,
    }),
  },
  {
    pattern: at(`(?<hour>0\\d)(?<minute>[0-5]\\d)`),
    read: (match) => ({
      hour: Number(group(match, 'hour')),
      minute: Number(group(match, 'minute')),
      padded: true,
    }),
  },
  // A number of one digit behind the point is no minute: "kl. 9.5".
  {
    pattern: at(`${prefix}(?<hour>\\d+)[.:](?<minute>\\d)`),
    read: () => ({ hour: 99, minute: 0 }),
  },
  {
    pattern: at(`${prefix}(?<hour>\\d+)${half}`),
    read: (match) => ({
      hour: Number(group(match, 'hour')),
      minute: 0,
      padded: /^0\d/.test(group(match, 'hour')),
    }),
  },
  {
    pattern: at(`(?<hour>\\d{1,2})\\s*(?<half>a\\.?m|p\\.?m)\\.?`),
    read: (match) => ({ hour: Number(group(match, 'hour')), minute: 0 }),
  },
  {
    pattern: at(`${prefix}?${en}(?:\\s+(?<minute>(?:oh )?${numberWords.en}))?\\s*(?<half>a\\.?m|p\\.?m)\\.?`),
    read: (match) => ({ hour: englishHour(match), minute: minuteWord(group(match, 'minute'), 'en') }),
  },
  {
    pattern: at(`${prefix}?${en}\\s+o\\s*'?\\s*clock${half}`),
    read: (match) => ({ hour: englishHour(match), minute: 0 }),
  },
  {
    pattern: at(`(?:kl(?:okken|ok)?\\.?\\s*)${da}(?:\\s+(?<minute>${numberWords.da}))?`),
    read: (match) => ({ hour: danishHour(match), minute: minuteWord(group(match, 'minute'), 'da') }),
  },
  {
    pattern: at(`(?:at|clock|@)\\s+${en}(?:[\\s-]+(?<minute>${numberWords.en}))?`),
    read: (match) => ({ hour: englishHour(match), minute: minuteWord(group(match, 'minute'), 'en') }),
  },
  {
    pattern: at(
      `${prefix}?(?!a\\b)(?<hour>nine|ten|eleven|eight|seven|twelve)\\s+(?<minute>fifteen|thirty|forty-five|forty five)`,
    ),
    read: (match) => ({
      hour: englishHour(match),
      minute: minuteWord(group(match, 'minute').replace(' ', '-'), 'en'),
    }),
  },
  {
    pattern: at(`${prefix}?halv\\s*-?${da}`),
    read: (match) => around(danishHour(match), 0, 30, true),
  },
  {
    pattern: at(
      `${prefix}?(?:et\\s+)?(?<minute>kvart|fem|ti|tyve|5|10|20|25)\\s*(?:min(?:utter|ut)?\\.?\\s*)?(?<side>over|i|før)\\s+(?<halv>halv\\s+)?${da}(?!\\.?\\d)`,
    ),
    read: (match) =>
      around(
        danishHour(match),
        group(match, 'halv') ? -30 : 0,
        minutesIn(group(match, 'minute'), 'da'),
        group(match, 'side') !== 'over',
      ),
  },
  {
    pattern: at(`${prefix}?half(?:[\\s-]+past)?[\\s-]+${en}${half}`),
    read: (match) => around(englishHour(match), 0, 30, false),
  },
  {
    pattern: at(
      `${prefix}?(?:a\\s+)?(?<minute>quarter|five|ten|twenty|twenty-five|twenty five|\\d{1,2}(?=\\s*min))\\s*(?:min(?:utes|s)?\\s*)?(?<side>past|after|to|till|before)\\s+${en}${half}`,
    ),
    read: (match) =>
      around(
        englishHour(match),
        0,
        minutesIn(group(match, 'minute').replace('twenty five', 'twenty-five'), 'en'),
        !['past', 'after'].includes(group(match, 'side')),
      ),
  },
  {
    pattern: at(`(?:${prefix}|12\\s+)*(?:noon|midday|middag)`),
    read: () => ({ hour: 12, minute: 0, padded: true }),
  },
  {
    pattern: at(`(?:${prefix}|12\\s+)*(?:midnight|midnat)`),
    read: () => ({ hour: 0, minute: 0, padded: true }),
  },
];

function minuteWord(word: string, language: 'da' | 'en'): number {
  return word === '' ? 0 : numberOf(word.replace(/^oh /, ''), language);
}

/** The longest clock time at a position. */
export function findTime(reading: Reading, position: number): Found | undefined {
  return rules
    .map(({ pattern, read }) => {
      const match = matchAt(pattern, reading, position);
      return match && { end: endOf(match), meaning: meant(read(match), group(match, 'half'), match[0]) };
    })
    .reduce<Found | undefined>(
      (best, found) => (found && (!best || found.end > best.end) ? found : best),
      undefined,
    );
}

function meant(clock: Clock, half: string, words: string): Meaning {
  const { minute } = clock;
  const hour = clock.hour === 0 && !clock.padded && minute >= 30 ? 12 : clock.hour;
  const impossible: Meaning = { kind: 'trouble', reason: { kind: 'impossible-time', words } };
  if (!(hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59)) return impossible;
  if (half) {
    if (hour > 12 || hour === 0) return impossible;
    const past = half.startsWith('p') ? 12 : 0;
    return { kind: 'time', hour: (hour % 12) + past, minute, sure: true };
  }
  return { kind: 'time', hour, minute, sure: clock.padded === true || hour >= 7 };
}
