import fc from 'fast-check';
import { findThemes, type ThemeCase, type ThemeText } from '../../../bot/core/themes/find-themes';

const word = fc.constantFrom(
  ...'nøgle nøgleboks lås dør medicin dosis recept rute kørelisten besøg the key lock route visit invoice faktura'.split(
    ' ',
  ),
  ...'bilag ventetid hver gang ikke for og og og 🙂 👩‍⚕️ 12 kl. ?'.split(' '),
);
const sentence = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
const text = fc.oneof(
  { weight: 8, arbitrary: sentence },
  { weight: 1, arbitrary: fc.string({ maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
);
const lang = fc.constantFrom('da' as const, 'en' as const, 'mixed' as const);
const numbered = (texts: readonly string[]): ThemeText[] =>
  texts.map((each, i) => ({ id: `t${i}`, text: each }));
const anyCase: fc.Arbitrary<ThemeCase> = fc.record({
  lang,
  texts: fc.array(text, { maxLength: 40 }).map(numbered),
});

const shape = (given: ThemeCase): string[] =>
  findThemes(given)
    .map((theme) => `${theme.label}: ${[...theme.memberIds].sort().join(' ')}`)
    .sort();

function expectSound(given: ThemeCase): void {
  const themes = findThemes(given);
  const ids = new Set(given.texts.map(({ id }) => id));
  const members = themes.flatMap(({ memberIds }) => memberIds);
  expect(new Set(members).size).toBe(members.length);
  expect(members.filter((id) => !ids.has(id))).toEqual([]);
  expect(new Set(themes.map(({ label }) => label)).size).toBe(themes.length);
  for (const theme of themes) {
    expect(theme.memberIds.length).toBeGreaterThanOrEqual(3);
    expect(theme.label.trim()).not.toBe('');
    expect(theme.terms.length).toBeLessThanOrEqual(10);
    expect(theme.quoteIds.length).toBeLessThanOrEqual(3);
    expect(theme.memberIds).toEqual(expect.arrayContaining([...theme.quoteIds]));
  }
}

describe('whatever people write', () => {
  it('no text is in two themes, no theme is small, no name comes twice', () => {
    fc.assert(fc.property(anyCase, expectSound), { numRuns: 150 });
  });

  it('the order of the answers changes nothing', () => {
    const shuffledCase = anyCase.chain((given) =>
      fc.tuple(
        fc.constant(given),
        fc.shuffledSubarray([...given.texts], {
          minLength: given.texts.length,
          maxLength: given.texts.length,
        }),
      ),
    );
    fc.assert(
      fc.property(shuffledCase, ([given, texts]) => {
        expect(shape({ ...given, texts })).toEqual(shape(given));
      }),
      { numRuns: 60 },
    );
  });

  it('tags may be any words', () => {
    const tagged = fc.array(fc.record({ text, tag: fc.option(fc.string(), { nil: undefined }) }), {
      maxLength: 25,
    });
    fc.assert(
      fc.property(lang, tagged, (language, texts) => {
        expectSound({ lang: language, texts: texts.map((each, i) => ({ id: `t${i}`, ...each })) });
      }),
      { numRuns: 60 },
    );
  });
});

describe('the edges', () => {
  const repeated = (count: number, each: (i: number) => string): ThemeCase => ({
    lang: 'da',
    texts: numbered(Array.from({ length: count }, (_, i) => each(i))),
  });

  it.each([
    ['no answers', repeated(0, () => '')],
    ['one answer', repeated(1, () => 'Nøglen hang på et forkert bræt')],
    ['empty answers', repeated(20, () => '')],
    ['answers of one word', repeated(20, (i) => ['nøgle', 'medicin', 'rute', 'bilag'][i % 4] ?? '')],
    ['nothing but emoji', repeated(12, (i) => '🙂👩‍⚕️🎉'.repeat(i + 1))],
    ['nothing but stop words', repeated(12, () => 'det er jo også noget af det')],
    ['every answer the same', repeated(30, () => 'Medicinen manglede igen')],
    [
      'answers of 2,000 characters',
      repeated(12, (i) => `Nøglen ${i} passede ikke i låsen. `.repeat(70).slice(0, 2000)),
    ],
    ['one word of 2,000 letters', repeated(6, () => 'æ'.repeat(2000))],
  ])('%s', (_name, given) => expectSound(given));

  it('equal answers are one theme', () => {
    const themes = findThemes(repeated(30, () => 'Medicinen manglede igen'));
    expect(themes.map(({ memberIds }) => memberIds.length)).toEqual([30]);
  });

  it('10,000 equal answers are one theme', () => {
    const themes = findThemes(repeated(10_000, () => 'Medicinen manglede igen i morges'));
    expect(themes.map(({ memberIds }) => memberIds.length)).toEqual([10_000]);
  });

  it('a name that an object has by birth is a word like any other', () => {
    expectSound(
      repeated(9, (i) => ['constructor toString', '__proto__ valueOf', 'hasOwnProperty'][i % 3] ?? ''),
    );
  });

  it('says the same twice', () => {
    const given = repeated(25, (i) => ['nøgle i lås', 'medicin og dosis', 'ruten var lang'][i % 3] ?? '');
    expect(findThemes(given)).toEqual(findThemes(given));
  });
});
