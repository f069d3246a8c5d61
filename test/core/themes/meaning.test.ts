import type { Language } from '../../../bot/core/language';
import { addMeaning, dimensions } from '../../../bot/core/themes/lexicon/word-vectors';
import { lexiconWith } from '../../../bot/core/themes/lexicon/compile-lexicon';
import danish from '../../../bot/core/themes/lexicon/vectors/danish.json';
import danishPhrases from '../../../bot/core/themes/lexicon/vectors/danish-phrases.json';
import english from '../../../bot/core/themes/lexicon/vectors/english.json';
import englishPhrases from '../../../bot/core/themes/lexicon/vectors/english-phrases.json';
import { placesOf, pointsOf } from '../../../bot/core/themes/meaning-features';
import { readTexts } from '../../../bot/core/themes/read-texts';
import { stemOf } from '../../../bot/core/themes/tokenise';
import { dot } from '../../../bot/core/themes/vectors';

function pointOf(word: string, language: Language): Float32Array {
  const point = new Float32Array(dimensions);
  addMeaning(stemOf(word, language), language, 1, point);
  return point;
}

const cosine = (a: Float32Array, b: Float32Array): number => dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));

describe('the table of word vectors', () => {
  it.each<[string, string, string, Language]>([
    ['ovn', 'komfur', 'vejkryds', 'da'],
    ['sygeplejerske', 'læge', 'gravko', 'da'],
    ['adgangskode', 'login', 'madpakke', 'da'],
    ['cykelsti', 'fortov', 'kontering', 'da'],
    ['oven', 'cooker', 'junction', 'en'],
    ['invoices', 'payment', 'swimming', 'en'],
  ])('puts %s nearer to %s than to %s', (word, alike, other, language) => {
    const near = cosine(pointOf(word, language), pointOf(alike, language));
    expect(near).toBeGreaterThan(0.3);
    expect(near).toBeGreaterThan(cosine(pointOf(word, language), pointOf(other, language)) + 0.2);
  });

  it.each([
    ['skole', 'schools'],
    ['faktura', 'invoice'],
    ['medicin', 'medication'],
    ['rotte', 'rats'],
  ])('puts %s by the English word for it (%s)', (word, english) =>
    expect(cosine(pointOf(word, 'da'), pointOf(english, 'en'))).toBeGreaterThan(0.6),
  );

  it('puts a compound that it does not hold between its parts', () => {
    expect(danish.stems.split(' ')).not.toContain(stemOf('fakturakrise', 'da'));
    for (const part of ['faktura', 'krise'])
      expect(cosine(pointOf('fakturakrise', 'da'), pointOf(part, 'da'))).toBeGreaterThan(0.4);
  });

  it('makes a frequent word tell less than a rare one', () =>
    expect(Math.hypot(...pointOf('good', 'en'))).toBeLessThan(Math.hypot(...pointOf('pothole', 'en'))));

  it.each<Language>(['da', 'en'])('says nothing of a word that it does not hold (%s)', (language) =>
    expect(pointOf('xqzwv', language).every((value) => value === 0)).toBe(true),
  );

  it.each([
    ['da', danish],
    ['da, phrases', danishPhrases],
    ['en', english],
    ['en, phrases', englishPhrases],
  ])('has a row for every stem (%s)', (_, { stems, values, dimensions: numbers }) => {
    const all = stems.split(' ');
    expect(numbers).toBe(dimensions);
    expect(new Set(all).size).toBe(all.length);
    expect(Buffer.from(values, 'base64').length).toBe(all.length * numbers);
  });
});

describe('what texts mean', () => {
  const lexicon = lexiconWith();
  const placesIn = (texts: readonly string[], language: Language = 'da'): Float32Array[] => {
    const given = texts.map((text, i) => ({ id: `t${i}`, text }));
    const read = readTexts(given, language, lexicon);
    const places = placesOf(pointsOf(read));
    const byId = new Map(read.map(({ id }, row) => [id, places[row]!]));
    return given.map(({ id }) => byId.get(id)!);
  };

  it.each([
    [
      'where they share no word',
      'Ovnen i institutionskøkkenet blev aldrig varm',
      'Komfuret slukkede, mens gryderne kogte',
      'Cyklisterne kan ikke se bilerne i krydset',
    ],
    [
      'in two languages',
      'Børnene i børnehaven leger udenfor',
      'The children in the kindergarten are playing outside',
      'Fakturaen blev betalt for sent af kommunen',
    ],
  ])('is alike %s', (_where, ...texts) => {
    const [one, alike, other] = placesIn(texts);
    expect(dot(one!, alike!)).toBeGreaterThan(dot(one!, other!) + 0.3);
  });

  it.each([
    ['no words', ['', '😀', '12 34']],
    ['the same words', ['skole skole', 'skole skole', 'skole skole']],
    ['one text', ['Børnene leger']],
    ['no text', []],
  ])('has places of length 1 or 0 (%s)', (_name, texts) => {
    for (const place of placesIn(texts)) {
      const length = Math.sqrt(dot(place, place));
      expect(Math.min(length, Math.abs(1 - length))).toBeLessThan(1e-5);
    }
  });
});
