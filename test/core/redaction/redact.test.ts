import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import type { Language } from '../../../bot/core/language';
import { createRedactor, redact } from '../../../bot/core/redaction/redact';
import { type Batch, outcomesOf, shareRight } from './marked-case';
import { quickest } from '../../quickest';

const people = ['Lise Holm', 'Bo Lind', 'Will Green', 'Søren Kjær', 'Anne-Marie Storm'];
const danish = createRedactor(people, 'da');

const folder = join(__dirname, 'marked');
const batches = readdirSync(folder).map(
  (file) => [file, JSON.parse(readFileSync(join(folder, file), 'utf8')) as Batch] as const,
);

it('has batches to judge by', () => expect(batches.length).toBeGreaterThan(10));

describe.each(batches)('%s', (name, batch) => {
  const outcomes = outcomesOf(batch);
  const wrong = (kind: 'secret' | 'look-alike') =>
    outcomes.filter((one) => one.kind === kind && !one.isRight).map(({ marked, safe }) => ({ marked, safe }));

  it('99 % of secrets are gone', () => {
    report(name, 'secrets gone', 'secret');
    expect(shareRight(outcomes, 'secret') >= 0.99 || wrong('secret')).toBe(true);
  });

  it('97 % of look-alikes are kept', () => {
    report(name, 'look-alikes kept', 'look-alike');
    expect(shareRight(outcomes, 'look-alike') >= 0.97 || wrong('look-alike')).toBe(true);
  });

  it('redacts no text that holds only look-alikes', () => {
    const clean = outcomes.filter(({ marked }) => !marked.includes('⟦'));
    const touched = clean.filter(({ marked, safe }) => safe !== marked.replace(/[⟨⟩]/g, ''));
    expect(touched).toEqual([]);
  });

  function report(batchName: string, what: string, kind: 'secret' | 'look-alike'): void {
    const of = outcomes.filter((one) => one.kind === kind);
    const share = (100 * shareRight(outcomes, kind)).toFixed(1);
    process.stdout.write(`redaction, ${batchName}: ${what} ${share} % of ${of.length}\n`);
  }
});

