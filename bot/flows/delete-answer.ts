/** Erases one of somebody's own answers, from the journal. */
import type { Message } from '../core/message';
import type { RoundKey } from '../core/reflection';
import { showOwnAnswers } from './own-answers';
import type { Parts } from './ports';

/** The key comes from a card that anybody can forge: it is looked up under the speaker's own hash alone. */
export async function deleteAnswer(
  parts: Parts,
  who: { readonly tenantId: string; readonly userId: string },
  { departmentId, week }: RoundKey,
): Promise<Message> {
  await parts.store.answers.remove({ departmentId, week, author: parts.pseudonym(who) });
  return showOwnAnswers(parts, who);
}
