/**
 * Two words side by side that may mean something of their own, one of them perhaps a function word: "turn up", "no shows",
 * "melder fra".
 */
import type { Token } from './tokenise';

/** Stands between the stems of a phrase: no word has it. */
const joint = '_';

export function phrasesOf(words: readonly Pick<Token, 'stem' | 'stop'>[]): readonly string[] {
  return words.slice(1).flatMap((word, at) => {
    const before = words[at]!;
    return before.stop && word.stop ? [] : [`${before.stem}${joint}${word.stem}`];
  });
}

export const isPhrase = (stem: string): boolean => stem.includes(joint);
