/** Somebody's raw words, as they go back into a field: all of an answer, and as much of more as a card has room for. */
import { longestAnswer } from '../core/reflection';

/** Characters. Card data can be forged to any length, and a card of any length cannot be sent. */
const longestKept = 3 * longestAnswer;

export function keptWords(words: string): string {
  return words.length <= longestKept
    ? words
    : `${words.slice(0, longestKept - 1).replace(/\p{Surrogate}$/u, '')}…`;
}
