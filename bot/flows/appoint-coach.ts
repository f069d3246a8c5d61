/** Coaches appoint others, and dismiss them, in chat. Those named in the configuration cannot be dismissed there. */
import type { Department, Person } from '../core/department';
import type { Message } from '../core/message';
import { findAnyone } from './find-anyone';
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
    const found = await findAnyone(parts, departments, name, near);
    replies.push({ message: 'kind' in found ? found : await act(found) });
  }
  return replies;
}
