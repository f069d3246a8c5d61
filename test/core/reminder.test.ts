import { fewHaveAnswered, remindAt } from '../../bot/core/reminder';
import { at, local, round } from '../sample-department';

describe('a round’s reminder is due', () => {
  it.each([
    ['the day before it closes', '2026-11-23 09:00', '2026-11-27 12:00', '2026-11-26 12:00'],
    ['on Friday, where it closes on Monday', '2026-11-25 09:00', '2026-11-30 10:00', '2026-11-27 10:00'],
    ['before the holidays', '2026-12-21 09:00', '2026-12-28 12:00', '2026-12-24 12:00'],
    [
      'at the same wall-clock time in summer time',
      '2027-03-22 09:00',
      '2027-03-29 12:00',
      '2027-03-24 12:00',
    ],
    ['never, where it is open for a day', '2026-11-26 09:00', '2026-11-27 12:00', undefined],
    ['never, where only days off lie between', '2026-11-27 13:00', '2026-11-30 08:00', undefined],
  ])('%s', (_name, opens, closes, expected) => {
    const due = remindAt(round(at(opens), { closesAt: at(closes) }));
    expect(due === undefined ? undefined : local(due)).toBe(expected);
  });
});

it.each([
  [0, 5, true],
  [2, 5, true],
  [3, 6, false],
  [3, 5, false],
])('%i of %i: reminded is %s', (answers, people, expected) =>
  expect(fewHaveAnswered(answers, people)).toBe(expected),
);
