/** Rounds as answers need them: read once and kept for a while, since an open round hardly changes. */
import type { Round, RoundKey } from '../core/reflection';
import { keepRecent } from './keep-recent';
import type { Parts } from './ports';

export type RoundReader = (key: RoundKey) => Promise<Round | undefined>;

/** A change of a round's closing time shows within these milliseconds. */
const keeping = { keptMs: 15_000, most: 500 };

export function createRoundReader({ store, clock }: Pick<Parts, 'store' | 'clock'>): RoundReader {
  return keepRecent(
    clock,
    keeping,
    ({ departmentId, week }) => JSON.stringify([departmentId, week]),
    async (key) => (await store.rounds.get(key))?.value,
  );
}
