import * as fc from 'fast-check';
import { quickest } from '../quickest';
import { plainText, shorten } from '../../bot/core/plain-text';

/** Word joiners shown as ·, so that a table can be read. */
const seen = (text: string): string => plainText(text).replaceAll('\u2060', '·');

describe('what would act in a card or a message', () => {
  it.each([
    ['bold', 'det er **vigtigt**', 'det er ∗∗vigtigt∗∗'],
    ['italic', 'det er _vigtigt_', 'det er ·_·vigtigt·_·'],
    ['struck out', '~~nej~~', '∼∼nej∼∼'],
    ['code', '`rm`', 'ˋrmˋ'],
    ['a link', '[klik](x)', '[klik]·(x)'],
    ['a link by reference', '[a]: x', '[a]·: x'],
    ['an address', 'https://dragoer.dk', 'https:·/·/dragoer.·dk'],
    ['an address without a scheme', 'www.dragoer.dk', 'w·ww.·dragoer.·dk'],
    ['an e-mail address', 'lise@dragoer.dk', 'lise·@·dragoer.·dk'],
    ['a mention', '<at>Lise</at>', '<·at>Lise<·/at>'],
    ['HTML', '<img src=x onerror=y>', '<·img src=x onerror=y>'],
    ['a character by its name', '&lt;b&#62;', '&·lt;b&·#62;'],
    ['a template expression', '${name} ${{x}}', '$·{name} $·{·{x}}'],
    ['a date function of cards', '{{DATE(2026-01-01)}}', '{·{DATE(2026-01-01)}}'],
    ['an escape', 'C:\\*', 'C:·\\·∗'],
    ['a list', '- en\n2. to\n3) tre', '·- en\n\n·2. to\n\n·3) tre'],
    ['a heading, a quotation', '# stort\n> citat', '·# stort\n\n·> citat'],
    ['a table', '|a|b|\n|-|-|', '·|a|b|\n\n·|-|-|'],
    ['indented code', '    x', 'x'],
  ])('%s', (_name, text, safe) => expect(seen(text)).toBe(safe));
});

describe('what stays as it is', () => {
  it.each([
    ['prose', 'Vi taster fakturaer to gange, og det tager 1.250,50 kr. om ugen.'],
    ['sums', '5 * 3 = 15 - 2 + 1'],
    ['emoji with joiners', 'Tak 👩🏽‍🏫 og 🏳️‍🌈'],
    ['Arabic', 'شكرا جزيلا'],
    ['names', 'Anne-Marie O’Brien Ågård'],
    ['times and weeks', 'kl. 09:30 i uge 48'],
  ])('%s', (_name, text) => expect(plainText(text)).toBe(text));
});

describe('what cannot be seen', () => {
  it.each([
    ['a bidi override', 'fak\u202eture', 'fakture'],
    ['a bidi isolate', '\u2066a\u2069', 'a'],
    ['control characters', 'a\u0000b\u001bc\u0085d', 'abc\n\nd'],
    ['half a character', 'a\ud800b', 'a\ufffdb'],
    ['line breaks of every kind', 'a\r\nb\rc\u2028d', 'a\n\nb\n\nc\n\nd'],
    ['a page of blank lines', `a${'\n \t'.repeat(500)}b`, 'a\n\nb'],
  ])('%s', (_name, text, safe) => expect(plainText(text)).toBe(safe));
});

const mark = fc.constantFrom(...'*_~`[](){}<>&\\$@:/.|#-+=!1w a\n\u2060');
const hostile = fc.array(fc.oneof(mark, fc.string({ unit: 'binary' })), { maxLength: 40 });

it('is the same when done twice, on any string', () => {
  fc.assert(
    fc.property(hostile, (parts) => {
      const once = plainText(parts.join(''));
      expect(plainText(once)).toBe(once);
    }),
  );
});

it('leaves no pair of marks that acts', () => {
  const acting = /[*~`]\S|\S[*~`]|\$\{|\{\{|<[a-z/!?]|\]\(|:\/\/|^\s*(?:[-+#>]|\d+[.)])/im;
  fc.assert(fc.property(hostile, (parts) => expect(plainText(parts.join(''))).not.toMatch(acting)));
});

it('reads a text in which nothing acts as it reads all others', () => {
  const harmless = fc.array(fc.constantFrom(...'abæØé12 .,-–()?!’\'"…', '\u0301', ' - ', '. '), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(harmless, (parts) => {
      const text = parts.join('');
      // What cannot be seen is left out, and only by the long way.
      expect(plainText(text)).toBe(plainText(`${text}\u2060`));
    }),
    { numRuns: 2000 },
  );
});

it('takes linear time', () => {
  for (const piece of ['*', '_', '[', '${', '<a', '1.', ' ', '\n', 'a.', 'a ', 'ww', '\\', '\t\n']) {
    const longest = piece.repeat(100_000 / piece.length);
    expect(quickest(() => plainText(longest))).toBeLessThan(500);
  }
});

describe('a shortened text', () => {
  it.each([
    ['fits', 'Vi mødes', 8, 'Vi mødes'],
    ['ends between words', 'Vi mødes om tirsdagen', 14, 'Vi mødes om…'],
    ['cuts a word that is too long', 'x'.repeat(50), 10, `${'x'.repeat(9)}…`],
    ['counts a family as one', '👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 3, '👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦'],
    ['cuts no emoji in two', '👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 2, '👩‍👩‍👧‍👦…'],
    ['keeps letters and their accents together', 'e\u0301e\u0301e\u0301', 2, 'e\u0301…'],
  ])('%s', (_name, text, longest, short) => expect(shorten(text, longest)).toBe(short));
});
