/**
 * What words mean, as points in a space where words that people use for one thing lie near each other, those of both languages
 * in one: the vectors of GloVe 6B (Pennington, Socher and Manning 2014; public domain), the shorter the more frequent the
 * word is, moved by what the lexicon, the thesaurus and invented answers say of which words belong together. Phrases of two
 * words that the answers use on several topics have vectors of their own, which are added to those of their words. A table:
 * no model runs here.
 */
import type { Language } from '../../language';
import { knownParts } from '../compounds';
import danish from './vectors/danish.json';
import danishPhrases from './vectors/danish-phrases.json';
import english from './vectors/english.json';
import englishPhrases from './vectors/english-phrases.json';

type Table = {
  /** Row after row, each of `dimensions` numbers. */
  readonly values: Int8Array;
  readonly rowOf: ReadonlyMap<string, number>;
};

export const { dimensions } = english;

type TableFile = { readonly stems: string; readonly values: string };

const tableOf = readWhenAsked({ da: danish, en: english });
const phraseTableOf = readWhenAsked({ da: danishPhrases, en: englishPhrases });

function readWhenAsked(files: Readonly<Record<Language, TableFile>>): (language: Language) => Table {
  const tables: Partial<Record<Language, Table>> = {};
  return (language) => (tables[language] ??= read(files[language]));
}

function read({ stems, values }: TableFile): Table {
  return {
    values: bytesIn(values),
    rowOf: new Map(stems.split(' ').map((stem, row) => [stem, row])),
  };
}

/** A signed byte a number. */
export function bytesIn(base64: string): Int8Array {
  const bytes = Buffer.from(base64, 'base64');
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}

const rowsByStem: Readonly<Record<Language, Map<string, readonly number[]>>> = {
  da: new Map(),
  en: new Map(),
};
/** Keeps a busy process from gathering every word that was ever typed. */
const mostStemsKept = 50_000;

/** Adds `weight` × the mean of the vectors that a stem stands for; one that is in no table adds nothing. */
export function addMeaning(stem: string, language: Language, weight: number, to: Float32Array): void {
  const { values, rowOf } = tableOf(language);
  const kept = rowsByStem[language];
  let rows = kept.get(stem);
  if (!rows) {
    if (kept.size >= mostStemsKept) kept.clear();
    rows = heldFor(stem, language, rowOf).map((held) => rowOf.get(held)!);
    kept.set(stem, rows);
  }
  for (const row of rows) addRow(values, row, weight / rows.length, to);
}

/** Adds the vector of a phrase, as `phrasesOf` writes it; one that is in no table adds nothing. */
export function addPhrase(phrase: string, language: Language, to: Float32Array): void {
  const { values, rowOf } = phraseTableOf(language);
  const row = rowOf.get(phrase);
  if (row !== undefined) addRow(values, row, 1, to);
}

function addRow(values: Int8Array, row: number, weight: number, to: Float32Array): void {
  const start = row * dimensions;
  for (let k = 0; k < dimensions; k++) to[k]! += weight * values[start + k]!;
}

/** The stems of a table that a stem stands for: itself, or of a Danish compound that is not held its parts. */
export function heldFor(
  stem: string,
  language: Language,
  held: { readonly has: (stem: string) => boolean },
): readonly string[] {
  if (held.has(stem)) return [stem];
  return language === 'da' ? knownParts(stem, held) : [];
}
