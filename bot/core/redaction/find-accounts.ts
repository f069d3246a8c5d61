/** Bank accounts: registration and account number, IBAN, sort codes, and payment cards. */
import { calledDirectly, isAmount } from './number-context';
import type { Span } from './span';

/** Lengths as in the SWIFT registry of IBAN formats, for the countries that Danes pay to most. */
const ibanLength: Readonly<Record<string, number>> = {
  ...{
    DK: 18,
    FO: 18,
    GL: 18,
    SE: 24,
    NO: 15,
    FI: 18,
    IS: 26,
    DE: 22,
    GB: 22,
    NL: 18,
    FR: 27,
    PL: 28,
    ES: 24,
    IT: 27,
  },
  ...{
    TR: 26,
    BE: 16,
    AT: 20,
    CH: 21,
    IE: 22,
    PT: 25,
    LT: 20,
    LV: 21,
    EE: 20,
    RO: 24,
    BG: 22,
    HU: 28,
    CZ: 24,
    UA: 29,
  },
};

const iban = /(?<![\p{L}\d])([A-Z]{2})\d{2}(?:[ -]?[A-Z0-9]){10,30}/giu;
const nr = '(?:[.-]? ?(?:nr|nummer|no|number|numbers))?[.:]? ?(?:er |is |was |var )?';
const separate = '[^\\d\\n]{0,30}';
const registered = new RegExp(
  `(?<!\\p{L})(?:reg(?:istrerings)?)${nr}(\\d{4})(?!\\d)${separate}\\d(?:[ .-]?\\d){4,13}(?!\\d)`,
  'giu',
);
/** A branch's number by itself, and no year. */
const registrationAlone = new RegExp(
  `(?<!\\p{L})reg(?:istrerings)?${nr}((?!19|20)\\d{4})(?!\\d|[.,-]\\d)`,
  'giu',
);
const sortCode = new RegExp(
  `sort code${nr}(\\d\\d-?\\d\\d-?\\d\\d)(?!\\d)(?:${separate}\\d(?:[ .-]?\\d){5,13}(?!\\d))?`,
  'giu',
);
const account = new RegExp(
  `(?<!\\p{L})(?:(?:bank|løn|nem|giro|spare)?konto(?:en)?|(?:bank )?account|giro)${nr}(\\d(?:(?:[ ./-]| / )?\\d){6,17})(?!\\d)`,
  'giu',
);
const bare = /(?<![\p{L}\d]|\d[.,-])\d{4}[ -]\d{3}(?: ?\d{3} ?\d{4}|\d{3} ?\d{4})(?![\d]|[.,-]\d)/gu;
const card = /(?<![\p{L}\d]|\d[.,-])\d{4}([ -]?)\d{4}\1\d{4}\1\d{4}(?![\d]|[.,-]\d)/gu;

export function findAccounts(text: string): readonly Span[] {
  const spans: Span[] = [];
  const add = (start: number, end: number): void => void spans.push({ start, end, kind: 'account' });
  for (const { index, 0: found, 1: country } of text.matchAll(iban)) {
    const length = ibanLengthIn(found, ibanLength[country!.toUpperCase()]);
    if (length) add(index, index + length);
  }
  for (const pattern of [registered, registrationAlone, sortCode, account]) {
    for (const { index, 0: found, 1: first } of text.matchAll(pattern)) {
      const start = index + found.indexOf(first!);
      const end = index + found.length;
      if (!isAmount(text, start, end)) add(start, end);
    }
  }
  for (const { index, 0: found } of text.matchAll(bare)) {
    if (calledDirectly(text, index) !== 'document') add(index, index + found.length);
  }
  for (const { index, 0: found, 1: separator } of text.matchAll(card)) {
    const plausible = separator !== '' || (isLuhn(found) && calledDirectly(text, index) !== 'document');
    if (plausible) add(index, index + found.length);
  }
  return spans;
}

/** How many characters of what was found make an IBAN of the country's length, or none. */
function ibanLengthIn(found: string, wanted: number | undefined): number | undefined {
  if (wanted === undefined) return undefined;
  let counted = 0;
  for (let i = 0; i < found.length; i += 1) {
    if (/[A-Z0-9]/i.test(found[i]!)) counted += 1;
    if (counted === wanted) return /[A-Z0-9]/i.test(found[i + 1] ?? '') ? undefined : i + 1;
  }
  return undefined;
}

function isLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
