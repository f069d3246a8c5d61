/** What an organisation's coaches say is about the same thing: words of their own beside the lexicon's. */
import type { Instant } from './calendar';
import { termKey } from './glossary';
import type { Language } from './language';
import type { Concept } from './themes/lexicon/concept';
import { saysNothing } from './themes/tokenise';

export type Topic = {
  readonly name: string;
  /** Words and turns of phrase, as the coach wrote them. */
  readonly words: readonly string[];
};

export type OwnTopic = Topic & {
  readonly tenantId: string;
  /** The Entra object id of the coach. */
  readonly by: string;
  readonly at: Instant;
};

/** Counts of characters, of words in a topic, and of topics in an organisation. */
export const topicLimits = {
  longestName: 60,
  longestWord: 40,
  fewestWords: 2,
  mostWords: 30,
  mostTopics: 100,
} as const;

export type TopicProblem =
  | { readonly problem: 'name-too-long' | 'too-few-words' | 'too-many-words' | 'too-many-topics' }
  | { readonly problem: 'word-too-long' | 'says-nothing'; readonly word: string }
  | { readonly problem: 'word-taken'; readonly word: string; readonly by: string };

/** The words without those that stand there twice; the first way of writing a word is kept. */
export function distinctWords(words: readonly string[]): readonly string[] {
  const firsts = new Map<string, string>();
  for (const word of words) if (!firsts.has(termKey(word))) firsts.set(termKey(word), word);
  return [...firsts.values()];
}

/** What keeps a topic, written in a language, from standing beside the organisation's others: the first thing to mend. */
export function problemOf(
  { name, words }: Topic,
  kept: readonly Topic[],
  language: Language,
): TopicProblem | undefined {
  const { longestName, longestWord, fewestWords, mostWords, mostTopics } = topicLimits;
  const others = kept.filter((other) => termKey(other.name) !== termKey(name));
  if (name.length > longestName) return { problem: 'name-too-long' };
  if (words.length < fewestWords) return { problem: 'too-few-words' };
  if (words.length > mostWords) return { problem: 'too-many-words' };
  if (others.length >= mostTopics) return { problem: 'too-many-topics' };
  for (const word of words) {
    if (word.length > longestWord) return { problem: 'word-too-long', word };
    if (saysNothing(word, language)) return { problem: 'says-nothing', word };
  }
  for (const word of [name, ...words]) {
    const taker = others.find((other) => [other.name, ...other.words].some(same(word)));
    if (taker) return { problem: 'word-taken', word, by: taker.name };
  }
  return undefined;
}

const same =
  (word: string) =>
  (other: string): boolean =>
    termKey(other) === termKey(word);

/**
 * A topic as the engine takes it, in both languages; a word stays out of one where it is a function word ("men",
 * "fire"). Its id is none of the lexicon's, which are kebab case throughout.
 */
export function conceptOf({ name, words }: Topic): Concept {
  const all = [name, ...words].map(termKey);
  const wordsIn = (language: Language) => ({
    title: name,
    words: all.filter((word) => !saysNothing(word, language)),
  });
  return { id: `own:${termKey(name)}`, near: [], da: wordsIn('da'), en: wordsIn('en') };
}
