/** What stands under an author's hash keeps nothing of where it went: a private chat's id is stored with a name. */
import type { Sending } from './ports';

export function withoutPlace(sending: Sending): Sending {
  return sending.kind === 'sent' ? { ...sending, message: { conversationId: '', activityId: '' } } : sending;
}
