/** Tells the coach, once, of a message that Teams refused, or that nobody but a person can settle. */
import type { Department } from '../core/department';
import type { Delivery } from '../core/delivery';
import { noticeOf } from '../core/plan';
import { notifyCoach } from './notify-coach';
import type { Parts } from './ports';

export async function reportTrouble(parts: Parts, department: Department, delivery: Delivery): Promise<void> {
  const { week, what, departmentId, status } = delivery;
  const departmentName = department.name;
  const kind = what.startsWith('digest:') ? 'digest' : what === 'recap' ? 'recap' : 'prompt';
  await notifyCoach(
    parts,
    department,
    week,
    noticeOf(status.kind === 'failed' ? 'failed' : 'uncertain', delivery),
    status.kind === 'failed'
      ? { kind: 'undelivered', departmentName, week, what: kind, reason: status.reason }
      : { kind: 'uncertain', departmentName, departmentId, week, what: kind },
  );
}
