/** What buttons send and handlers read: the one thing that cards and flows must agree on. */

/** Cards live on in channels for years: what a button sends says which version of the cards it comes from. */
export const cardVersion = 1;

const replyPrefix = 'reply:';

/** The id of the input that holds the reply to a question. */
export function replyInput(question: string): string {
  return `${replyPrefix}${question}`;
}

/** The question that an input's id stands for; undefined for any other input. */
export function questionOf(input: string): string | undefined {
  return input.startsWith(replyPrefix) ? input.slice(replyPrefix.length) : undefined;
}
