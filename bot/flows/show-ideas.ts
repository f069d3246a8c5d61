/** The organisation's ideas: to coaches, to IT in its channel, and to a manager those of their own departments. */
import type { Channel, Department } from '../core/department';
import type { Message } from '../core/message';
import type { Parts } from './ports';
import type { Speaker } from './role-of';
import { coachNames, isCoach, isManagerOf } from './role-of';

export async function showIdeas(
  parts: Parts,
  speaker: Speaker,
  departments: readonly Department[],
  channel: Channel | undefined,
): Promise<Message> {
  const { tenantId } = speaker;
  const it = await parts.store.itChannels.get({ tenantId });
  const seesAll =
    (channel !== undefined && channel.channelId === it?.value.channel.channelId) ||
    (await isCoach(parts, speaker));
  const own = departments.filter((department) => isManagerOf(department, speaker));
  if (!seesAll && own.length === 0) return { kind: 'not-allowed', coaches: coachNames(departments) };
  const ideas = (await parts.store.ideas.list({ tenantId })).map(({ value }) => value);
  const seen = ideas.filter(
    ({ departmentId }) => seesAll || own.some((department) => department.departmentId === departmentId),
  );
  return { kind: 'ideas', ideas: seen.sort((a, b) => b.sentAt - a.sentAt) };
}
