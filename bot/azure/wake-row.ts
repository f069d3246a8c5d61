/** A wake as a row: an hour a partition, the instant first in the row key. */
import type { Instant } from '../core/calendar';
import type { Wake } from '../flows/ports';
import { BadRow } from '../flows/ports';
import { afterAllOf, hourKey, instantKey, joinKey } from './keys';
import { wakesTable } from './layout';
import type { Row } from './row';
import { nameOf } from './row';

export type WakeAddress = { readonly partitionKey: string; readonly rowKey: string };

export function wakeAddress({ at, tenantId, departmentId }: Wake): WakeAddress {
  return { partitionKey: hourKey(at), rowKey: joinKey(instantKey(at), tenantId, departmentId) };
}

/** The last address that is due: every due row stands at or before its partition, and before its row key. */
export function dueUntil(now: Instant): WakeAddress {
  return { partitionKey: hourKey(now), rowKey: afterAllOf(instantKey(now)) };
}

export function writeWake(wake: Wake): Row {
  const { tenantId, departmentId, at } = wake;
  return { ...wakeAddress(wake), tenantId, departmentId, at: instantKey(at) };
}

export function readWake(row: Row): Wake {
  const { tenantId, departmentId, at } = row;
  const instant = typeof at === 'string' ? Date.parse(at) : Number.NaN;
  if (typeof tenantId !== 'string' || typeof departmentId !== 'string' || Number.isNaN(instant))
    throw new BadRow(`${nameOf(wakesTable, row)} names no department and no instant.`);
  return { tenantId, departmentId, at: instant };
}
