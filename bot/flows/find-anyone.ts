/** The one person that a name in a coach's words means, anywhere in the organisation. */
import type { Department, Person } from '../core/department';
import { findPeople } from '../core/find-people';
import type { Message } from '../core/message';
import { membersOrNone } from './members-or-none';
import type { Parts } from './ports';

/** Looked for among those `near`, then among the people of all teams where the bot is. */
export async function findAnyone(
  parts: Parts,
  departments: readonly Department[],
  name: string,
  near: readonly Person[],
): Promise<Person | Extract<Message, { kind: 'unknown-person' }>> {
  const nearest = findPeople(name, near);
  const found = nearest.length > 0 ? nearest : findPeople(name, await everybody(parts, departments));
  const [person] = found;
  const one = person !== undefined && new Set(found.map(({ userId }) => userId)).size === 1;
  return one ? person : { kind: 'unknown-person', name, several: found.length > 1 };
}

async function everybody(parts: Parts, departments: readonly Department[]): Promise<readonly Person[]> {
  const teams = new Map(departments.map(({ channel }) => [channel.teamId, channel]));
  const rosters = await Promise.all([...teams.values()].map((channel) => membersOrNone(parts, channel)));
  return [...new Map(rosters.flat().map((person) => [person.userId, person])).values()];
}
