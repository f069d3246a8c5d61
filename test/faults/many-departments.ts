/** Departments of one tenant, told apart by their names and channels. */
import type { Department, Person } from '../../bot/core/department';
import type { Store } from '../../bot/flows/ports';
import { departmentKeyOf } from '../../bot/flows/department-id';
import { town } from '../../infra/local/town';
import { department } from '../sample-department';

export type Place = { readonly tenantId: string; readonly serviceUrl: string };

/** "Afdeling 017": no name stands in another. */
export function nameOf(number: number): string {
  return `Afdeling ${String(number).padStart(4, '0')}`;
}

export function teamIdOf(number: number): string {
  return `19:team-${number}@thread.tacv2`;
}

export function channelIdOf(number: number): string {
  return `19:afdeling-${String(number).padStart(4, '0')}@thread.tacv2`;
}

/** Each has its own, so that what one person gets stays far below what a conversation takes. */
export function managerOf(number: number): Person {
  return { userId: `leder-${number}`, teamsUserId: `29:leder-${number}`, name: `Leder ${number}` };
}

/** The coach is the demo's own person. */
export function numberedDepartment(
  number: number,
  { tenantId, serviceUrl }: Place,
  changes: Partial<Department> = {},
): Department {
  const channel = { tenantId, teamId: teamIdOf(number), channelId: channelIdOf(number), serviceUrl };
  return department({
    ...departmentKeyOf(channel),
    name: nameOf(number),
    channel,
    coach: town.you,
    managers: [managerOf(number)],
    ...changes,
  });
}

/** Stores departments, each to be looked at when its prompt is due. */
export async function enrolAll(
  store: Store,
  departments: readonly { readonly department: Department; readonly wakeAt: number }[],
): Promise<void> {
  const queue = departments.values();
  const worker = async (): Promise<void> => {
    for (const { department: each, wakeAt } of queue) {
      await store.departments.put(each);
      await store.wakes.put({ tenantId: each.tenantId, departmentId: each.departmentId, at: wakeAt });
    }
  };
  await Promise.all(Array.from({ length: 8 }, worker));
}
