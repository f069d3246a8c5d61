/** The language of a channel, as taps on its cards need it: read once and kept for a while. */
import type { DepartmentKey } from '../core/department';
import type { Language } from '../core/language';
import { keepRecent } from './keep-recent';
import type { Parts } from './ports';

/** Undefined where the channel is no department. */
export type ChannelLanguage = (key: DepartmentKey) => Promise<Language | undefined>;

/** A change of the language shows within these milliseconds; a round's card keeps the language it was posted in. */
const keeping = { keptMs: 15_000, most: 5_000 };

export function createChannelLanguage({ store, clock }: Pick<Parts, 'store' | 'clock'>): ChannelLanguage {
  return keepRecent(
    clock,
    keeping,
    ({ tenantId, departmentId }) => JSON.stringify([tenantId, departmentId]),
    async (key) => (await store.departments.get(key))?.value.language,
  );
}
