/** What one answer may be about, to ask its author: concepts its words hint at, under the names its department knows. */
import type { Language } from '../language';
import { conceptHints } from './concept-features';
import { lexiconWith } from './lexicon/compile-lexicon';
import type { Concept } from './lexicon/concept';
import { mattersOfSociety } from './lexicon/lexicon';
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
  extraConcepts: readonly Concept[] = [],
): readonly ThemeGuess[] {
  const nameOf = (id: string): string | undefined => known.find(({ concepts }) => concepts[0] === id)?.label;
  return strongestIn(text, language, extraConcepts)
    .filter(({ id }) => !mattersOfSociety.has(id) || nameOf(id) !== undefined)
    .slice(0, mostGuesses)
    .map(({ id, ...concept }) => ({ id, title: nameOf(id) ?? concept[language].title }));
}

/** The concepts that a text hints at, the surest first. */
export function conceptsOfText(
  text: string,
  language: Language,
  extraConcepts: readonly Concept[] = [],
): readonly string[] {
  return strongestIn(text, language, extraConcepts).map(({ id }) => id);
}

/** Of two that are as sure, the coach's own goes first. */
function strongestIn(
  text: string,
  language: Language,
  extraConcepts: readonly Concept[],
): readonly Concept[] {
  const lexicon = lexiconWith(extraConcepts);
  const own = new Set(extraConcepts.map(({ id }) => lexicon.numbers.get(id)));
  const [read] = readTexts([{ id: 'own', text }], language, lexicon);
  if (!read) return [];
  return [...conceptHints(read, lexicon)]
    .sort(([a, one], [b, other]) => other - one || Number(own.has(b)) - Number(own.has(a)) || a - b)
    .flatMap(([number]) => lexicon.concepts[number] ?? []);
}

export function isConcept(id: string, extraConcepts: readonly Concept[] = []): boolean {
  return lexiconWith(extraConcepts).numbers.has(id);
}
