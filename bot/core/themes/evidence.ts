/** What speaks for two texts being about the same: families of features, each with its weight. */
import { compoundParts } from './compounds';
import { conceptRows } from './concept-features';
import { gramBag, pairBag, weighted, wordBag, type Bag, type SparseRows } from './features';
import type { Lexicon } from './lexicon/compile-lexicon';
import type { ReadText } from './read-texts';
import type { Settings } from './settings';
import { addProducts } from './similarity';

export type Family = {
  readonly rows: SparseRows;
  readonly weight: number;
  /** Of the words themselves, not of what is known about them. */
  readonly lexical: boolean;
};

/** A feature of one text alone brings nobody together. */
const fewest = 2;

export function evidenceIn(texts: readonly ReadText[], lexicon: Lexicon, settings: Settings): Family[] {
  const { weight } = settings;
  const parts = compoundParts(texts.map((text) => text.tokens));
  const rowsOf = (bag: (text: ReadText) => Bag) => weighted(texts.map(bag), fewest);
  return [
    { rows: rowsOf(({ tokens }) => wordBag(tokens, parts)), weight: weight.words, lexical: true },
    { rows: rowsOf(({ tokens }) => pairBag(tokens)), weight: weight.pairs, lexical: true },
    { rows: rowsOf(({ tokens }) => gramBag(tokens)), weight: weight.grams, lexical: true },
    { rows: conceptRows(texts, lexicon, settings.near), weight: weight.concepts, lexical: false },
    { rows: rowsOf(tagBag), weight: weight.tags, lexical: false },
  ];
}

const tagBag = ({ tag }: ReadText): Bag => new Map(tag ? [[tag.toLowerCase(), 1]] : []);

/** Similarity of each text with each, n × n with an empty diagonal, from features that `sees` lets through. */
export function similarityOf(families: readonly Family[], n: number, sees?: () => boolean): Float32Array {
  const similarity = new Float32Array(n * n);
  for (const { rows, weight } of families) {
    if (rows.columns === 0) continue;
    const kept = sees && Uint8Array.from({ length: rows.columns }, () => (sees() ? 1 : 0));
    addProducts(rows, weight, kept, similarity);
  }
  for (let i = 0; i < n; i++) similarity[i * n + i] = 0;
  return similarity;
}
