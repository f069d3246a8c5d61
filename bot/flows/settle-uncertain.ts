/** A coach has looked in the channel: an uncertain message was posted after all, or it was not. */
import { z } from 'zod';
import type { Instant } from '../core/calendar';
import type { Delivery } from '../core/delivery';
import type { Message } from '../core/message';
import type { Round } from '../core/reflection';
import { findDelivery } from './look-for-posted';
import { roundData } from './round-data';
import type { Parts } from './ports';
import type { Speaker } from './role-of';
import { signalDelivery } from './signal-delivery';
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
  const round = (await store.rounds.get({ departmentId, week }))?.value;
  const again = verb === 'uncertain-post-again';
  if (again && what === 'prompt' && round?.status !== 'open')
    return { kind: 'uncertain-settled', departmentName, outcome: 'too-late' };
  for (const stored of deliveries) {
    const settled = again ? askedAgain(stored.value, clock.now()) : await seen(parts, stored.value, round);
    if (await store.deliveries.replace(stored, settled)) signalDelivery(parts, settled, settled.status.kind);
  }
  await wakeDepartment(parts, department.value);
  return { kind: 'uncertain-settled', departmentName, outcome: again ? 'again' : 'posted' };
}

function askedAgain(delivery: Delivery, now: Instant): Delivery {
  const status = { kind: 'waiting', until: now, attempts: 0 } as const;
  return { ...delivery, askedAgain: (delivery.askedAgain ?? 0) + 1, status };
}

/** The coach's word is enough; the ids that an update of the card needs are found where the channel can be read. */
async function seen(parts: Parts, delivery: Delivery, round: Round | undefined): Promise<Delivery> {
  const found = round && (await findDelivery(parts, round.channel, delivery, round.openedAt));
  const message = found?.kind === 'posted' ? found.message : { conversationId: '', activityId: '' };
  return { ...delivery, status: { kind: 'sent', at: parts.clock.now(), message } };
}
