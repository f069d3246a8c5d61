/** Digits that may be a date: enough to tell a date from a phone number, and to know a CPR number by its first six. */

export function isDay(day: number): boolean {
  return day >= 1 && day <= 31;
}

export function isMonth(month: number): boolean {
  return month >= 1 && month <= 12;
}

const isYear = (year: number): boolean => year >= 1900 && year <= 2099;

/** Eight digits as day-month-year or year-month-day, with a year from 1900 to 2099. */
export function isFullDate(digits: string): boolean {
  const part = (from: number, to: number): number => Number(digits.slice(from, to));
  if (isYear(part(0, 4)) && isMonth(part(4, 6)) && isDay(part(6, 8))) return true;
  return isYear(part(4, 8)) && isMonth(part(2, 4)) && isDay(part(0, 2));
}

/** Four digits as a year, or as hours and minutes on a five-minute mark. */
export function isYearOrTime(digits: string): boolean {
  const value = Number(digits);
  return isYear(value) || (value <= 2400 && value % 100 < 60 && value % 5 === 0);
}
