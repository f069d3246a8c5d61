/** Texts to concept features: what their words hint at, rarer concepts more, with a share to the concepts near. */
import { weightedRows, type SparseRows } from './features';
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
  const neighbours = lexicon.concepts.map((concept) =>
    concept.near.flatMap((id) => {
      const neighbour = lexicon.numbers.get(id);
      return neighbour === undefined ? [] : [[neighbour, near] as const];
    }),
  );
  const hints = texts.map((text) => conceptHints(text, lexicon));
  return weightedRows(hints, lexicon.concepts.length, { spread: (concept) => neighbours[concept]! });
}
