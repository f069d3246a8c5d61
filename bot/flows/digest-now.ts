/** Closes a department's open round at once and sends its digest. */
import type { Department } from '../core/department';
import { advanceDepartment } from './advance-department';
import type { Parts } from './ports';
import { wakeDepartment } from './wake-department';

export type DigestNow = { readonly outcome: 'sent' | 'no-open-round' | 'refused'; readonly week?: string };

/** A digest is made once, so this ends the round: an answer after it would never be counted. */
export async function digestNow(parts: Parts, department: Department): Promise<DigestNow> {
  const { store, clock } = parts;
  const rounds = await store.rounds.list(department);
  const open = rounds.filter(({ value }) => value.status === 'open').at(-1);
  if (!open) return { outcome: 'no-open-round' };
  const now = clock.now();
  const { week } = open.value;
  if (open.value.closesAt > now && !(await store.rounds.replace(open, { ...open.value, closesAt: now })))
    return { outcome: 'refused', week };
  await advanceDepartment(parts, department);
  await wakeDepartment(parts, department);
  const digest = await store.digests.get(open.value);
  return { outcome: digest ? 'sent' : 'refused', week };
}
