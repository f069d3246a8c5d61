/** Waits for what other processes bring about, without taking the machine from them. */
import { setTimeout as delay } from 'node:timers/promises';

const lookEveryMs = 300;

export async function waitUntil(
  what: string,
  look: () => Promise<boolean> | boolean,
  withinMs = 120_000,
): Promise<void> {
  const end = Date.now() + withinMs;
  while (!(await look())) {
    if (Date.now() > end) throw new Error(`Waited ${withinMs / 1000} s for ${what}, and it did not come.`);
    await delay(lookEveryMs);
  }
}
