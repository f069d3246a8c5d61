/** Whether a delivery may be begun now, is somebody else's, or is over. */
import type { Instant } from './calendar';
import type { Delivery } from './delivery';
import { isNotice } from './delivery';

/** How long a claim is its holder's, in milliseconds. */
export const leaseMs = 2 * 60 * 1000;

/** After this long no sender can still be waiting for Teams: its own deadline is far below. In milliseconds. */
export const uncertainAfter = 5 * 60 * 1000;

/** By then a request that was given up has come through or never will: what the channel shows is the truth. In milliseconds. */
export const lookAfter = 2 * 60 * 1000;

export type Standing =
  /** Anyone may claim it. */
  | 'free'
  /** Somebody holds it, or it waits for its time. */
  | 'busy'
  /** Sent, refused for good, or for a person to settle. */
  | 'over';

export function standing(delivery: Delivery | undefined, now: Instant): Standing {
  if (!delivery) return 'free';
  const { status } = delivery;
  switch (status.kind) {
    case 'claimed':
      return status.leaseUntil <= now ? 'free' : 'busy';
    case 'waiting':
      return status.until <= now ? 'free' : 'busy';
    case 'sending':
      return isNotice(delivery) && status.since + uncertainAfter <= now ? 'free' : 'busy';
    default:
      return 'over';
  }
}

export function isTerminal(delivery: Delivery | undefined): boolean {
  const kind = delivery?.status.kind;
  return kind === 'sent' || kind === 'uncertain' || kind === 'failed';
}
