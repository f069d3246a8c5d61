/** Has a department looked at when something next falls due: after it is enrolled, and after every change of plan. */
import type { DepartmentKey } from '../core/department';
import { plan } from '../core/plan';
import { readDepartmentState } from './department-state';
import type { Parts } from './ports';

/** Wakes that an older plan left behind find nothing due and go. */
export async function wakeDepartment(parts: Parts, key: DepartmentKey): Promise<void> {
  const read = await readDepartmentState(parts, key);
  if (!read) return;
  const now = parts.clock.now();
  const { actions, wakeAt } = plan(read.state, now);
  const at = actions.length > 0 ? now : wakeAt;
  if (at !== undefined) await parts.store.wakes.put({ ...key, at });
}
