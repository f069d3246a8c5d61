/** What Teams' answer makes of a delivery. */
import type { Instant } from '../core/calendar';
import type { DeliveryStatus } from '../core/delivery';
import type { Sending } from './ports';

/** After this many refusals for now, half an hour and more, the coach is told and nothing more is tried. */
const mostAttempts = 20;

/** Each wait is twice the one before, up to this where Teams does not ask for more. In milliseconds. */
const longestWaitMs = 2 * 60 * 1000;

export function afterSending(sending: Sending, attempts: number, now: Instant): DeliveryStatus {
  switch (sending.kind) {
    case 'sent':
      return { kind: 'sent', at: now, message: sending.message };
    case 'refused':
      return { kind: 'failed', at: now, reason: sending.reason };
    case 'uncertain':
      return { kind: 'uncertain', since: now };
    case 'throttled':
      return attempts + 1 >= mostAttempts
        ? { kind: 'failed', at: now, reason: 'throttled' }
        : { kind: 'waiting', until: now + waitAfter(sending.retryAfterMs, attempts), attempts: attempts + 1 };
  }
}

function waitAfter(retryAfterMs: number, attempts: number): number {
  return Math.max(retryAfterMs, Math.min(retryAfterMs * 2 ** attempts, longestWaitMs));
}
