/** Who somebody is to the organisation: coach, manager of some departments, or employee. */
import type { Department } from '../core/department';
import type { Role } from '../core/message';
import type { Parts } from './ports';

/** Somebody who writes or taps, as authentication vouches for them. */
export type Speaker = {
  readonly tenantId: string;
  readonly userId: string;
  readonly teamsUserId: string;
  readonly name: string;
  readonly serviceUrl: string;
};

type Who = Pick<Speaker, 'tenantId' | 'userId'>;

export async function isCoach({ store, house }: Parts, { tenantId, userId }: Who): Promise<boolean> {
  return house.coaches.includes(userId) || (await store.coaches.get({ tenantId, userId })) !== undefined;
}

export function isManagerOf({ managers }: Department, { userId }: Who): boolean {
  return managers.some((manager) => manager.userId === userId);
}

export async function roleOf(parts: Parts, who: Who, departments: readonly Department[]): Promise<Role> {
  if (await isCoach(parts, who)) return 'coach';
  return departments.some((department) => isManagerOf(department, who)) ? 'manager' : 'employee';
}

export async function departmentsOf({ store }: Parts, tenantId: string): Promise<readonly Department[]> {
  return (await store.departments.list({ tenantId })).map(({ value }) => value);
}

/** The coaches to turn to, by name: those of the departments, since the configuration knows no names. */
export function coachNames(departments: readonly Department[]): readonly string[] {
  return [...new Set(departments.map(({ coach }) => coach.name))].slice(0, 3);
}
