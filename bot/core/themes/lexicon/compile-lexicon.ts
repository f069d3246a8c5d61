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

export function compileLexicon(concepts: readonly Concept[]): Lexicon {
  return {
    concepts,
    numbers: new Map(concepts.map(({ id }, number) => [id, number])),
    matchers: {
      da: conceptMatcher(indexConcepts(concepts, 'da'), 'da'),
      en: conceptMatcher(indexConcepts(concepts, 'en'), 'en'),
    },
  };
}

/**
 * A coach's concept adds its words to the concept of the same id, or stands as a new one. Its words are looked up
 * beside the others, so each counts in full whatever else claims it, and only they are compiled.
 */
export function extendLexicon(lexicon: Lexicon, extra: readonly Concept[]): Lexicon {
  const more = compileLexicon(extra);
  const concepts = [...lexicon.concepts, ...extra.filter(({ id }) => !lexicon.numbers.has(id))];
  const numbers = new Map(concepts.map(({ id }, number) => [id, number]));
  const both =
    (language: Language): Matcher =>
    (tokens) => [
      ...lexicon.matchers[language](tokens),
      ...more.matchers[language](tokens).map((found) => ({
        ...found,
        concept: numbers.get(extra[found.concept]?.id ?? '') ?? found.concept,
      })),
    ];
  return { concepts, numbers, matchers: { da: both('da'), en: both('en') } };
}

const extended = new WeakMap<readonly Concept[], Lexicon>();
let own: Lexicon | undefined;

/** The product's lexicon, compiled once, with a coach's own concepts where there are any. */
export function lexiconWith(extra: readonly Concept[] = []): Lexicon {
  own ??= compileLexicon(ownConcepts);
  if (extra.length === 0) return own;
  const lexicon = extended.get(extra) ?? extendLexicon(own, extra);
  extended.set(extra, lexicon);
  return lexicon;
}

export const conceptsIn = (
  lexicon: Lexicon,
  language: Language,
  tokens: readonly Token[],
): readonly Found[] => lexicon.matchers[language](tokens);
