/** Coaches appoint others, and dismiss them, in chat. Those named in the configuration cannot be dismissed there. */
import type { Department, Person } from '../core/department';
import { findPeople } from '../core/find-people';
import type { Message } from '../core/message';
import { membersOrNone } from './members-or-none';
import type { Reply } from './utterance';
import type { Parts } from './ports';
import type { Speaker } from './role-of';
import { coachNames, isCoach } from './role-of';

export function appointCoach(
  parts: Parts,
  speaker: Speaker,
  departments: readonly Department[],
  names: readonly string[],
  mentioned: readonly Person[],
): Promise<readonly Reply[]> {
  return forEachPerson(parts, speaker, departments, names, mentioned, async (person) => {
    const { tenantId, userId } = speaker;
    await parts.store.coaches.put({ ...person, tenantId, appointedBy: userId, since: parts.clock.now() });
    parts.log.info('coach-appointed');
    return { kind: 'coach-appointed', name: person.name };
  });
}

export async function dismissCoach(
  parts: Parts,
  speaker: Speaker,
  departments: readonly Department[],
  names: readonly string[],
  mentioned: readonly Person[],
): Promise<readonly Reply[]> {
  const { tenantId } = speaker;
  const coaches = (await parts.store.coaches.list({ tenantId })).map(({ value }) => value);
  return forEachPerson(parts, speaker, departments, names, [...mentioned, ...coaches], async (person) => {
    await parts.store.coaches.remove({ tenantId, userId: person.userId });
    parts.log.info('coach-dismissed');
    return { kind: 'coach-dismissed', name: person.name };
  });
}

/** Looked for among those mentioned, then among the people of all teams where the bot is. */
async function forEachPerson(
  parts: Parts,
  speaker: Speaker,
  departments: readonly Department[],
  names: readonly string[],
  near: readonly Person[],
  act: (person: Person) => Promise<Message>,
): Promise<readonly Reply[]> {
  if (!(await isCoach(parts, speaker)))
    return [{ message: { kind: 'not-allowed', coaches: coachNames(departments) } }];
  const replies: Reply[] = [];
  for (const name of names) {
    const nearest = findPeople(name, near);
    const found = nearest.length > 0 ? nearest : findPeople(name, await everybody(parts, departments));
    const [person] = found;
    const one = person !== undefined && new Set(found.map(({ userId }) => userId)).size === 1;
    replies.push({
      message: one ? await act(person) : { kind: 'unknown-person', name, several: found.length > 1 },
    });
  }
  return replies;
}

async function everybody(parts: Parts, departments: readonly Department[]): Promise<readonly Person[]> {
  const teams = new Map(departments.map(({ channel }) => [channel.teamId, channel]));
  const rosters = await Promise.all([...teams.values()].map((channel) => membersOrNone(parts, channel)));
  return [...new Map(rosters.flat().map((person) => [person.userId, person])).values()];
}
