import {
  dateWords,
  dayWords,
  momentWords,
  timeWords,
  weekTitle,
  weekWords,
  weekdayWord,
} from '../../bot/render/dates';

const copenhagen = 'Europe/Copenhagen';

describe('dates and times in words', () => {
  it.each([
    ['2026-11-30T08:00:00Z', copenhagen, 'da', 'mandag 30. november kl. 09.00'],
    ['2026-11-30T08:00:00Z', copenhagen, 'en', 'Monday 30 November at 09:00'],
    ['2026-07-06T07:00:00Z', copenhagen, 'da', 'mandag 6. juli kl. 09.00'],
    ['2026-12-31T23:30:00Z', copenhagen, 'da', 'fredag 1. januar kl. 00.30'],
    ['2026-12-31T23:30:00Z', 'America/Nuuk', 'da', 'torsdag 31. december kl. 21.30'],
    ['2027-03-28T01:00:00Z', copenhagen, 'en', 'Sunday 28 March at 03:00'],
  ] as const)('%s in %s (%s): %s', (at, zone, language, words) =>
    expect(momentWords(Date.parse(at), zone, language)).toBe(words),
  );

  it('says days, dates, weekdays and weeks', () => {
    expect(dayWords('2026-12-25', 'da')).toBe('fredag 25. december');
    expect(dateWords('2026-12-21', 'da')).toBe('21. december 2026');
    expect(dateWords('2026-12-21', 'en')).toBe('21 December 2026');
    expect([1, 7].map((day) => weekdayWord(day as 1 | 7, 'da'))).toEqual(['mandag', 'søndag']);
    expect(timeWords('13:15', 'da')).toBe('13.15');
    expect(weekWords('2027-W07', 'da')).toBe('uge\u00a07');
    expect(weekTitle('2026-W53', 'en')).toBe('Week 53');
  });
});
