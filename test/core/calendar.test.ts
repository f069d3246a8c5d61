import { addWeeks, dateInWeek, holidayOn, instantOf, nextWorkingDay, weekOf } from '../../bot/core/calendar';

const copenhagen = 'Europe/Copenhagen';
const utc = (instant: number): string => new Date(instant).toISOString();

describe('ISO weeks', () => {
  it.each([
    ['2026-11-23', '2026-W48'],
    ['2026-12-31', '2026-W53'],
    ['2027-01-03', '2026-W53'],
    ['2027-01-04', '2027-W01'],
    ['2024-12-30', '2025-W01'],
    ['2021-01-01', '2020-W53'],
  ])('%s lies in %s', (date, week) => expect(weekOf(date)).toBe(week));

  it.each([
    ['2026-W53', 1, '2026-12-28'],
    ['2027-W01', 1, '2027-01-04'],
    ['2026-W53', 7, '2027-01-03'],
  ] as const)('day %s of week %s is %s', (week, day, date) => expect(dateInWeek(week, day)).toBe(date));

  it('counts across a year that has 53 weeks', () => {
    expect([0, 1, 2, 3].map((weeks) => addWeeks('2026-W52', weeks))).toEqual([
      '2026-W52',
      '2026-W53',
      '2027-W01',
      '2027-W02',
    ]);
  });
});

describe('wall-clock times across daylight saving', () => {
  it.each([
    ['an ordinary winter day', '2026-11-23', '09:00', '2026-11-23T08:00:00.000Z'],
    ['an ordinary summer day', '2026-07-06', '09:00', '2026-07-06T07:00:00.000Z'],
    ['the minute that clocks skip', '2027-03-28', '02:00', '2027-03-28T01:00:00.000Z'],
    ['the middle of the hour that clocks skip', '2027-03-28', '02:30', '2027-03-28T01:00:00.000Z'],
    ['the first minute after it', '2027-03-28', '03:00', '2027-03-28T01:00:00.000Z'],
    ['the hour that comes twice: its first coming', '2027-10-31', '02:30', '2027-10-31T00:30:00.000Z'],
    ['the first minute after it came twice', '2027-10-31', '03:00', '2027-10-31T02:00:00.000Z'],
  ])('%s', (_name, date, time, instant) => expect(utc(instantOf(date, time, copenhagen))).toBe(instant));
});

describe('Danish public holidays', () => {
  it.each([
    ['2027-03-25', 'Skærtorsdag'],
    ['2027-03-26', 'Langfredag'],
    ['2027-03-29', 'Anden påskedag'],
    ['2027-05-06', 'Kristi Himmelfartsdag'],
    ['2027-05-17', 'Anden Pinsedag'],
    ['2027-04-23', undefined],
    ['2027-06-05', undefined],
    ['2027-11-23', undefined],
  ])('%s: %s', (date, name) => expect(holidayOn(date, 'DK', 'da')).toBe(name));

  it.each([
    ['Maundy Thursday waits for Tuesday after Easter', '2027-03-25', '2027-03-30'],
    ['Boxing Day on a Saturday waits for Monday', '2026-12-26', '2026-12-28'],
    ['New Year’s Day on a Friday waits for Monday', '2027-01-01', '2027-01-04'],
  ])('%s', (_name, date, next) => expect(nextWorkingDay(date, 'DK')).toBe(next));
});