describe('what only stands beside a name or a role', () => {
  const english = createRedactor(people, 'en');
  it.each([
    ['Only Denise can fix it', /can fix it$/],
    ['so Leo just looks past it', /just looks past it$/],
    ["A mum I'd helped in 2015 is the one hiring", /I'd helped/],
    ["Contractor built off revision C. We're on H.", /C\. We're on H/],
  ])('%s', (text, kept) => expect(english(text)).toMatch(kept));

  it.each([
    ['Jens Vest ringede', /^\[navn\] ringede$/],
    ['det sagde B. Mogensen', /^det sagde \[navn\]$/],
  ])('but not in %s', (text, gone) => expect(danish(text)).toMatch(gone));
});

describe('what only looks like a plate', () => {
  it.each([
    'Han vil gerne have en bil til 17.15',
    'Kørebog for minibussen fra 2008',
    '11 procent på bilen og 40 km foran mig',
    'Hun kom i taxa kl 03.20 med to børn',
    'En bil med 280.000 på tælleren',
    'Lorry at 11:20 with the potatoes',
    '60 litres in a van with a 45 tank',
    'Two registered for 30 patients',
  ])('%s', (text) => expect(danish(text)).toBe(text));

  it.each([
    ['Bilen med BK 33 908 holder forkert', 'Bilen med [nummerplade] holder forkert'],
    ['Den er indregistreret som bk 33 908', 'Den er indregistreret som [nummerplade]'],
    ['Trailer nr. AB 1234', 'Trailer nr. [nummerplade]'],
  ])('but %s has one', (text, safe) => expect(danish(text)).toBe(safe));
});

describe('what only looks like a street', () => {
  it.each([
    'Det tager 40 minutter pr. styk',
    'Vi kan ikke få det på plads. Tager 25 minutter hver gang',
    'Opkaldet tager 3 i snit',
    'Her klager 8 om ugen',
    'Vi har i forvejen 43 i sognet',
  ])('%s', (text) => expect(danish(text)).toBe(text));

  it.each([
    ['Hun bor på Rosenager 4', 'Hun bor på [adresse]'],
    ['Kør til Solager 12', 'Kør til [adresse]'],
  ])('but %s is one', (text, safe) => expect(danish(text)).toBe(safe));
});

describe('how a finding is written', () => {
  it.each<[string, Language, string, string]>([
    ['a CPR number', 'da', 'Ring til 010203-4567.', 'Ring til [CPR-nummer].'],
    ['a CPR number', 'en', 'It is 010203-4567.', 'It is [CPR number].'],
    ['a phone number', 'da', 'tlf. 32 89 01 00', 'tlf. [telefonnummer]'],
    ['a phone number', 'en', 'call 32 89 01 00', 'call [phone number]'],
    ['an e-mail address', 'da', 'til a.b@c.dk!', 'til [e-mail]!'],
    ['a link', 'en', '(see https://a.dk/b?c=d).', '(see [link]).'],
    ['an address', 'da', 'på Strandvejen 12, 2. tv i går', 'på [adresse] i går'],
    ['an address', 'en', 'at 12 Mill Lane today', 'at [address] today'],
    ['a plate', 'da', 'bilen AB 12 345', 'bilen [nummerplade]'],
    ['a plate', 'en', 'our AB 12 345', 'our [licence plate]'],
    ['an account', 'da', 'reg. 1234 konto 0012345678', 'reg. [kontonummer]'],
    ['an account', 'en', 'IBAN DK50 0040 0440 1162 43', 'IBAN [account number]'],
    ['a whole name as one', 'da', 'Søren Kjærs plan', '[navn]s plan'],
    ['a genitive', 'en', 'Will’s plan', '[name]’s plan'],
    ['a login made of a name', 'da', 'cc: birthe.mogensen', 'cc: [navn]'],
    ['an entry of a list', 'da', 'Mangler: Toft, Oluf; Brakør, Gerda', 'Mangler: [navn]; [navn]'],
    ['a plate, not the end of a verb', 'da', 'vi vandt 76 af 90', 'vi vandt 76 af 90'],
    ['no number that is called one behind it', 'da', '20304050 er sagsnummeret', '20304050 er sagsnummeret'],
    [
      'no number that is called one behind it',
      'en',
      '1903258841 is our case number',
      '1903258841 is our case number',
    ],
    ['a phone of somebody', 'da', '20304050 er sagsbehandlerens', '[telefonnummer] er sagsbehandlerens'],
    ['a CPR number of a case', 'da', '0102034567 er sagen om', '[CPR-nummer] er sagen om'],
    ['no company', 'da', 'Ring til Per Aarsleff A/S', 'Ring til Per Aarsleff A/S'],
    ['a colleague who bears a company’s name', 'da', 'Ring til Søren Kjær ApS', 'Ring til [navn] ApS'],
    ['a title before a name', 'da', 'Fru Jensen ringede', 'Fru [navn] ringede'],
  ])('%s in %s', (_what, language, text, safe) => expect(redact(text, { language, people })).toBe(safe));
});

describe('a secret does not hide behind characters', () => {
  it.each([
    ['a zero-width space', '010203\u200b-4567'],
    ['a soft hyphen', '0102\u00ad03-4567'],
    ['a no-break space', '010203\u00a04567'],
    ['wide digits', '０１０２０３-４５６７'],
    ['a name with an accent of its own', 'So\u0308ren'],
    ['a name with a joiner in it', 'Li\u2060se'],
  ])('%s', (_how, secret) =>
    expect(danish(`Det er ${secret} her`)).toMatch(/^Det er \[(navn|CPR-nummer)\] her$/),
  );
});

const tricky = fc.constantFrom(
  ...'010203-4567|32 89 01 00|lise|Lise|Bo|Holms|fru |Fru Jensen|Birthe |Mogensen|a@b.dk|https://|www.|Strandvejen 12|, 2. tv|AB 12 345|konto |DK50 0040|faktura |[navn]|[CPR-nummer]| |.|, |-|\n|12|4567|/|@| og |å|\u0301|\u200b|\ud83d\ude00|Will|x|per|+45'.split(
    '|',
  ),
);
const anything = fc
  .array(fc.oneof({ weight: 4, arbitrary: tricky }, fc.string({ unit: 'binary' }), fc.string()), {
    maxLength: 14,
  })
  .map((parts) => parts.join(''));

it('finds nothing in what it has redacted, in any string', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const once = danish(text);
      expect(danish(once)).toBe(once);
    }),
    { numRuns: 2000 },
  );
});

it('takes any names for people, and any text', () => {
  const run = fc.property(fc.array(fc.string({ unit: 'binary' })), anything, (names, text) => {
    expect(typeof redact(text, { language: 'en', people: names })).toBe('string');
  });
  fc.assert(run, { numRuns: 300 });
});

it('leaves a text without secrets as it is, to the byte', () => {
  const text = '  Vi  taster\u00a0alt to gange –\r\n\t“hver uge”,\u200b 12 kr.\u0000 e\u0301 \ud800 👩‍🏫 ';
  expect(danish(text)).toBe(text);
});

describe('100 KB take linear time', () => {
  it.each(
    '0|01|0 |0-|12 34 |a|a.|a@|@|a-|A |Aa |Lise |Lise-|www.|http://|a.dk/|1.|+|(|+1 (|faktura 1, |reg. 1234 |konto |DK12 |AB 1|vej |Strandvejen |Strandvejen 1, |12 Mill |Fru |Birthe |Bo og |cpr |[navn]|x\u0301|\u200b|1234 5678 |Store |d.e.|at |at a dot |bil |bor på |10.000.|Aa. |_|\n|. '.split(
      '|',
    ),
  )('of %j', (piece) => {
    const ofLength = (characters: number): string => piece.repeat(Math.ceil(characters / piece.length));
    const [quarter, whole] = [ofLength(25_000), ofLength(100_000)];
    // Linear is four times as long, quadratic sixteen; below a fraction of a second chance decides.
    const linear = quickest(() => danish(quarter), 3);
    expect(quickest(() => danish(whole), 2)).toBeLessThan(Math.max(300, 8 * linear));
  });
});
