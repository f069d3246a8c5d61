/** The people of a channel, looked up once in a while. */
import type { Instant } from '../core/calendar';
import type { Channel, Person } from '../core/department';
import type { Parts } from './ports';

export type Roster = (channel: Channel) => Promise<readonly Person[]>;

/** How long a roster is taken as read, in milliseconds. */
const keptMs = 10 * 60 * 1000;

/** Rosters kept at the most; the oldest goes first. */
const mostKept = 500;

export function createRoster({ messenger, clock }: Pick<Parts, 'messenger' | 'clock'>): Roster {
  const kept = new Map<string, { readonly at: Instant; readonly people: readonly Person[] }>();
  return async function roster(channel) {
    const known = kept.get(channel.channelId);
    if (known && clock.now() - known.at < keptMs) return known.people;
    const people = await messenger.members(channel);
    kept.delete(channel.channelId);
    kept.set(channel.channelId, { at: clock.now(), people });
    const oldest = kept.keys().next();
    if (kept.size > mostKept && !oldest.done) kept.delete(oldest.value);
    return people;
  };
}
