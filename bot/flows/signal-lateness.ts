/** Says of each prompt and each digest, once over all instances, that it is late. */
import { randomUUID } from 'node:crypto';
import { lateness } from '../core/lateness';
import type { DepartmentState } from '../core/plan';
import { deliveryOf } from '../core/plan';
import type { Parts } from './ports';
import { signal } from './signal';

/** Whoever inserts the mark says it. It is kept where deliveries are, as one that was sent. */
export async function signalLateness(parts: Parts, state: DepartmentState): Promise<void> {
  const { store, clock } = parts;
  const { departmentId } = state.department;
  const now = clock.now();
  for (const { what, week } of lateness(state, now)) {
    const mark = { departmentId, week, what: `late:${what}`, attempt: randomUUID() };
    if (deliveryOf(state.deliveries, week, mark.what)) continue;
    const message = { conversationId: '', activityId: '' };
    if (await store.deliveries.insert({ ...mark, status: { kind: 'sent', at: now, message } }))
      signal(parts, what === 'prompt' ? 'round-late' : 'digest-late', { departmentId, week });
  }
}
