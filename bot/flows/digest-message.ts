/** A department's digest as its readers see it now, with what has become of its ideas. */
import type { Department } from '../core/department';
import type { Digest } from '../core/digest';
import type { Message } from '../core/message';
import { digestView } from './digest-view';
import { ideasOf } from './ideas-of';
import type { Parts } from './ports';

export type DigestMessage = Extract<Message, { kind: 'digest' }>;

export async function digestMessage(
  parts: Parts,
  department: Department,
  digest: Digest,
): Promise<DigestMessage> {
  return {
    kind: 'digest',
    digest: await digestView(parts, digest),
    departmentName: department.name,
    ideas: await ideasOf(parts, department),
  };
}

/** Undefined before the first. */
export async function latestDigest(parts: Parts, department: Department): Promise<DigestMessage | undefined> {
  const latest = (await parts.store.digests.list(department)).at(-1);
  return latest && digestMessage(parts, department, latest.value);
}
