/** Notes, before somebody's first answer in a department, that they have answers there: what erasure starts from. */
import type { Parts } from './ports';
import type { Round } from '../core/reflection';

/** Pairs of author and department that this process knows to be noted. */
const mostKnown = 100_000;

export type MembershipNote = (tenantId: string, author: string, round: Round) => Promise<void>;

export function createMembershipNote({ store }: Pick<Parts, 'store'>): MembershipNote {
  const known = new Set<string>();
  return async function remember(tenantId, author, { departmentId }) {
    const pair = `${author} ${departmentId}`;
    if (known.has(pair)) return;
    await store.memberships.put({ author, tenantId, departmentId });
    if (known.size >= mostKnown) known.clear();
    known.add(pair);
  };
}
