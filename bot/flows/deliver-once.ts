/** Sends a message once: claims it, says that it is being sent, sends it, and records what became of it. */
import { randomUUID } from 'node:crypto';
import type { Delivery, DeliveryKey, DeliveryStatus } from '../core/delivery';
import { isNotice } from '../core/delivery';
import { leaseMs, standing } from '../core/delivery-standing';
import { afterSending } from './after-sending';
import { persist } from './persist';
import type { Parts, Sending, Stored } from './ports';
import { kindOfDelivery, signalDelivery } from './signal-delivery';

export type Outcome = DeliveryStatus['kind'] | 'held';

/**
 * The delivery's status after this attempt. `held`: somebody else is at it. `prepare` runs under the claim and before
 * the point of no return; what it throws leaves the claim to run out.
 */
export async function deliverOnce<Prepared>(
  parts: Pick<Parts, 'store' | 'clock' | 'log' | 'meter'>,
  key: DeliveryKey,
  prepare: () => Promise<Prepared>,
  send: (prepared: Prepared) => Promise<Sending>,
): Promise<Outcome> {
  const what = kindOfDelivery(key.what);
  return parts.meter.step(`deliver ${what}`, { departmentId: key.departmentId, what }, async (note) => {
    const outcome = await attempt(parts, key, prepare, send);
    note({ outcome });
    return outcome;
  });
}

async function attempt<Prepared>(
  parts: Pick<Parts, 'store' | 'clock' | 'log' | 'meter'>,
  key: DeliveryKey,
  prepare: () => Promise<Prepared>,
  send: (prepared: Prepared) => Promise<Sending>,
): Promise<Outcome> {
  const { store, clock } = parts;
  const claim = await claimDelivery(parts, key);
  if (typeof claim === 'string') return claim;
  const prepared = await prepare();
  const since = clock.now();
  const sending = await store.deliveries.replace(claim.stored, {
    ...claim.stored.value,
    status: { kind: 'sending', since },
  });
  if (!sending) return 'held';
  // A process that was frozen here may wake after others have settled what it was about to send.
  const isLate = clock.now() - since > latestStartMs;
  const sent: Sending = isLate ? { kind: 'throttled', retryAfterMs: 0 } : await send(prepared);
  const known: Sending =
    sent.kind === 'uncertain' && isNotice(key) ? { kind: 'throttled', retryAfterMs: tellAgainMs } : sent;
  const status = afterSending(known, claim.attempts, clock.now());
  await persist(() => record(parts, sending, status));
  signalDelivery(parts, key, status.kind);
  return status.kind;
}

/** Far below the time after which a message being sent counts as uncertain. In milliseconds. */
const latestStartMs = 60_000;

/** When to tell a coach again what may not have arrived, in milliseconds. */
const tellAgainMs = 60_000;

type Claim = { readonly stored: Stored<Delivery>; readonly attempts: number };

async function claimDelivery(
  { store, clock }: Pick<Parts, 'store' | 'clock'>,
  key: DeliveryKey,
): Promise<Claim | Outcome> {
  const now = clock.now();
  const { departmentId, week, what } = key;
  const claimed: Delivery = {
    departmentId,
    week,
    what,
    attempt: randomUUID(),
    status: { kind: 'claimed', leaseUntil: now + leaseMs },
  };
  const before = await store.deliveries.get(key);
  if (!before) {
    const stored = await store.deliveries.insert(claimed);
    return stored ? { stored, attempts: 0 } : 'held';
  }
  const { status, askedAgain } = before.value;
  switch (standing(before.value, now)) {
    case 'over':
      return status.kind;
    case 'busy':
      return status.kind === 'waiting' ? 'waiting' : 'held';
    case 'free': {
      const stored = await store.deliveries.replace(before, {
        ...claimed,
        ...(askedAgain !== undefined && { askedAgain }),
      });
      return stored ? { stored, attempts: status.kind === 'waiting' ? status.attempts : 0 } : 'held';
    }
  }
}

/** What Teams answered is the truth, also where the delivery was meanwhile given up as uncertain. */
async function record(
  { store }: Pick<Parts, 'store'>,
  sending: Stored<Delivery>,
  status: DeliveryStatus,
): Promise<void> {
  const settled = { ...sending.value, status };
  if (await store.deliveries.replace(sending, settled)) return;
  const present = await store.deliveries.get(sending.value);
  const mine = present?.value.attempt === sending.value.attempt;
  if (present && mine && present.value.status.kind === 'uncertain')
    await store.deliveries.replace(present, settled);
}
