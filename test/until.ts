/** Waits for a condition, and says what was waited for when it does not come. */
import { setImmediate as soon } from 'node:timers/promises';

export async function until<Found>(
  what: string,
  look: () => Found | undefined | false | Promise<Found | undefined | false>,
  withinMs = 10_000,
): Promise<Found> {
  const end = Date.now() + withinMs;
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    if (Date.now() > end) throw new Error(`Waited ${withinMs / 1000} s for ${what}, and it did not come.`);
    await soon();
  }
}
