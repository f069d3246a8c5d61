/** Answers to themes, best first: groups by words and known concepts, each with a name, its words and its quotes. */
import type { Difference } from '../digest';
import type { Language } from '../language';
import { describeThemes } from './describe-themes';
import { evidenceIn } from './evidence';
import { groupMany } from './group-many';
import type { Concept } from './lexicon/concept';
import { lexiconWith } from './lexicon/compile-lexicon';
import { isNoAnswer } from './no-answer';
import { generator, seedOf, shuffled } from './random';
import { readTexts, type ReadText, type ThemeText } from './read-texts';
import { settings as standard, type Settings } from './settings';
import { wordsOf } from './tokenise';

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
  /** Those that show the theme best first. */
  readonly memberIds: readonly string[];
  /** At most 3, the most typical first. */
  readonly quoteIds: readonly string[];
  /** Ids of the lexicon's concepts that carry the theme, the strongest first. */
  readonly concepts: readonly string[];
  readonly difference?: Difference;
  /** The words that the difference was concluded from, each of two members or more. */
  readonly because?: readonly string[];
};

/** Pure; the same for the same texts in any order. Ids are to be unique. */
export function findThemes(given: ThemeCase, settings: Settings = standard): Theme[] {
  const lexicon = lexiconWith(given.extraConcepts);
  const language: Language = given.lang === 'en' ? 'en' : 'da';
  const texts = readTexts(given.texts, language, lexicon).filter(isAnswer);
  const random = generator(seedOf(texts.map(({ text }) => text)) + settings.draw);
  const history = historyFor(given, texts, settings);
  const read = [...texts, ...readTexts(history, language, lexicon)];
  const families = evidenceIn(read, lexicon, settings);
  const groups = groupMany(families, texts.length, history.length, settings, random);
  return describeThemes(texts, groups, families, lexicon, language);
}

const isAnswer = ({ tokens, tag }: ReadText): boolean => tag !== undefined || !isNoAnswer(tokens);

/** Some of the earlier answers, whichever order they come in; none where this week's are many enough by themselves. */
function historyFor(
  { history = [] }: ThemeCase,
  texts: readonly ThemeText[],
  { earlier, compared }: Settings,
): ThemeText[] {
  const own = new Set(texts.map(({ text }) => text));
  const distinct = [...new Set(history)]
    .filter((text) => !own.has(text) && !isNoAnswer(wordsOf(text)))
    .sort();
  const order = shuffled(distinct.length, generator(seedOf(distinct)));
  const most = Math.max(0, Math.min(earlier, compared - texts.length));
  return Array.from(order.slice(0, most), (at) => ({ id: `${at}`, text: distinct[at]! }));
}
