import { holidayOn, nextWorkingDay } from '../../bot/core/holidays';

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
