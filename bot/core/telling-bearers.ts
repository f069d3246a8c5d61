/** How many of the texts a word stands for: those that say it in any form, or mean the same thing of working life. */
import type { Language } from './language';
import { stemmed } from './telling-vocabulary';
import { conceptsIn, lexiconWith } from './themes/lexicon/compile-lexicon';
import { tokenise, type Token } from './themes/tokenise';

export type Bearers = {
  /** Texts with the word itself. */
  readonly saying: (word: string) => number;
  /** Texts about what the words are about. */
  readonly about: (words: string) => number;
  /** Either of the two. */
  readonly meaning: (word: string) => number;
};

/** A word that many matters claim means none of them. */
const leastSureness = 0.5;

export function bearersIn(texts: readonly string[], language: Language): Bearers {
  const said = texts.map((text) => {
    const { tokens } = tokenise(text, language);
    return { forms: new Set(tokens.flatMap(formsOf)), concepts: conceptsOf(tokens, language) };
  });
  const count =
    (by: { readonly form: boolean; readonly concept: boolean }) =>
    (words: string): number => {
      const { tokens } = tokenise(words, language);
      const forms = by.form ? tokens.flatMap(formsOf) : [];
      const concepts = by.concept ? [...conceptsOf(tokens, language)] : [];
      return said.filter(
        (text) =>
          forms.some((form) => text.forms.has(form)) ||
          concepts.some((concept) => text.concepts.has(concept)),
      ).length;
    };
  return {
    saying: count({ form: true, concept: false }),
    about: count({ form: false, concept: true }),
    meaning: count({ form: true, concept: true }),
  };
}

const formsOf = ({ surface, stem }: Token): readonly string[] => [stemmed(surface), `${stemmed(stem)}-`];

function conceptsOf(tokens: readonly Token[], language: Language): ReadonlySet<number> {
  return new Set(
    conceptsIn(lexiconWith(), language, tokens)
      .filter(({ sureness }) => sureness >= leastSureness)
      .map(({ concept }) => concept),
  );
}
