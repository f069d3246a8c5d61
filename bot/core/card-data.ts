/** What buttons send and handlers read: the one thing that cards and flows must agree on. */

import type { RoundKey } from './reflection';

/** Cards live on in channels for years: what a button sends says which version of the cards it comes from. */
export const cardVersion = 1;

/** What a card of the channel is recognised by where the channel's messages can be read: the id of its first element. */
export function cardMark({ departmentId, week }: RoundKey, what: 'prompt' | 'recap'): string {
  return `sidemand:${what}:${departmentId}:${week}`;
}

const replyPrefix = 'reply:';

/** The id of the input that holds the reply to a question. */
export function replyInput(question: string): string {
  return `${replyPrefix}${question}`;
}

/** The question that an input's id stands for; undefined for any other input. */
export function questionOf(input: string): string | undefined {
  return input.startsWith(replyPrefix) ? input.slice(replyPrefix.length) : undefined;
}
