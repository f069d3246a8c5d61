/**
 * CPR numbers in every written form. Known by the shape of the date and four more digits: numbers issued since October
 * 2007 need not satisfy modulus 11 (cpr.dk, "Personnumre uden kontrolciffer"). A replacement number has 60 added to its day.
 */
import { isMonth } from './dates';
import { type DigitRun, digitRuns } from './digit-run';
import { calledDirectly, isAmount, isDocumentAfter } from './number-context';
import type { Span } from './span';

const groupings = new Set([
  '10',
  '6-4',
  '2-2-2-4',
  '2-2-2-2-2',
  '4-2-4',
  '4-6',
  '6-2-2',
  '3-3-4',
  '2-4-4',
  '4-4-2',
  '4-2-2-2',
  '5-5',
  '2-8',
  '8-2',
  '1-1-1-1-1-1-1-1-1-1',
  '1-1-1-1-1-1-4',
]);

const keyword =
  /(?:cpr|personn(?:umme)?r|person(?:al)? (?:id|number)|social security|fødselsn(?:umme)?r)[^\d\n]{0,25}$/i;
const mask = '[xX*•_#?]';
const masked = new RegExp(
  `(?<![\\d])[0-3]\\d[ ./-]?[01]\\d[ ./-]?\\d\\d {0,2}-? {0,2}${mask}{4}(?![\\p{L}\\d])|(?<![\\p{L}\\d])${mask}{6} ?-? ?\\d{4}(?!\\d)`,
  'gu',
);
const longYear = /(?<!\d)(\d\d)([./-]?)(\d\d)\2(?:19|20)\d\d( ?-? ?)\d{4}(?!\d)/g;
const lastFour =
  /(?:cpr|personnummer|personal number)[^\d\n]{0,30}?(?:ender på|slutter på|sidste fire(?: cifre)?|ending(?: in| with)?|ends (?:in|with)|last four(?: digits)?)[^\d\n]{0,10}(\d{4})(?!\d)/gi;

export function findCpr(text: string): readonly Span[] {
  const spans: Span[] = digitRuns(text, 10, (run) => isCpr(text, run)).map(({ start, end }) =>
    span(start, end),
  );
  for (const { index, 0: found } of text.matchAll(masked)) spans.push(span(index, index + found.length));
  for (const { index, 0: found, 1: day, 2: separator, 3: month, 4: joint } of text.matchAll(longYear)) {
    const isCalledSo = keyword.test(text.slice(Math.max(0, index - 45), index));
    // "12031944 - 1823", but of "12-03-1944 - 1823" the digits may be another number.
    const isJoined = separator === '' ? joint!.includes('-') : joint === '-';
    const isPart = /^[-/]\d/.test(text.slice(index + found.length));
    if ((isCalledSo || (isJoined && !isPart)) && isCprDay(Number(day)) && isMonth(Number(month)))
      spans.push(span(index, index + found.length));
  }
  for (const { index, 0: found } of text.matchAll(lastFour)) {
    spans.push(span(index + found.length - 4, index + found.length));
  }
  return spans;
}

const span = (start: number, end: number): Span => ({ start, end, kind: 'cpr' });

function isCprDay(day: number): boolean {
  return (day >= 1 && day <= 31) || (day >= 61 && day <= 91);
}

function isCpr(text: string, run: DigitRun): boolean {
  const { start, end, digits, grouping, separators } = run;
  if (keyword.test(text.slice(Math.max(0, start - 45), start))) return true;
  if (!groupings.has(grouping)) return false;
  if (!isCprDay(Number(digits.slice(0, 2))) || !isMonth(Number(digits.slice(2, 4)))) return false;
  if (!(grouping === '6-4' && separators[0]!.includes('-')) && isDecimal(text, start, end)) return false;
  if (isAmount(text, start, end) || isPieceOfList(text, run)) return false;
  if (isDateAndTime(run)) return false;
  if (grouping === '10' && isDocumentAfter(text, end)) return false;
  const called = calledDirectly(text, start);
  if (called === 'phone' && !grouping.endsWith('-4')) return false;
  if (called !== 'document') return true;
  if (/^-\d/.test(text.slice(end, end + 2))) return false;
  const before = text.slice(Math.max(0, start - 20), start);
  if (idNumber.test(before)) return true;
  return separators.length > 0 && (/(?:sag|case)\p{L}*[^\p{L}]*$/iu.test(before) || ofSomebody.test(before));
}

/** Whose date fits: "his id number is 3101994417". */
const idNumber = /(?<!\p{L})id[ -]?(?:number|nummer|nr)\.?(?: is| er)?:? $/iu;

/** "Journalen på 010203-4567", "the file on ...": no number of the document, but whom it is about. */
const ofSomebody = /(?<!\p{L})(?:på|for|om|hos|vedr\.|vedrørende|on|about|of) $/iu;

function isDecimal(text: string, start: number, end: number): boolean {
  return (
    /\d[.,:]$/.test(text.slice(Math.max(0, start - 2), start)) || /^[.,:]\d/.test(text.slice(end, end + 2))
  );
}

/** "01.02.26 14.30" has a stop in its time; "01-02-26 1430" is doubtful, and goes. */
function isDateAndTime({ grouping, separators }: DigitRun): boolean {
  return grouping === '2-2-2-2-2' && separators[3] === '.' && separators[2]!.includes(' ');
}

/** One of several pairs in a row, "10 20 30 40 50 60". */
function isPieceOfList(text: string, { start, end, grouping }: DigitRun): boolean {
  if (!/^(?:2-)+2$|^(?:1-)+1$/.test(grouping)) return false;
  return (
    /\d[ .,-]$/.test(text.slice(Math.max(0, start - 2), start)) || /^[ ,-]\d/.test(text.slice(end, end + 2))
  );
}
