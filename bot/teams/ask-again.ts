/** Asks Teams for what may be asked for twice, again where it is not to be had at the moment. */
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { HeldBack } from './pacer';
import { readError } from './read-error';

const mostTries = 4;
/** Before the first repetition, doubled with each, in milliseconds. */
const firstWaitMs = 500;
/** Somebody may be waiting for what comes of it: after this long nothing is asked again. In milliseconds. */
const longestMs = 10_000;

/** *Rate limiting*: what to repeat. Without a status no answer came, and to ask twice does no harm. */
const again: ReadonlySet<number | undefined> = new Set([undefined, 408, 412, 429, 500, 502, 503, 504]);

export function isPassing(error: unknown): boolean {
  return !(error instanceof z.ZodError) && again.has(readError(error).status);
}

/** Throws the last error. */
export async function askAgain<Answer>(
  ask: () => Promise<Answer>,
  random: () => number = Math.random,
): Promise<Answer> {
  const end = Date.now() + longestMs;
  for (let tried = 1; ; tried += 1) {
    try {
      return await ask();
    } catch (error) {
      const { status, retryAfterMs } = readError(error);
      const wait = (retryAfterMs ?? firstWaitMs * 2 ** (tried - 1)) * (1 + random() / 4);
      const isOver = tried >= mostTries || Date.now() + wait > end;
      if (isOver || error instanceof HeldBack || !again.has(status)) throw error;
      await delay(wait);
    }
  }
}
