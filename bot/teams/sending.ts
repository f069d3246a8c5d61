/** What an answer, an error or a silence of the Bot Connector means for a message. */
import type { Sending } from '../flows/ports';
import { HeldBack } from './pacer';
import { readError } from './read-error';

/** *Rate limiting*: for a request that creates something, only these two are safe to repeat. */
const safeToRepeat = new Set([412, 429]);

/** When to try again where Teams does not say, in milliseconds, before jitter. */
const defaultRetryMs = 5_000;

export async function sendingOf(
  request: () => Promise<{ readonly conversationId: string; readonly activityId: string }>,
  random: () => number = Math.random,
): Promise<Sending> {
  try {
    return { kind: 'sent', message: await request() };
  } catch (error) {
    if (error instanceof HeldBack) return throttled(undefined, random);
    const { status, code, retryAfterMs, reason } = readError(error);
    if (status === undefined)
      return neverLeft(code) ? throttled(undefined, random) : { kind: 'uncertain', reason };
    if (safeToRepeat.has(status)) return throttled(retryAfterMs, random);
    if (status === 408 || status >= 500) return { kind: 'uncertain', reason };
    return { kind: 'refused', reason };
  }
}

/** Nobody was there to receive the request. */
function neverLeft(code: string | undefined): boolean {
  return code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === 'EAI_AGAIN';
}

/** Up to a quarter longer than asked, so that those who were refused together do not come back together. */
function throttled(retryAfterMs: number | undefined, random: () => number): Sending {
  const wait = retryAfterMs ?? defaultRetryMs;
  return { kind: 'throttled', retryAfterMs: Math.ceil(wait * (1 + random() / 4)) };
}
