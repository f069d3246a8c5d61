import { dueOverview, nextOverview } from '../../bot/core/directorate';
import { momentWords } from '../../bot/render/dates';
import { at, copenhagen } from '../sample-department';

const words = (instant: number | undefined): string | undefined =>
  instant === undefined ? undefined : momentWords(instant, copenhagen.timeZone, 'da');

describe('the next overview', () => {
  it.each([
    ['week', '2026-11-23 07:59', 'mandag 23. november kl. 08.00'],
    ['week', '2026-11-23 08:00', 'mandag 30. november kl. 08.00'],
    ['week', '2026-11-25 12:00', 'mandag 30. november kl. 08.00'],
    // Easter Monday.
    ['week', '2026-03-31 12:00', 'tirsdag 7. april kl. 08.00'],
    // Clocks went back the night before.
    ['week', '2026-10-21 12:00', 'mandag 26. oktober kl. 08.00'],
    ['month', '2026-11-23 12:00', 'mandag 7. december kl. 08.00'],
    ['month', '2026-12-07 08:00', 'mandag 4. januar kl. 08.00'],
    // The first day of a month is its first Monday.
    ['month', '2026-05-26 12:00', 'mandag 1. juni kl. 08.00'],
  ] as const)('every %s after %s: %s', (every, since, expected) =>
    expect(words(nextOverview({ every, plannedSince: at(since) }, copenhagen))).toBe(expected),
  );
});

describe('what is due', () => {
  const since = (every: 'week' | 'month', plannedSince: string, now: string): string | undefined =>
    words(dueOverview({ every, plannedSince: at(plannedSince) }, copenhagen, at(now)));

  it('is nothing before its hour', () =>
    expect(since('week', '2026-11-17 10:00', '2026-11-23 07:59')).toBeUndefined());
  it('is the overview of its hour', () =>
    expect(since('week', '2026-11-17 10:00', '2026-11-23 08:00')).toBe('mandag 23. november kl. 08.00'));
  it('is one, the latest, after an outage of three weeks', () =>
    expect(since('week', '2026-11-02 08:00', '2026-11-24 09:00')).toBe('mandag 23. november kl. 08.00'));
  it('is found after an outage of half a year', () =>
    expect(since('month', '2026-05-04 08:00', '2026-11-24 09:00')).toBe('mandag 2. november kl. 08.00'));
});
