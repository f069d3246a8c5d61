/** Texts to concept features: what their words hint at, rarer concepts more, with a share to the concepts near. */
import type { SparseRows } from './features';
import type { Lexicon } from './lexicon/compile-lexicon';
import type { ReadText } from './read-texts';

/** However many words hint at one concept, it counts no more than this many. */
const mostHints = 1.5;
/** A tag that names a concept is as sure as this many words. */
const tagHints = 2;

/** Concept numbers with the strength of their hints, from one text. */
export function conceptHints(text: ReadText, lexicon: Lexicon): ReadonlyMap<number, number> {
  const hints = new Map<number, number>();
  for (const { concept, sureness } of text.found) {
    hints.set(concept, Math.min(mostHints, (hints.get(concept) ?? 0) + sureness));
  }
  const tagged = text.tag === undefined ? undefined : lexicon.numbers.get(text.tag);
  if (tagged !== undefined) hints.set(tagged, tagHints);
  return hints;
}

/** Rows of length 1, a column a concept; zero rows for texts without a hint. */
export function conceptRows(texts: readonly ReadText[], lexicon: Lexicon, near: number): SparseRows {
  const hints = texts.map((text) => conceptHints(text, lexicon));
  const df = new Map<number, number>();
  for (const row of hints) for (const concept of row.keys()) df.set(concept, (df.get(concept) ?? 0) + 1);
  const offsets = new Int32Array(texts.length + 1);
  const indices: number[] = [];
  const values: number[] = [];
  hints.forEach((row, at) => {
    const spread = new Map<number, number>();
    const add = (concept: number, value: number) => spread.set(concept, (spread.get(concept) ?? 0) + value);
    for (const [concept, strength] of row) {
      const value = strength * Math.log(1 + texts.length / (df.get(concept) ?? 1));
      add(concept, value);
      for (const id of lexicon.concepts[concept]?.near ?? []) {
        const neighbour = lexicon.numbers.get(id);
        if (neighbour !== undefined) add(neighbour, value * near);
      }
    }
    const length = Math.hypot(...spread.values()) || 1;
    for (const [concept, value] of spread) {
      indices.push(concept);
      values.push(value / length);
    }
    offsets[at + 1] = values.length;
  });
  return {
    rows: texts.length,
    columns: lexicon.concepts.length,
    offsets,
    indices: Int32Array.from(indices),
    values: Float32Array.from(values),
  };
}
