/** One of a round's deliveries. */
import type { Delivery } from '../core/delivery';
import type { RoundKey } from '../core/reflection';
import type { Parts } from './ports';

export async function deliveryOfRound(
  { store }: Pick<Parts, 'store'>,
  { departmentId, week }: RoundKey,
  what: string,
): Promise<Delivery | undefined> {
  return (await store.deliveries.get({ departmentId, week, what }))?.value;
}
