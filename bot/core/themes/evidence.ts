/** What speaks for two texts being about the same: families of features, each with its weight. */
import { compoundParts } from './compounds';
import { conceptRows } from './concept-features';
import { fieldRows } from './field-features';
import { denseRows, gramBag, pairBag, weighted, wordBag, type Bag, type SparseRows } from './features';
import type { Lexicon } from './lexicon/compile-lexicon';
import { placesOf, pointsOf } from './meaning-features';
import type { ReadText } from './read-texts';
import type { Settings } from './settings';
import { addProducts } from './similarity';
import { usualTopics } from './usual-topics';
import { needOfKnowledge } from './word-sharing';

export type Family = {
  readonly rows: SparseRows;
  readonly weight: number;
  readonly kind: 'words' | 'concepts' | 'tags';
};

/** A feature of one text alone brings nobody together. */
const fewest = 2;

export function evidenceIn(texts: readonly ReadText[], lexicon: Lexicon, settings: Settings): Family[] {
  const { weight, common, dropped, leastConcepts, toKnowledge, fewerGrams } = settings;
  const parts = compoundParts(texts.map((text) => text.tokens));
  const rowsOf = (bag: (text: ReadText) => Bag, counted = 0) => weighted(texts.map(bag), fewest, counted);
  const need = needOfKnowledge(
    weighted(
      sampleOf(texts, settings.compared).map((text) => wordBag(text, parts, 1)),
      fewest,
    ),
  );
  const counting = 1 - (1 - common) * need;
  const lost = dropped * need;
  const byWords = 1 - toKnowledge * need;
  const byKnowledge = 1 + toKnowledge * need;
  return [
    {
      rows: rowsOf((text) => wordBag(text, parts, counting), lost),
      weight: weight.words * byWords,
      kind: 'words',
    },
    { rows: rowsOf(({ tokens }) => pairBag(tokens), lost), weight: weight.pairs * byWords, kind: 'words' },
    {
      rows: rowsOf((text) => gramBag(text, counting), lost),
      weight: weight.grams * byWords * (1 - fewerGrams * need),
      kind: 'words',
    },
    {
      rows: conceptRows(texts, lexicon, settings.near),
      weight: weight.concepts * byKnowledge * (leastConcepts + (1 - leastConcepts) * need),
      kind: 'concepts',
    },
    ...(need > 0
      ? [
          { rows: fieldRows(texts), weight: weight.fields * byKnowledge * need, kind: 'concepts' as const },
          ...meaningOf(texts, weight, need),
        ]
      : []),
    { rows: rowsOf(tagBag), weight: weight.tags, kind: 'tags' },
  ];
}

function meaningOf(texts: readonly ReadText[], weight: Settings['weight'], need: number): Family[] {
  const points = pointsOf(texts);
  const places = placesOf(points);
  return [
    { rows: denseRows(places), weight: weight.meaning * need, kind: 'concepts' },
    { rows: denseRows(usualTopics(points, places)), weight: weight.usualTopics * need, kind: 'concepts' },
  ];
}

/** At most so many, evenly over the whole. */
function sampleOf<T>(all: readonly T[], most: number): readonly T[] {
  if (all.length <= most) return all;
  return Array.from({ length: most }, (_, i) => all[Math.floor((i * all.length) / most)]!);
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
