/** Answers to themes, best first: groups by words and known concepts, each with a name, its words and its quotes. */
import type { Difference } from '../digest';
import type { Language } from '../language';
import { describeThemes } from './describe-themes';
import { evidenceIn } from './evidence';
import { groupMany } from './group-many';
import type { Concept } from './lexicon/concept';
import { lexiconWith } from './lexicon/compile-lexicon';
import { generator, seedOf } from './random';
import { readTexts, type ThemeText } from './read-texts';
import { settings as standard, type Settings } from './settings';

export type { ThemeText } from './read-texts';

export type ThemeCase = {
  /** `mixed`: a Danish department where some answer in another language. */
  readonly lang: Language | 'mixed';
  readonly texts: readonly ThemeText[];
  /** The department's earlier answers: they are in no theme, and teach how its words go together. */
  readonly history?: readonly string[];
  /** A coach's own concepts and words. */
  readonly extraConcepts?: readonly Concept[];
};

export type Theme = {
  readonly label: string;
  /** At most 10, as people wrote them, the most telling first. */
  readonly terms: readonly string[];
  readonly memberIds: readonly string[];
  /** At most 3, the most typical first. */
  readonly quoteIds: readonly string[];
  /** Ids of the lexicon's concepts that carry the theme, the strongest first. */
  readonly concepts: readonly string[];
  readonly difference?: Difference;
  /** The words that the difference was concluded from. */
  readonly because?: readonly string[];
};

/** Pure; the same for the same texts in any order. Ids are to be unique. */
export function findThemes(given: ThemeCase, settings: Settings = standard): Theme[] {
  const lexicon = lexiconWith(given.extraConcepts);
  const language: Language = given.lang === 'en' ? 'en' : 'da';
  const texts = readTexts(given.texts, language, lexicon);
  const random = generator(seedOf(texts.map(({ text }) => text)) + settings.draw);
  const families = evidenceIn(texts, lexicon, settings);
  const groups = groupMany(families, texts.length, settings, random);
  return describeThemes(texts, groups, families, lexicon, language);
}
