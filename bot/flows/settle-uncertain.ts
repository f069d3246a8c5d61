/** A coach has looked in the channel: an uncertain message was posted after all, or it was not. */
import { z } from 'zod';
import type { Delivery } from '../core/delivery';
import type { Message } from '../core/message';
import { roundData } from './round-data';
import type { Parts } from './ports';
import type { Speaker } from './role-of';
import { wakeDepartment } from './wake-department';

const uncertainData = roundData.extend({ what: z.string().max(200) });

export async function settleUncertain(
  parts: Parts,
  { tenantId }: Speaker,
  verb: 'uncertain-posted' | 'uncertain-post-again',
  data: Readonly<Record<string, unknown>>,
): Promise<Message> {
  const { store, clock } = parts;
  const read = uncertainData.safeParse(data);
  if (!read.success) return { kind: 'outdated-card', words: [] };
  const { departmentId, week, what } = read.data;
  const department = await store.departments.get({ tenantId, departmentId });
  if (!department) return { kind: 'no-department' };
  const departmentName = department.value.name;
  const deliveries = (await store.deliveries.list({ departmentId })).filter(
    ({ value }) =>
      value.week === week &&
      value.status.kind === 'uncertain' &&
      (value.what === what || value.what.startsWith(`${what}:`)),
  );
  if (deliveries.length === 0) return { kind: 'posted-now', departmentName, outcome: 'already' };
  const again = verb === 'uncertain-post-again';
  const status: Delivery['status'] = again
    ? { kind: 'waiting', until: clock.now(), attempts: 0 }
    : { kind: 'sent', at: clock.now(), message: { conversationId: '', activityId: '' } };
  for (const stored of deliveries) await store.deliveries.replace(stored, { ...stored.value, status });
  await wakeDepartment(parts, department.value);
  return { kind: 'uncertain-settled', departmentName, again };
}
