/**
 * What words mean, as points in a space where words that are used alike lie near each other. English stems have the vectors
 * of GloVe 6B (Pennington, Socher and Manning 2014; public domain), the shorter the more frequent the word is; a Danish word
 * has those of the English words that it is glossed with. A table: no model runs here.
 */
import type { Language } from '../../language';
import { knownParts } from '../compounds';
import { stemOf, wordsOf } from '../tokenise';
import glosses from './vectors/danish-glosses.json';
import english from './vectors/english.json';

type Table = {
  /** Row after row, each of `dimensions` numbers. */
  readonly values: Int8Array;
  readonly rowOf: ReadonlyMap<string, number>;
  /** By Danish stem. */
  readonly glossOf: ReadonlyMap<string, string>;
};

export const { dimensions } = english;

export const glossesByStem = (): ReadonlyMap<string, string> =>
  new Map(
    glosses.map((entry) => {
      const [word = '', gloss = ''] = entry.split(': ');
      return [stemOf(word, 'da'), gloss];
    }),
  );

let loaded: Table | undefined;

function table(): Table {
  if (loaded) return loaded;
  const bytes = Buffer.from(english.values, 'base64');
  loaded = {
    values: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length),
    rowOf: new Map(english.stems.split(' ').map((stem, row) => [stem, row])),
    glossOf: glossesByStem(),
  };
  return loaded;
}

const rowsByStem: Readonly<Record<Language, Map<string, readonly number[]>>> = {
  da: new Map(),
  en: new Map(),
};
/** Keeps a busy process from gathering every word that was ever typed. */
const mostStemsKept = 50_000;

/** Adds `weight` × the mean of the vectors that a stem stands for; one that is in no table adds nothing. */
export function addMeaning(stem: string, language: Language, weight: number, to: Float32Array): void {
  const { values } = table();
  const kept = rowsByStem[language];
  let rows = kept.get(stem);
  if (!rows) {
    if (kept.size >= mostStemsKept) kept.clear();
    rows = rowsFor(stem, language, table());
    kept.set(stem, rows);
  }
  for (const row of rows) {
    const start = row * dimensions;
    for (let k = 0; k < dimensions; k++) to[k]! += (weight * values[start + k]!) / rows.length;
  }
}

/** The rows that a stem stands for. A Danish compound that has no gloss stands where its parts do. */
export function rowsFor(
  stem: string,
  language: Language,
  { rowOf, glossOf }: Pick<Table, 'rowOf' | 'glossOf'>,
): readonly number[] {
  const rowsOf = (stems: readonly string[]): number[] => stems.flatMap((each) => rowOf.get(each) ?? []);
  if (language === 'en') return rowsOf([stem]);
  const parts = glossOf.has(stem) ? [stem] : knownParts(stem, glossOf);
  const glossed = parts.flatMap((part) => wordsOf(glossOf.get(part) ?? ''));
  return rowsOf(glossed.map(({ surface }) => stemOf(surface, 'en')));
}
