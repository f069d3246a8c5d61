/** Notes that something of a round is done with, so that no instance begins it again. */
import { randomUUID } from 'node:crypto';
import type { RoundKey } from '../core/reflection';
import type { Parts } from './ports';

export async function noteDone(
  { store, clock }: Pick<Parts, 'store' | 'clock'>,
  { departmentId, week }: RoundKey,
  what: string,
): Promise<void> {
  const message = { conversationId: '', activityId: '' };
  await store.deliveries.insert({
    departmentId,
    week,
    what,
    attempt: randomUUID(),
    status: { kind: 'sent', at: clock.now(), message },
  });
}
