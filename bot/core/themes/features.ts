/** Texts to weighted features, in families that are measured on their own scale: words, pairs, in-word grams. */
import type { Language } from '../language';
import { fitsAnySubject } from './common-words';
import type { Token } from './tokenise';

/** Sparse rows: row i holds columns[offsets[i] .. offsets[i + 1]] with the values beside them. */
export type SparseRows = {
  readonly rows: number;
  readonly columns: number;
  readonly offsets: Int32Array;
  readonly indices: Int32Array;
  readonly values: Float32Array;
};

export type Bag = ReadonlyMap<string, number>;

type Words = { readonly tokens: readonly Token[]; readonly language: Language };

/** Stems, and the parts of compounds that the batch knows as words. A word that fits any subject counts `common`. */
export function wordBag(
  { tokens, language }: Words,
  partsOf: (stem: string) => readonly string[],
  common: number,
): Bag {
  const bag = new Map<string, number>();
  const add = (name: string, weight: number) => bag.set(name, Math.max(bag.get(name) ?? 0, weight));
  for (const token of tokens) {
    if (token.stop) continue;
    add(token.stem, fitsAnySubject(token.stem, language) ? common : 1);
    for (const part of partsOf(token.stem)) add(part, 0.8);
  }
  return bag;
}

/** Neighbouring content words, stop words between them passed over. */
export function pairBag(tokens: readonly Token[]): Bag {
  const bag = new Map<string, number>();
  const content = tokens.filter((token) => !token.stop);
  for (let i = 1; i < content.length; i++) bag.set(`${content[i - 1]?.stem} ${content[i]?.stem}`, 1);
  return bag;
}

/** Every run of 4 and of 5 letters inside a content word; of words that fit any subject only where they count in full. */
export function gramBag({ tokens, language }: Words, common: number): Bag {
  const bag = new Map<string, number>();
  for (const token of tokens) {
    if (token.stop || (common < 1 && fitsAnySubject(token.stem, language))) continue;
    const word = `_${token.stem}`;
    for (let i = 0; i + 4 <= word.length; i++) {
      bag.set(word.slice(i, i + 4), 1);
      if (i + 5 <= word.length) bag.set(word.slice(i, i + 5), 1);
    }
  }
  return bag;
}

/**
 * Rows of weight × idf. A feature that fewer than `least` rows hold is dropped; `dropped` is how much its square still
 * counts in the length of its row, so that one shared word among many of one's own makes nobody alike.
 */
export function weighted(bags: readonly Bag[], least: number, dropped = 0): SparseRows {
  const df = frequencies(bags);
  const names = [...df.keys()].filter((name) => df.get(name)! >= least).sort();
  const column = new Map(names.map((name, index) => [name, index]));
  const shared = bags.map((bag) => {
    const row = new Map<number, number>();
    let lost = 0;
    for (const [name, weight] of bag) {
      const index = column.get(name);
      const value = weight * idf(bags.length, df.get(name)!);
      if (index === undefined) lost += value * value;
      else row.set(index, value);
    }
    return { row, lost: lost * dropped };
  });
  return sparse(
    shared.map(({ row }) => row),
    names.length,
    (at) => shared[at]!.lost,
  );
}

type RowSettings = {
  /** Its square is added to a row's squares. */
  readonly damping?: number;
  /** What a column's value gives to other columns, in shares of it. */
  readonly spread?: (column: number) => readonly (readonly [column: number, share: number])[];
};

/** Rows of strength × idf by column number, of length 1 where nothing damps them. */
export function weightedRows(
  bags: readonly ReadonlyMap<number, number>[],
  columns: number,
  { damping = 0, spread = () => [] }: RowSettings,
): SparseRows {
  const df = frequencies(bags);
  const rows = bags.map((bag) => {
    const row = new Map<number, number>();
    const add = (at: number, value: number) => row.set(at, (row.get(at) ?? 0) + value);
    for (const [at, strength] of bag) {
      const value = strength * idf(bags.length, df.get(at)!);
      add(at, value);
      for (const [other, share] of spread(at)) add(other, value * share);
    }
    return row;
  });
  return sparse(rows, columns, () => damping * damping);
}

/** Rows that hold a number in each column. */
export function denseRows(vectors: readonly Float32Array[]): SparseRows {
  const columns = vectors[0]?.length ?? 0;
  const values = new Float32Array(vectors.length * columns);
  vectors.forEach((vector, row) => values.set(vector, row * columns));
  return {
    rows: vectors.length,
    columns,
    offsets: Int32Array.from({ length: vectors.length + 1 }, (_, row) => row * columns),
    indices: Int32Array.from(values, (_, at) => at % columns),
    values,
  };
}

const idf = (rows: number, df: number): number => Math.log(1 + rows / df);

/** How many of the texts' bags, or sets, hold each thing. */
export function frequencies<T>(
  bags: readonly { readonly keys: () => Iterable<T> }[],
): ReadonlyMap<T, number> {
  const df = new Map<T, number>();
  for (const bag of bags) for (const name of bag.keys()) df.set(name, (df.get(name) ?? 0) + 1);
  return df;
}

/** Each row divided by its length, to whose squares `more` adds. */
function sparse(
  rows: readonly ReadonlyMap<number, number>[],
  columns: number,
  more: (row: number) => number,
): SparseRows {
  const offsets = new Int32Array(rows.length + 1);
  const indices: number[] = [];
  const values: number[] = [];
  rows.forEach((row, at) => {
    let squares = more(at);
    for (const value of row.values()) squares += value * value;
    const length = Math.sqrt(squares) || 1;
    for (const [index, value] of row) {
      indices.push(index);
      values.push(value / length);
    }
    offsets[at + 1] = values.length;
  });
  return {
    rows: rows.length,
    columns,
    offsets,
    indices: Int32Array.from(indices),
    values: Float32Array.from(values),
  };
}
