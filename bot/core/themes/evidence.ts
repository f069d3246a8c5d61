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
  readonly kind: 'words' | 'concepts' | 'tags';
};

/** A feature of one text alone brings nobody together. */
const fewest = 2;

export function evidenceIn(texts: readonly ReadText[], lexicon: Lexicon, settings: Settings): Family[] {
  const { weight } = settings;
  const parts = compoundParts(texts.map((text) => text.tokens));
  const rowsOf = (bag: (text: ReadText) => Bag) => weighted(texts.map(bag), fewest);
  return [
    { rows: rowsOf(({ tokens }) => wordBag(tokens, parts)), weight: weight.words, kind: 'words' },
    { rows: rowsOf(({ tokens }) => pairBag(tokens)), weight: weight.pairs, kind: 'words' },
    { rows: rowsOf(({ tokens }) => gramBag(tokens)), weight: weight.grams, kind: 'words' },
    { rows: conceptRows(texts, lexicon, settings.near), weight: weight.concepts, kind: 'concepts' },
    { rows: rowsOf(tagBag), weight: weight.tags, kind: 'tags' },
  ];
}

const tagBag = ({ tag }: ReadText): Bag => new Map(tag ? [[tag.toLowerCase(), 1]] : []);

/**
 * Similarity of each text with each before it (n × n, below the diagonal), in so many parts: each feature's share goes
 * to one of them by lot, and all of them add up to the whole.
 */
export function similarityParts(
  families: readonly Family[],
  n: number,
  parts: number,
  random: () => number,
): Float32Array[] {
  const matrices = Array.from({ length: parts }, () => new Float32Array(n * n));
  for (const { rows, weight } of families) {
    if (rows.columns === 0) continue;
    const share = new Uint8Array(rows.columns);
    for (let column = 0; column < share.length; column++) share[column] = random() * parts;
    addProducts(rows, weight, share, matrices);
  }
  return matrices;
}
