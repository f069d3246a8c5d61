/** What the lexicon holds: troubles and subjects of working life, with the words that people use for them. */
import type { Difference } from '../../digest';

export type ConceptWords = {
  /** What a manager would call it. */
  readonly title: string;
  /** Lower case: words, compounds, turns of phrase of several words. */
  readonly words: readonly string[];
  /** How people tell it without naming it: themes are found by it, and nothing else may be said in these words. */
  readonly told?: readonly string[];
};

/** What a concept is called by and what it is told in. */
export const entriesOf = ({ words, told = [] }: ConceptWords): readonly string[] => [...words, ...told];

export type Concept = {
  readonly id: string;
  /** Left out where a coach's concept does not say: what else a theme's words hint at decides then. */
  readonly difference?: Difference;
  /** Ids of concepts that people mention in the same breath. */
  readonly near: readonly string[];
  readonly da: ConceptWords;
  readonly en: ConceptWords;
};

export type LexiconFile = {
  readonly domain: string;
  readonly concepts: readonly (Concept & { readonly difference: Difference })[];
};
