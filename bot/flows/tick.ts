/** Looks for the departments that are due, and attends to them. */
import type { Parts } from './ports';

/**
 * Departments worked on at once by one process, of all organisations: as many as its connections to one place that App
 * Service sets ports aside for (*Troubleshooting intermittent outbound connection errors*).
 */
const usuallyAtOnce = 128;

export type TickReport = { readonly due: number; readonly broken: number };

/**
 * Throws `StoreAway` when the storage cannot say what is due. One broken department stops itself alone. What performs a
 * plan, digests and holidays among it, loads when something is due first: a start needs none of it.
 */
export async function tick(parts: Parts, atOnce = usuallyAtOnce): Promise<TickReport> {
  const due = await parts.store.wakes.due(parts.clock.now());
  if (due.length === 0) return { due: 0, broken: 0 };
  const { attendAll } = await import('./attend-all');
  return parts.meter.trace('tick', { due: due.length }, async (note) => {
    const broken = await attendAll(parts, due, atOnce);
    note({ broken });
    return { due: due.length, broken };
  });
}
