/** Posts a department's prompt of this week at once. */
import { dateAt, weekOf } from '../core/calendar';
import type { Department, DepartmentKey } from '../core/department';
import { nextAsked } from '../core/next-step';
import { readDepartmentState } from './department-state';
import type { Parts } from './ports';
import { postPrompt } from './post-prompt';
import { wakeDepartment } from './wake-department';

export type PostedNow = 'posted' | 'already' | 'refused';

/** This week's round is the same whether the schedule or the coach posts it: the later of the two finds it there. */
export async function sendNow(parts: Parts, department: Department): Promise<PostedNow> {
  const key: DepartmentKey = department;
  const read = await readDepartmentState(parts, key);
  if (!read || read.state.department.status === 'away') return 'refused';
  const week = weekOf(dateAt(parts.clock.now(), department.place.timeZone));
  if (read.state.rounds.some((round) => round.week === week && round.status === 'closed')) return 'already';
  const before = read.state.deliveries.find(
    (delivery) => delivery.week === week && delivery.what === 'prompt',
  );
  if (before?.status.kind === 'sent') return 'already';
  const asked = nextAsked(read.state, week);
  if (!asked) return 'refused';
  const outcome = await postPrompt(parts, read.state, week, asked);
  await wakeDepartment(parts, key);
  return outcome === 'sent' ? 'posted' : outcome === 'held' ? 'already' : 'refused';
}
