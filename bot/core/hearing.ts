/** That an activity from Teams has been heard: Teams may deliver the same one again, and it takes effect once. */
import type { Instant, IsoDate } from './calendar';

export type HearingKey = {
  /** The day it was sent on, in UTC. */
  readonly day: IsoDate;
  /** A hash of which activity it is: neither its words nor its sender. */
  readonly activity: string;
};

export type Hearing = HearingKey & { readonly at: Instant; readonly status: 'begun' | 'done' };

export function hearingDay(at: Instant): IsoDate {
  return new Date(at).toISOString().slice(0, 10);
}
