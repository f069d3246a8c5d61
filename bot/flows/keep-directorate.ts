/** Coaches say in chat who is in the directorate, and how often it gets the overview across departments. */
import { dateAt } from '../core/calendar';
import type { Recognised } from '../core/command/recognise';
import type { Department, Person } from '../core/department';
import type { Directorate } from '../core/directorate';
import { nextOverview, overviewKey, reach } from '../core/directorate';
import type { Message } from '../core/message';
import { findAnyone } from './find-anyone';
import type { Parts } from './ports';
import type { Speaker } from './role-of';
import { coachNames, isCoach } from './role-of';
import type { Reply } from './utterance';

export type DirectorateRequest = Extract<
  Recognised,
  { kind: 'name-director' | 'remove-director' | 'overview-every' | 'show-directorate' }
>;

export async function keepDirectorate(
  parts: Parts,
  speaker: Speaker,
  departments: readonly Department[],
  request: DirectorateRequest,
  mentioned: readonly Person[],
): Promise<readonly Reply[]> {
  if (!(await isCoach(parts, speaker)))
    return [{ message: { kind: 'not-allowed', coaches: coachNames(departments) } }];
  if (request.kind === 'show-directorate') {
    const stored = await parts.store.directorates.get(speaker);
    return [{ message: directorateMessage(parts, stored?.value) }];
  }
  if (request.kind === 'overview-every') {
    const { every } = request;
    return [{ message: await change(parts, speaker, (before) => ({ ...before, every })) }];
  }
  const known = (await parts.store.directorates.get(speaker))?.value.directors ?? [];
  const [near, among] = request.kind === 'remove-director' ? [known, []] : [mentioned, departments];
  const found: (Person | Message)[] = [];
  for (const name of request.people) found.push(await findAnyone(parts, among, name, near));
  const people = found.filter((each): each is Person => !('kind' in each));
  const unknown = found.filter((each): each is Message => 'kind' in each);
  const changed =
    people.length === 0 ? [] : [await change(parts, speaker, (before) => meant(before, request, people))];
  return [...changed, ...unknown].map((message) => ({ message }));
}

function meant(
  before: Directorate,
  { kind, ...request }: DirectorateRequest,
  people: readonly Person[],
): Directorate {
  const ids = new Set(people.map(({ userId }) => userId));
  const others = before.directors.filter(({ userId }) => !ids.has(userId));
  const every = 'every' in request ? request.every : undefined;
  return {
    ...before,
    directors: kind === 'remove-director' ? others : [...others, ...people],
    ...(every && { every }),
  };
}

/** A new directorate's first overview reaches back as far as those that follow it. */
async function change(
  parts: Parts,
  speaker: Speaker,
  to: (before: Directorate) => Directorate,
): Promise<Message> {
  const { store, clock } = parts;
  const { tenantId, userId, teamsUserId, name, serviceUrl } = speaker;
  const now = clock.now();
  const stored = await store.directorates.get({ tenantId });
  const fresh = (directorate: Directorate): Directorate => ({
    ...directorate,
    coveredUntil: now - reach[directorate.every],
  });
  const before: Directorate = stored?.value ?? {
    tenantId,
    directors: [],
    every: 'week',
    coach: speaker,
    serviceUrl,
    plannedSince: now,
    coveredUntil: now,
  };
  const after = { ...to(before), coach: { userId, teamsUserId, name }, serviceUrl, plannedSince: now };
  const written = stored
    ? await store.directorates.replace(stored, after)
    : await store.directorates.insert(fresh(after));
  if (!written) return change(parts, speaker, to);
  parts.log.info('directorate-changed', { directors: after.directors.length, every: after.every });
  if (after.directors.length > 0)
    await store.wakes.put({ ...overviewKey(tenantId), at: nextOverview(after, parts.house.place) });
  return directorateMessage(parts, after);
}

function directorateMessage({ house }: Pick<Parts, 'house'>, directorate: Directorate | undefined): Message {
  if (!directorate || directorate.directors.length === 0) return { kind: 'no-directorate' };
  const { directors, every } = directorate;
  return {
    kind: 'directorate',
    directors: directors.map(({ name }) => name),
    every,
    next: dateAt(nextOverview(directorate, house.place), house.place.timeZone),
  };
}
