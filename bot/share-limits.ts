/** Several instances keep Teams' limits together: each says in the storage that it lives, and takes its part of them. */
import { randomUUID } from 'node:crypto';
import type { Store } from './flows/ports';
import type { Repetition } from './repeat';
import { repeat } from './repeat';

/** How often an instance says that it lives, in milliseconds. */
export const usualBeatMs = 5_000;

/** An instance that has said nothing for so many beats counts no more. */
const beatsUntilGone = 3;

/** It stops by itself before the others take over its part: after a freeze it first asks who is there. */
const beatsUntilStale = 2;

/** A newcomer among others, or one that they may have given up, waits until each of them has seen it. */
const beatsUntilSeen = 1.5;

export type Share = {
  /** The part of the limits that is this instance's; undefined while it is not known, 0 once it has stopped. */
  readonly part: () => number | undefined;
  /** From now on this instance counts; the first question for its part says so as well. */
  readonly join: () => void;
  readonly stop: () => Promise<void>;
};

/**
 * While the storage is away the last part stands: whoever is cut off from the storage sends next to nothing, since what
 * is sent is claimed there first.
 */
export function shareLimits(
  { instances }: Pick<Store, 'instances'>,
  beatMs: number,
  onError: (error: unknown) => void,
  now: () => number = Date.now,
): Share {
  const instance = randomUUID();
  let living = 0;
  let askedAt = Number.NEGATIVE_INFINITY;
  let seenFrom: number | undefined;

  const isStale = (at: number): boolean => at - askedAt >= beatsUntilStale * beatMs;
  const beat = async (): Promise<void> => {
    const at = now();
    try {
      living = await instances.announce(instance, beatsUntilGone * beatMs);
      const isNew = seenFrom === undefined || isStale(at);
      if (isNew) seenFrom = living === 1 ? at : now() + beatsUntilSeen * beatMs;
    } finally {
      askedAt = at;
    }
  };
  let beating: Repetition | undefined;
  let stopped = false;
  const join = (): void => {
    if (!stopped) beating ??= repeat(beatMs, beat, onError);
  };

  return {
    join,
    part: () => {
      if (stopped) return 0;
      join();
      const at = now();
      const isKnown = seenFrom !== undefined && at >= seenFrom && !isStale(at);
      return isKnown ? 1 / living : undefined;
    },
    stop: async () => {
      stopped = true;
      if (!beating) return;
      await beating.stop();
      await instances.withdraw(instance).catch(onError);
    },
  };
}
