/** Lets an activity take effect once, however often, and to however many instances, Teams delivers it. */
import { createHash } from 'node:crypto';
import type { IsoDate } from '../core/calendar';
import type { Hearing } from '../core/hearing';
import { hearingDay } from '../core/hearing';
import { faultOf } from './fault-of';
import type { Parts, Stored } from './ports';
import { BadRow, StoreAway } from './ports';

export type Heard = {
  readonly tenantId: string;
  readonly conversationId: string;
  /** Teams' own id of the activity; without one it cannot be told from another. */
  readonly activityId: string | undefined;
  /** When it was sent, in milliseconds: the same in every delivery. */
  readonly sentAt: number;
};

export type HearOnce = (heard: Heard, act: () => Promise<void>) => Promise<void>;

/** Whoever began and is not done after this time has died over it: the next delivery takes effect. In milliseconds. */
const diedAfterMs = 30_000;

/** Days of hearings that are kept, and those before them that are looked through for what a pause left behind. */
const keptDays = 2;
const lookedThroughDays = 7;

const dayMs = 24 * 60 * 60 * 1000;

/** While the storage is away nothing is known of earlier deliveries, and nothing that is asked for is done either. */
export function createHearOnce(parts: Parts): HearOnce {
  let forgotten: IsoDate | undefined;

  return async function hearOnce(heard, act) {
    if (heard.activityId === undefined) return act();
    const today = hearingDay(parts.clock.now());
    if (forgotten !== today) {
      forgotten = today;
      forget(parts).catch((error: unknown) => parts.log.warn('hearings-kept', { reason: faultOf(error) }));
    }
    const begun = await begin(parts, heard).catch((error: unknown) => {
      if (error instanceof StoreAway || error instanceof BadRow) return 'unknown' as const;
      throw error;
    });
    if (begun === 'unknown') return act();
    if (!begun) return;
    try {
      await act();
    } catch (error) {
      await parts.store.hearings.remove(begun.value).catch(() => undefined);
      throw error;
    }
    const done: Hearing = { ...begun.value, status: 'done' };
    await parts.store.hearings.replace(begun, done).catch(() => undefined);
  };
}

/** Undefined where another delivery of the same activity has begun. */
async function begin(
  { store, clock }: Parts,
  { tenantId, conversationId, activityId, sentAt }: Heard,
): Promise<Stored<Hearing> | undefined> {
  const activity = createHash('sha256')
    .update(JSON.stringify([tenantId, conversationId, activityId]))
    .digest('base64url');
  const hearing: Hearing = { day: hearingDay(sentAt), activity, at: clock.now(), status: 'begun' };
  const inserted = await store.hearings.insert(hearing);
  if (inserted) return inserted;
  const before = await store.hearings.get(hearing);
  const isDead = before?.value.status === 'begun' && before.value.at + diedAfterMs <= clock.now();
  return isDead ? store.hearings.replace(before, hearing) : undefined;
}

/** Once a day in each process; Teams delivers again within seconds. */
async function forget({ store, clock }: Parts): Promise<void> {
  for (let ago = keptDays; ago < keptDays + lookedThroughDays; ago += 1) {
    const day = hearingDay(clock.now() - ago * dayMs);
    for (const { value } of await store.hearings.list({ day })) await store.hearings.remove(value);
  }
}
