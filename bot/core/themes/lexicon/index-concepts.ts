/** Concepts to an index by stem, in one language, that texts can be looked up in. */
import type { Language } from '../../language';
import { stemOf, wordsOf } from '../tokenise';
import type { Concept } from './concept';

/** A concept's number, and how sure the word is of it: 1 for a word that no other concept claims. */
export type Hint = { readonly concept: number; readonly sureness: number };

export type Phrase = { readonly stems: readonly string[]; readonly hints: readonly Hint[] };

export type ConceptIndex = {
  readonly words: ReadonlyMap<string, readonly Hint[]>;
  /** By their first stem. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Longer words by first letter and length, for what is misspelt. */
  readonly shelves: ReadonlyMap<string, readonly string[]>;
};

export const shelfOf = (stem: string, length: number): string => `${stem[0]}${length}`;

export function indexConcepts(concepts: readonly Concept[], language: Language): ConceptIndex {
  const claims = new Map<string, { stems: readonly string[]; by: Set<number> }>();
  concepts.forEach((concept, number) => {
    for (const entry of concept[language].words) {
      const stems = wordsOf(entry).map(({ surface }) => stemOf(surface, language));
      // "§ 3" leaves a number, which says nothing by itself.
      if (!stems.some((stem) => /\p{L}/u.test(stem))) continue;
      const key = stems.join(' ');
      const claim = claims.get(key) ?? { stems, by: new Set() };
      claim.by.add(number);
      claims.set(key, claim);
    }
  });
  const words = new Map<string, readonly Hint[]>();
  const phrases = new Map<string, Phrase[]>();
  const shelves = new Map<string, string[]>();
  for (const [key, { stems, by }] of claims) {
    const hints = [...by].map((concept) => ({ concept, sureness: 1 / by.size }));
    const first = stems[0] ?? '';
    if (stems.length > 1) {
      phrases.set(first, [...(phrases.get(first) ?? []), { stems, hints }]);
      continue;
    }
    words.set(key, hints);
    if (key.length < 8) continue;
    const shelf = shelfOf(key, key.length);
    shelves.set(shelf, [...(shelves.get(shelf) ?? []), key]);
  }
  return { words, phrases, shelves };
}
