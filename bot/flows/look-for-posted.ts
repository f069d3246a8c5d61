/** Settles an uncertain post by looking whether it is in the channel. */
import type { Instant } from '../core/calendar';
import { cardMark } from '../core/card-data';
import type { Delivery, DeliveryStatus } from '../core/delivery';
import type { DepartmentState } from '../core/plan';
import type { Found, Parts } from './ports';
import { reportTrouble } from './report-trouble';
import { signalDelivery } from './signal-delivery';

/** The clocks of Teams and of this machine may differ by this much, in milliseconds. */
const clockSkewMs = 10 * 60 * 1000;

/** What is there counts as sent, what is not is sent, and where nobody could look the coach is asked. */
export async function lookForPosted(
  parts: Parts,
  { department, rounds }: DepartmentState,
  delivery: Delivery,
): Promise<void> {
  const { store, clock, log } = parts;
  const { departmentId, week, what } = delivery;
  const round = rounds.find((each) => each.week === week);
  const channel = what === 'prompt' ? round?.channel : undefined;
  const found = await findDelivery(parts, channel ?? department.channel, delivery, round?.openedAt ?? 0);
  log.info('looked-for-posted', { departmentId, week, what, found: found.kind });
  const status = statusAfter(found, delivery, clock.now());
  if (found.kind === 'unknown') log.warn('channel-not-read', { departmentId, reason: found.reason });
  if (!status) return reportTrouble(parts, department, delivery);
  const present = await store.deliveries.get(delivery);
  if (present?.value.attempt !== delivery.attempt || present.value.status.kind !== 'uncertain') return;
  const replaced = await store.deliveries.replace(present, { ...present.value, status });
  // One that is uncertain still was counted when it became so.
  if (replaced && status.kind !== 'uncertain') signalDelivery(parts, delivery, status.kind);
}

/** After this many looks that came to nothing the coach is asked. */
const mostLooks = 5;

/** Undefined where looking does not help. */
function statusAfter(found: Found, { status }: Delivery, now: Instant): DeliveryStatus | undefined {
  const looks = status.kind === 'uncertain' ? (status.looks ?? 0) : 0;
  switch (found.kind) {
    case 'posted':
      return { kind: 'sent', at: now, message: found.message };
    case 'absent':
      return { kind: 'waiting', until: now, attempts: 0 };
    case 'not-asked':
      return { kind: 'uncertain', since: now, looks };
    case 'unknown':
      return found.isPassing && looks + 1 < mostLooks
        ? { kind: 'uncertain', since: now, looks: looks + 1 }
        : undefined;
  }
}

/** `unknown` as well for what goes to a private chat, and where nothing is set up to look. */
export async function findDelivery(
  { findPosted }: Pick<Parts, 'findPosted'>,
  channel: DepartmentState['department']['channel'],
  { departmentId, week, what }: Delivery,
  openedAt: number,
): Promise<Found> {
  if (!findPosted || (what !== 'prompt' && what !== 'recap'))
    return { kind: 'unknown', reason: 'nothing is set up to look there' };
  return findPosted(channel, cardMark({ departmentId, week }, what), openedAt - clockSkewMs);
}
