/** What somebody typed on a card, by question id, whatever else is wrong with what came. */
import { questionOf } from '../core/card-data';
import type { Replies } from '../core/reflection';

export type Words = { readonly replies: Replies; readonly quotable: boolean };

export function keepWords(data: Readonly<Record<string, unknown>>): Words {
  const replies = Object.entries(data).flatMap(([input, value]): [string, string][] => {
    const question = questionOf(input);
    return question !== undefined && typeof value === 'string' ? [[question, value]] : [];
  });
  return {
    replies: Object.fromEntries(replies),
    quotable: data['quotable'] === 'true' || data['quotable'] === true,
  };
}
