/** Makes a channel a department, or gives the department of the channel a new name. */
import { dateAt, weekOf } from '../core/calendar';
import { folded } from '../core/command/spelling';
import type { Channel, Department } from '../core/department';
import type { Message } from '../core/message';
import { defaultSchedule } from '../core/schedule';
import { departmentKeyOf } from './department-id';
import { planView } from './plan-view';
import type { Parts, Stored } from './ports';
import type { Speaker } from './role-of';
import { coachNames, departmentsOf, isCoach } from './role-of';
import { wakeDepartment } from './wake-department';

/** The longest name of a department, in characters. */
const longestName = 60;

export async function enrolChannel(
  parts: Parts,
  speaker: Speaker,
  channel: Channel,
  words: string,
): Promise<Message> {
  const { store } = parts;
  const name = words.trim().replace(/\s+/g, ' ');
  const departments = await departmentsOf(parts, channel.tenantId);
  if (!(await isCoach(parts, speaker))) return { kind: 'not-allowed', coaches: coachNames(departments) };
  if (name === '' || name.length > longestName) return { kind: 'bad-name', longest: longestName };
  const key = departmentKeyOf(channel);
  if (departments.some((other) => other.departmentId !== key.departmentId && sameName(other.name, name)))
    return { kind: 'name-taken', name };
  const before = await store.departments.get(key);
  const department = before
    ? { ...before.value, name, channel, status: 'active' as const }
    : newDepartment(parts, speaker, channel, name);
  const saved = before
    ? await store.departments.replace(before, department)
    : await store.departments.insert(department);
  const present: Stored<Department> | undefined = saved ?? (await store.departments.get(key));
  await wakeDepartment(parts, key);
  return {
    kind: 'enrolled',
    plan: await planView(parts, present?.value ?? department),
    again: before !== undefined,
  };
}

function newDepartment(
  { clock, house }: Parts,
  speaker: Speaker,
  channel: Channel,
  name: string,
): Department {
  const now = clock.now();
  const coach = { userId: speaker.userId, teamsUserId: speaker.teamsUserId, name: speaker.name };
  return {
    ...departmentKeyOf(channel),
    name,
    channel,
    place: house.place,
    language: house.language,
    schedule: defaultSchedule(weekOf(dateAt(now, house.place.timeZone))),
    programmeId: house.programmes[0]!.id,
    ownQuestions: [],
    managers: [],
    coach,
    status: 'active',
    plannedSince: now,
  };
}

/** Names that a coach could not tell apart in writing are the same name. */
function sameName(one: string, other: string): boolean {
  return folded(one) === folded(other);
}
