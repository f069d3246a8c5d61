/** Somebody wants a reminder of their own before a round closes, or none. */
import type { Message } from '../core/message';
import type { Parts } from './ports';

export async function wishReminder(
  { store, clock }: Pick<Parts, 'store' | 'clock'>,
  { tenantId, userId }: { readonly tenantId: string; readonly userId: string },
  wanted: boolean,
): Promise<Message> {
  if (wanted) await store.wishes.put({ tenantId, userId, reminder: 'private', since: clock.now() });
  else await store.wishes.remove({ tenantId, userId });
  return { kind: 'reminder-wish', wanted };
}
