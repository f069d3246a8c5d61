/** Many departments' wakes, spread over the hours of the coming week, as a platform's storage holds them. */
import { openTableStore } from '../../bot/azure/table-store';
import type { Instant } from '../../bot/core/calendar';

const atOnce = 32;
const weekMs = 7 * 24 * 60 * 60 * 1000;

/** `from` is when the first of them is due. */
export async function seedWakes(
  connectionString: string,
  tablePrefix: string,
  departments: number,
  from: Instant,
): Promise<void> {
  const store = await openTableStore({ connectionString, tablePrefix }, (error) => {
    throw error;
  });
  await store.check();
  const queue = Array.from({ length: departments }, (_, number) => number).values();
  const worker = async (): Promise<void> => {
    for (const number of queue) {
      const at = from + Math.floor((number * weekMs) / departments);
      await store.wakes.put({ tenantId: 'tenant', departmentId: `department-${number}`, at });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
