/** Notes, before somebody's first answer in a department, that they have answers there: what erasure starts from. */
import type { Instant } from '../core/calendar';
import type { Round } from '../core/reflection';
import { latestErasure } from './erasure-mark';
import { keepRecent } from './keep-recent';
import type { Parts } from './ports';

/** Pairs of author and department that this process knows to be noted. */
const mostKnown = 100_000;

/** An erasure, on whichever instance, is known to all of them within these milliseconds. */
const keeping = { keptMs: 5_000, most: 1 };

export type MembershipNote = (tenantId: string, author: string, round: Round) => Promise<void>;

/** An erasure takes an author's notes with it: after one, nothing is taken for noted. */
export function createMembershipNote({ store, clock }: Pick<Parts, 'store' | 'clock'>): MembershipNote {
  const known = new Set<string>();
  let knownSince: Instant = 0;
  const erasedLast = keepRecent(
    clock,
    keeping,
    () => 'all',
    () => latestErasure({ store }),
  );
  return async function remember(tenantId, author, { departmentId }) {
    const erasedAt = await erasedLast(undefined);
    if (erasedAt >= knownSince) {
      known.clear();
      knownSince = erasedAt + 1;
    }
    const pair = `${author} ${departmentId}`;
    if (known.has(pair)) return;
    await store.memberships.put({ author, tenantId, departmentId });
    if (known.size >= mostKnown) known.clear();
    known.add(pair);
  };
}
