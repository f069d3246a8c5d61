import { addWeeks, dateInWeek, instantOf, weekOf } from '../../bot/core/calendar';

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
