/** Texts to weighted features, in families that are measured on their own scale: words, pairs, in-word grams. */
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

/** Stems, the parts of compounds that the batch knows as words, and word pairs that the batch knows as compounds. */
export function wordBag(tokens: readonly Token[], partsOf: (stem: string) => readonly string[]): Bag {
  const bag = new Map<string, number>();
  const add = (name: string, weight: number) => bag.set(name, Math.max(bag.get(name) ?? 0, weight));
  for (const token of tokens) {
    if (token.stop) continue;
    add(token.stem, 1);
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

/** Every run of 4 and of 5 letters inside a content word. */
export function gramBag(tokens: readonly Token[]): Bag {
  const bag = new Map<string, number>();
  for (const token of tokens) {
    if (token.stop) continue;
    const word = `_${token.stem}`;
    for (let i = 0; i + 4 <= word.length; i++) {
      bag.set(word.slice(i, i + 4), 1);
      if (i + 5 <= word.length) bag.set(word.slice(i, i + 5), 1);
    }
  }
  return bag;
}

/**
 * Rows of weight × idf, each of length 1 (or 0 where nothing is shared). A feature that fewer than `least` rows hold is
 * dropped.
 */
export function weighted(bags: readonly Bag[], least: number): SparseRows {
  const df = new Map<string, number>();
  for (const bag of bags) for (const name of bag.keys()) df.set(name, (df.get(name) ?? 0) + 1);
  const names = [...df.keys()].filter((name) => (df.get(name) ?? 0) >= least).sort();
  const column = new Map(names.map((name, index) => [name, index]));
  const offsets = new Int32Array(bags.length + 1);
  const indices: number[] = [];
  const values: number[] = [];
  bags.forEach((bag, row) => {
    const begin = values.length;
    let squares = 0;
    for (const [name, weight] of bag) {
      const index = column.get(name);
      if (index === undefined) continue;
      const value = weight * Math.log(1 + bags.length / (df.get(name) ?? 1));
      indices.push(index);
      values.push(value);
      squares += value * value;
    }
    const length = Math.sqrt(squares) || 1;
    for (let i = begin; i < values.length; i++) values[i] = (values[i] ?? 0) / length;
    offsets[row + 1] = values.length;
  });
  return {
    rows: bags.length,
    columns: names.length,
    offsets,
    indices: Int32Array.from(indices),
    values: Float32Array.from(values),
  };
}
