/** What somebody typed on a card, by question id, whatever else is wrong with what came. */
import type { Replies } from '../core/reflection';

/** The card's inputs for questions carry this before the question's id. */
export const replyInput = 'reply:';

export type Words = { readonly replies: Replies; readonly quotable: boolean };

export function keepWords(data: Readonly<Record<string, unknown>>): Words {
  const replies = Object.entries(data).flatMap(([key, value]): [string, string][] =>
    key.startsWith(replyInput) && typeof value === 'string' ? [[key.slice(replyInput.length), value]] : [],
  );
  return {
    replies: Object.fromEntries(replies),
    quotable: data['quotable'] === 'true' || data['quotable'] === true,
  };
}
