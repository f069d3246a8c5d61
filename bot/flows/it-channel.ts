/** Which channel is IT's: a coach says so in it. */
import type { Channel, Department } from '../core/department';
import type { Message } from '../core/message';
import { keepRecent } from './keep-recent';
import type { Parts } from './ports';
import type { Speaker } from './role-of';
import { coachNames, isCoach } from './role-of';

export async function nameItChannel(
  parts: Parts,
  speaker: Speaker,
  departments: readonly Department[],
  channel: Channel | undefined,
): Promise<Message> {
  if (!(await isCoach(parts, speaker))) return { kind: 'not-allowed', coaches: coachNames(departments) };
  if (!channel) return { kind: 'it-in-channel' };
  const { tenantId, userId } = speaker;
  await parts.store.itChannels.put({ tenantId, channel, by: userId, at: parts.clock.now() });
  return { kind: 'it-channel-named' };
}

export type HasIt = (tenantId: string) => Promise<boolean>;

const keeping = { keptMs: 60_000, most: 500 };

/** Whether ideas can be sent at all: asked with every answer. */
export function createHasIt({ store, clock }: Pick<Parts, 'store' | 'clock'>): HasIt {
  return keepRecent(
    clock,
    keeping,
    (tenantId) => tenantId,
    async (tenantId) => (await store.itChannels.get({ tenantId })) !== undefined,
  );
}
