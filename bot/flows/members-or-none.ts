/** A channel's people, for what can do without them: a roster that cannot be read now is an empty one. */
import type { Channel, Person } from '../core/department';
import type { Log, Messenger } from './ports';
import { faultOf } from './fault-of';

export async function membersOrNone(
  { messenger, log }: { readonly messenger: Pick<Messenger, 'members'>; readonly log: Log },
  channel: Channel,
): Promise<readonly Person[]> {
  try {
    return await messenger.members(channel);
  } catch (error) {
    log.warn('roster-unread', { channelId: channel.channelId, reason: faultOf(error) });
    return [];
  }
}
