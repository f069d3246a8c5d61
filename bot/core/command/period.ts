/** Parts of the day, and what they make of a clock time: "kl. 3 om eftermiddagen" is 15:00. */
import type { Found, Period } from './item';
import { at, endOf, matchAt } from './pattern';
import type { Reading } from './tokens';

const periods: readonly (readonly [RegExp, Period])[] = [
  [
    at(`(?:om|i|in the|this|the)?\\s*(?:morgenen|morgen|formiddagen|formiddag|mornings?|am|a\\.m)`),
    'morning',
  ],
  [
    at(`(?:om|i|in the|this|the)?\\s*(?:eftermiddagen|eftermiddage|eftermiddag|afternoons?|pm|p\\.m)`),
    'afternoon',
  ],
  [at(`(?:om|i|in the|this|the)?\\s*(?:aftenen|aften|evenings?)`), 'evening'],
  [at(`(?:om natten|at night)`), 'night'],
];

/** "om morgenen", "in the afternoon". Of "i morgen", the day after today, the dates take care. */
export function findPeriod(reading: Reading, position: number): Found | undefined {
  for (const [pattern, period] of periods) {
    const match = matchAt(pattern, reading, position);
    if (match && !/^i\s/.test(match[0])) return { end: endOf(match), meaning: { kind: 'period', period } };
  }
  return undefined;
}

/** A time with the part of the day that was named beside it; undefined where they do not go together. */
export function inPeriod(hour: number, period: Period): number | undefined {
  if (period === 'morning') return hour < 12 ? hour : undefined;
  if (period === 'night') return hour >= 9 && hour < 12 ? hour + 12 : undefined;
  if (period === 'afternoon') return hour < 7 ? hour + 12 : hour >= 12 && hour < 19 ? hour : undefined;
  return hour >= 4 && hour < 12 ? hour + 12 : hour >= 16 ? hour : undefined;
}
