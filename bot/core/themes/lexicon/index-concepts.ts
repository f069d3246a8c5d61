/** Concepts to an index by stem, in one language, that texts can be looked up in. */
import type { Language } from '../../language';
import { isEveryday } from '../common-words';
import { saysNothing, stemOf, wordsOf } from '../tokenise';
import type { Concept } from './concept';

/** A concept's number, and how sure the word is of it: 1 for a word that no other concept claims. */
export type Hint = { readonly concept: number; readonly sureness: number };

export type Phrase = {
  readonly stems: readonly string[];
  readonly hints: readonly Hint[];
  /** Other words may stand between its words: "logget hele tiden af" is the phrase, "finde nogen på" is not "finde på". */
  readonly loose: boolean;
  /** Its place among all phrases of its language. */
  readonly order: number;
};

export type ConceptIndex = {
  readonly words: ReadonlyMap<string, readonly Hint[]>;
  /** By their first stem and their second: dozens begin with a word such as "ikke", and few go on as a text does. */
  readonly phrases: ReadonlyMap<string, ReadonlyMap<string, readonly Phrase[]>>;
  /** Longer words by first letter and length, for what is misspelt. */
  readonly shelves: ReadonlyMap<string, readonly string[]>;
};

type Claim = { readonly stems: readonly string[]; readonly loose: boolean; readonly by: Map<number, number> };

export const shelfOf = (stem: string, length: number): string => `${stem[0]}${length}`;

export function indexConcepts(concepts: readonly Concept[], language: Language): ConceptIndex {
  const claims = new Map<string, Claim>();
  concepts.forEach((concept, number) => {
    const { words: own, told = [] } = concept[language];
    for (const [entry, sureness] of [...own.map(named), ...told.map(hinted)]) {
      const surfaces = wordsOf(entry).map(({ surface }) => surface);
      const stems = surfaces.map((surface) => stemOf(surface, language));
      // "§ 3" leaves a number, which says nothing by itself.
      if (!stems.some((stem) => /\p{L}/u.test(stem))) continue;
      const key = stems.join(' ');
      const claim = claims.get(key) ?? {
        stems,
        loose: surfaces.some(tells(language)),
        by: new Map<number, number>(),
      };
      claim.by.set(number, Math.max(sureness, claim.by.get(number) ?? 0));
      claims.set(key, claim);
    }
  });
  const words = new Map<string, readonly Hint[]>();
  const phrases = new Map<string, Map<string, Phrase[]>>();
  let order = 0;
  const shelves = new Map<string, string[]>();
  for (const [key, { stems, loose, by }] of claims) {
    const hints = [...by].map(([concept, sureness]) => ({ concept, sureness: sureness / by.size }));
    const [first = '', second] = stems;
    if (second !== undefined) {
      const goingOn = phrases.get(first) ?? new Map<string, Phrase[]>();
      goingOn.set(second, [...(goingOn.get(second) ?? []), { stems, hints, loose, order: order++ }]);
      phrases.set(first, goingOn);
      continue;
    }
    words.set(key, hints);
    if (key.length < 8) continue;
    const shelf = shelfOf(key, key.length);
    shelves.set(shelf, [...(shelves.get(shelf) ?? []), key]);
  }
  return { words, phrases, shelves };
}

/** How people tell a trouble says less surely which it is than what it is called. */
const toldSureness = 0.6;
const named = (entry: string) => [entry, 1] as const;
const hinted = (entry: string) => [entry, toldSureness] as const;

/** A word that is neither a function word nor one that goes with anything. */
const tells =
  (language: Language) =>
  (surface: string): boolean =>
    !saysNothing(surface, language) && !isEveryday(stemOf(surface, language), language);
