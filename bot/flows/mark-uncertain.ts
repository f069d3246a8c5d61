/** A delivery whose sender has fallen silent: nobody knows whether it arrived. */
import type { Delivery } from '../core/delivery';
import type { Parts } from './ports';
import { signalDelivery } from './signal-delivery';

export async function markUncertain(
  parts: Pick<Parts, 'store' | 'clock' | 'log' | 'meter'>,
  delivery: Delivery,
): Promise<void> {
  const present = await parts.store.deliveries.get(delivery);
  if (present?.value.attempt !== delivery.attempt || present.value.status.kind !== 'sending') return;
  const status = { kind: 'uncertain', since: parts.clock.now() } as const;
  if (await parts.store.deliveries.replace(present, { ...present.value, status }))
    signalDelivery(parts, delivery, 'uncertain');
}
