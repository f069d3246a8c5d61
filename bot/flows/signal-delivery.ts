/** Counts what became of a round's messages. */
import type { DeliveryKey, DeliveryStatus } from '../core/delivery';
import type { Parts } from './ports';
import { signal } from './signal';

const ofRounds = ['prompt', 'recap', 'digest', 'overview'] as const;

/** Whose message it is stands behind the kind, and goes no further. */
export function kindOfDelivery(what: string): (typeof ofRounds)[number] | 'notice' {
  return ofRounds.find((kind) => what === kind || what.startsWith(`${kind}:`)) ?? 'notice';
}

export function signalDelivery(
  parts: Pick<Parts, 'log' | 'meter'>,
  { departmentId, week, what }: DeliveryKey,
  status: DeliveryStatus['kind'],
): void {
  const kind = kindOfDelivery(what);
  if (kind === 'notice') return;
  const facts = { departmentId, week, what: kind };
  if (status === 'uncertain') signal(parts, 'delivery-uncertain', facts);
  if (status === 'failed') signal(parts, 'delivery-failed', facts);
  if (status === 'sent' && kind === 'prompt') signal(parts, 'round-posted', { departmentId, week });
}
