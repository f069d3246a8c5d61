/** That somebody has erased their answers: one that Teams delivers once more afterwards must not come back. */
import { createHash } from 'node:crypto';
import type { Instant } from '../core/calendar';
import type { Hearing } from '../core/hearing';
import { hearingDay } from '../core/hearing';
import type { Parts } from './ports';

/** The chore under which it stands that somebody has erased. */
export const erasures = 'erasure';

/** Nobody answers and erases within this time: an answer that is younger was not erased. In milliseconds. */
const freshMs = 500;

/**
 * Stands with the hearings, under a hash of the author's hash, and goes with them after two days. Beside it stands that
 * somebody has erased, for every instance to see at a glance.
 */
export async function markErasure({ store, clock }: Parts, author: string): Promise<void> {
  const at = clock.now();
  await store.hearings.put(markOf(author, at));
  await store.chores.put({ chore: erasures, day: hearingDay(at), at });
}

/** When anybody last erased; 0 where nobody has for days. */
export async function latestErasure({ store }: Pick<Parts, 'store'>): Promise<Instant> {
  const days = await store.chores.list({ chore: erasures });
  return Math.max(0, ...days.map(({ value }) => value.at));
}

/** Costs an answer that comes at once nothing. */
export async function wasErasedSince(
  { store, clock }: Parts,
  author: string,
  sentAt: Instant,
): Promise<boolean> {
  const now = clock.now();
  if (now - sentAt < freshMs) return false;
  const days = new Set([hearingDay(now), hearingDay(sentAt)]);
  for (const day of days) {
    const mark = await store.hearings.get({ ...markOf(author, now), day });
    if (mark && mark.value.at >= sentAt) return true;
  }
  return false;
}

function markOf(author: string, at: Instant): Hearing {
  const activity = createHash('sha256')
    .update(JSON.stringify(['erased', author]))
    .digest('base64url');
  return { day: hearingDay(at), activity, at, status: 'done' };
}
