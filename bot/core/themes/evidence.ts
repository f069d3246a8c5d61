/** What speaks for two texts being about the same: families of features, each with its weight. */
import { compoundParts } from './compounds';
import { conceptRows } from './concept-features';
import { gramBag, pairBag, weighted, wordBag, type Bag, type SparseRows } from './features';
import type { Lexicon } from './lexicon/compile-lexicon';
import type { ReadText } from './read-texts';
import type { Settings } from './settings';
import { addProducts } from './similarity';

export type Family = { readonly rows: SparseRows; readonly weight: number };

/** A feature of one text alone brings nobody together. */
const fewest = 2;

export function evidenceIn(texts: readonly ReadText[], lexicon: Lexicon, settings: Settings): Family[] {
  const { weight, commonest } = settings;
  const parts = compoundParts(texts.map((text) => text.tokens));
  const rowsOf = (bag: (text: ReadText) => Bag, most: number) => weighted(texts.map(bag), fewest, most);
  return [
    { rows: rowsOf(({ tokens }) => wordBag(tokens, parts), commonest), weight: weight.words },
    { rows: rowsOf(({ tokens }) => pairBag(tokens), commonest), weight: weight.pairs },
    { rows: rowsOf(({ tokens }) => gramBag(tokens), commonest), weight: weight.grams },
    { rows: conceptRows(texts, lexicon, settings.near), weight: weight.concepts },
    { rows: rowsOf(tagBag, 1), weight: weight.tags },
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
