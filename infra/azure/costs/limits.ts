/** How near a size comes to what Azure and Teams allow, when everything happens at once. */
import type { Size } from './work';
import { assumed, reckoned } from './work';

/** *Scalability and performance targets for Table storage*; *Rate limiting* of Teams; `atOnce` of a tick. */
export const limits = {
  accountCallsPerSecond: 20_000,
  partitionRowsPerSecond: 2_000,
  tenantRequestsPerSecond: 50,
  postsAtOnce: 128,
} as const;

export type Peak = Readonly<
  Record<'postsPerSecond' | 'postingSeconds' | 'postingCalls' | 'rushCalls' | 'hottestPartition', number>
>;

/** All departments have their prompt at the same minute, and everybody comes by within the rush. */
export function peak({ employees, tenants, instances }: Size): Peak {
  const departments = employees / assumed.peopleInDepartment;
  const allowed = (tenants * limits.tenantRequestsPerSecond) / reckoned.promptRequests;
  // Node runs on one processor of the instance's.
  const able =
    instances * Math.min(limits.postsAtOnce / assumed.postSeconds, 1000 / reckoned.promptProcessorMs);
  const postsPerSecond = Math.min(allowed, able, departments);
  return {
    postsPerSecond,
    postingSeconds: departments / postsPerSecond,
    // Every instance looks at what is due, and one of them does it.
    postingCalls: instances * postsPerSecond * reckoned.prompt,
    rushCalls: employees * callsPerEmployee,
    // Each post writes a wake into the hour of the digests and takes one out of the hour of the prompts.
    hottestPartition: Math.max((employees / tenants) * tapsPerEmployee, postsPerSecond),
  };
}

/** How many employees, coming by in one rush, would take the whole of a limit: of an account, and of one tenant. */
export const reachedAt = {
  account: () => limits.accountCallsPerSecond / callsPerEmployee,
  partition: () => limits.partitionRowsPerSecond / tapsPerEmployee,
} as const;

/** In a second of the rush. Each tap reads its department, and a tenant's departments are one partition. */
const tapsPerEmployee = (1 + assumed.rushAnswering) / assumed.rushSeconds;
const callsPerEmployee =
  (reckoned.view + assumed.rushAnswering * (reckoned.rushAnswer + reckoned.count)) / assumed.rushSeconds;
