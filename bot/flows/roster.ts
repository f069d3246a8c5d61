/** The people of a channel, looked up once in a while. */
import type { Channel, Person } from '../core/department';
import { keepRecent } from './keep-recent';
import type { Parts } from './ports';

export type Roster = (channel: Channel) => Promise<readonly Person[]>;

const keeping = { keptMs: 10 * 60 * 1000, most: 500 };

export function createRoster({ messenger, clock }: Pick<Parts, 'messenger' | 'clock'>): Roster {
  return keepRecent(clock, keeping, ({ channelId }) => channelId, messenger.members);
}
