/** Phone numbers: eight Danish digits in every usual grouping, and foreign ones with +, 00 or a leading 0. */
import { isFullDate, isYearOrTime } from './dates';
import { type DigitRun, digitRuns } from './digit-run';
import { calledAt, calledDirectly, isAmount, isDocumentAfter } from './number-context';
import type { Span } from './span';

const international = /(?<![\p{L}\d+])\(?(?:\+|00(?=[1-9]))\(?\d(?:[ ()./-]{0,3}\d){6,14}(?!\d)/gu;
const leadingZero = /(?<![\p{L}\d]|\d[.,-])\(?0\d{1,4}\)?[ -]\d{2,4}(?:[ -]?\d{2,4}){1,3}(?!\d)/gu;
/** After "tlf." and "ring": whatever has six digits or more, and no date. */
const announced = /(?<![\p{L}\d])\(?\d(?:[ ()./-]{0,2}\d){5,12}(?!\d)/gu;

const spaced = new Set(['2-2-2-2', '4-4', '3-3-2', '3-2-3', '2-3-3', '2-2-4', '4-2-2', '2-6', '3-5', '5-3']);
const dotted = new Set(['2-2-2-2', '4-4']);

export function findPhones(text: string): readonly Span[] {
  const spans: Span[] = [];
  const add = (start: number, end: number): void => void spans.push({ start, end, kind: 'phone' });
  for (const { index, 0: found } of text.matchAll(international)) {
    if (isInternational(text, index, found)) add(index, index + found.length);
  }
  for (const run of digitRuns(text, 8, (run) => isDanish(text, run))) add(run.start, run.end);
  for (const { index, 0: found } of text.matchAll(leadingZero)) {
    const digits = found.replace(/\D/g, '').length;
    if (digits >= 9 && digits <= 11 && calledAt(text, index) !== 'document') add(index, index + found.length);
  }
  for (const { index, 0: found } of text.matchAll(announced)) {
    if (calledDirectly(text, index) === 'phone' && !isTime(found)) add(index, index + found.length);
  }
  return spans;
}

function isInternational(text: string, start: number, found: string): boolean {
  if (isAmount(text, start, start + found.length) || /^\+?\d{1,3}(?:\.\d{3})+$/.test(found)) return false;
  if (found.includes('+')) return true;
  return found.replace(/\D/g, '').length >= 10 && calledAt(text, start) !== 'document';
}

function isDanish(text: string, run: DigitRun): boolean {
  const { start, end, digits, grouping } = run;
  if (isAmount(text, start, end) || isInsideNumber(text, run)) return false;
  const called = calledDirectly(text, start);
  if (called === 'document' || (called === undefined && isDocumentAfter(text, end))) return false;
  if (grouping === '8') return isBare(text, start, digits, called === 'phone');
  if (!isGrouped(run) || (isDateGrouping(grouping) && isFullDate(digits))) return false;
  if (called === 'phone') return true;
  const besidePhone = /(?:\d{2} ?){3}\d{2}(?:,| eller| or| og| and| \/)? ?$/.test(
    text.slice(Math.max(0, start - 25), start),
  );
  return (besidePhone || !isRange(run)) && !isPieceOfList(text, run);
}

function isBare(text: string, start: number, digits: string, announcedAsPhone: boolean): boolean {
  if (announcedAsPhone) return true;
  if (isFullDate(digits) && (/^[01]|^(?:19|20)/.test(digits) || isDated(text, start))) return false;
  return calledAt(text, start) !== 'document';
}

const isDated = (text: string, start: number): boolean =>
  /(?:\bd\.|\bden|\bdato|\bpr\.?|\bfra|\btil|\bfrist|\bdeadline|\bdate|\bdated|\bby) ?:? ?$/i.test(
    text.slice(Math.max(0, start - 10), start),
  );

const isDateGrouping = (grouping: string): boolean => grouping === '2-2-4' || grouping === '4-2-2';

/** Spaces and hyphens in any grouping, stops and slashes only between pairs or halves. */
function isGrouped({ grouping, separators }: DigitRun): boolean {
  const kinds = new Set(separators.map((separator) => separator.trim()));
  if (kinds.size > 1) return false;
  const [kind] = kinds;
  return (kind === '' || kind === '-' ? spaced : dotted).has(grouping);
}

/** Part of a longer number, a date, a decimal number or a code. */
function isInsideNumber(text: string, { start, end }: DigitRun): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 2);
  return (
    /\d[./,:-]$|[\p{L}_]$|\p{L}-$|[§#]$/u.test(before) || /^[.,:]\d|^[/-]\d|^[\p{L}_]|^-\p{L}/u.test(after)
  );
}

/** Two years, two times of day, or two near figures with a hyphen between. */
function isRange({ digits, grouping, separators }: DigitRun): boolean {
  if (grouping !== '4-4') return false;
  const [first, second] = [digits.slice(0, 4), digits.slice(4)];
  const isYears = /^(?:19|20)/.test(first) && /^(?:19|20)/.test(second);
  if (isYears) return true;
  if (separators[0]!.trim() === '') return false;
  if (isYearOrTime(first) && isYearOrTime(second)) return true;
  const step = Number(second) - Number(first);
  return step > 0 && (step <= 300 || (Number(first) % 100 === 0 && Number(second) % 100 === 0));
}

/** Pairs in a row that go on before or after the eight digits. */
function isPieceOfList(text: string, { start, end, grouping, separators }: DigitRun): boolean {
  if (grouping !== '2-2-2-2') return false;
  const separator = separators[0]!;
  const around = text.slice(Math.max(0, start - 5), start) + '|' + text.slice(end, end + 5);
  const pair = separator === ' ' ? '\\d\\d ' : '\\d\\d[-./]';
  return new RegExp(`(?<!\\d)${pair}\\||\\|[ ./-]\\d\\d(?!\\d)`).test(around);
}

const isTime = (found: string): boolean =>
  /^\d\d[.:]\d\d ?- ?\d\d[.:]\d\d$/.test(found) || /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4}$/.test(found);
