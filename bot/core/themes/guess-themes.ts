/** What one answer may be about, to ask its author: concepts its words hint at, under the names its department knows. */
import type { Language } from '../language';
import { conceptHints } from './concept-features';
import { lexiconWith } from './lexicon/compile-lexicon';
import { readTexts } from './read-texts';

/** `id` is a concept's. */
export type ThemeGuess = { readonly id: string; readonly title: string };

/** A theme that has been published in the department, under the name it had there. */
export type KnownTheme = { readonly label: string; readonly concepts: readonly string[] };

const mostGuesses = 3;

/** The surest first. Pure; nothing of other people's answers is looked at but what was published of them. */
export function guessThemes(
  text: string,
  language: Language,
  known: readonly KnownTheme[],
): readonly ThemeGuess[] {
  const lexicon = lexiconWith();
  const [read] = readTexts([{ id: 'own', text }], language, lexicon);
  if (!read) return [];
  const strongest = [...conceptHints(read, lexicon)].sort(([a, one], [b, other]) => other - one || a - b);
  const guesses = strongest.flatMap(([number]): ThemeGuess[] => {
    const concept = lexicon.concepts[number];
    if (!concept) return [];
    const { id } = concept;
    return [
      { id, title: known.find(({ concepts }) => concepts[0] === id)?.label ?? concept[language].title },
    ];
  });
  return guesses.slice(0, mostGuesses);
}

export function isConcept(id: string): boolean {
  return lexiconWith().numbers.has(id);
}
