/** Rounds as answers need them: read once and kept for a while, since an open round hardly changes. */
import type { Round, RoundKey } from '../core/reflection';
import type { Parts } from './ports';

export type RoundReader = (key: RoundKey) => Promise<Round | undefined>;

/** How long a round is taken as read, in milliseconds: a change of its closing time shows within this. */
const keptMs = 15_000;

/** Rounds kept at the most; the one read longest ago goes first. */
const mostKept = 500;

export function createRoundReader({ store, clock }: Pick<Parts, 'store' | 'clock'>): RoundReader {
  const kept = new Map<string, { readonly at: number; readonly round: Round }>();
  return async function readRound(key) {
    const id = JSON.stringify([key.departmentId, key.week]);
    const known = kept.get(id);
    if (known && clock.now() - known.at < keptMs) return known.round;
    const stored = await store.rounds.get(key);
    kept.delete(id);
    if (!stored) return undefined;
    kept.set(id, { at: clock.now(), round: stored.value });
    const oldest = kept.keys().next();
    if (kept.size > mostKept && !oldest.done) kept.delete(oldest.value);
    return stored.value;
  };
}
