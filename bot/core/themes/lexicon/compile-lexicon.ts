/** Concepts, the product's own and a coach's, made ready for looking texts up in both languages. */
import type { Language } from '../../language';
import type { Token } from '../tokenise';
import type { Concept } from './concept';
import { indexConcepts } from './index-concepts';
import { lexicon as ownConcepts } from './lexicon';
import { conceptMatcher, type Found, type Matcher } from './match-concepts';

export type Lexicon = {
  readonly concepts: readonly Concept[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly matchers: Readonly<Record<Language, Matcher>>;
};

/** A coach's concept adds its words to the product's concept of the same id, or stands as a new one. */
export function compileLexicon(own: readonly Concept[], extra: readonly Concept[]): Lexicon {
  const byId = new Map(own.map((concept) => [concept.id, concept]));
  for (const concept of extra) {
    const known = byId.get(concept.id);
    byId.set(concept.id, known ? joined(known, concept) : concept);
  }
  const concepts = [...byId.values()];
  return {
    concepts,
    numbers: new Map(concepts.map(({ id }, number) => [id, number])),
    matchers: {
      da: conceptMatcher(indexConcepts(concepts, 'da'), 'da'),
      en: conceptMatcher(indexConcepts(concepts, 'en'), 'en'),
    },
  };
}

const joined = (known: Concept, more: Concept): Concept => ({
  ...known,
  near: [...new Set([...known.near, ...more.near])],
  da: { ...known.da, words: [...known.da.words, ...more.da.words] },
  en: { ...known.en, words: [...known.en.words, ...more.en.words] },
});

const compiled = new WeakMap<readonly Concept[], Lexicon>();

/** The product's lexicon, compiled once, with a coach's own concepts where there are any. */
export function lexiconWith(extra: readonly Concept[] = []): Lexicon {
  const key = extra.length === 0 ? ownConcepts : extra;
  const lexicon = compiled.get(key) ?? compileLexicon(ownConcepts, extra);
  compiled.set(key, lexicon);
  return lexicon;
}

export const conceptsIn = (
  lexicon: Lexicon,
  language: Language,
  tokens: readonly Token[],
): readonly Found[] => lexicon.matchers[language](tokens);
