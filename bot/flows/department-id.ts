/** A channel's department id: the same channel always gives the same one, so that it is enrolled once. */
import { createHash } from 'node:crypto';
import type { Channel, DepartmentKey } from '../core/department';

/** 22 characters of base64url, safe as a storage key. */
export function departmentKeyOf({
  tenantId,
  channelId,
}: Pick<Channel, 'tenantId' | 'channelId'>): DepartmentKey {
  const digest = createHash('sha256')
    .update(JSON.stringify([tenantId, channelId]))
    .digest('base64url');
  return { tenantId, departmentId: digest.slice(0, 22) };
}
