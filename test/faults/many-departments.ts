/** Departments of one tenant, told apart by their names and channels. */
import type { Department } from '../../bot/core/department';
import type { Store } from '../../bot/flows/ports';
import { departmentKeyOf } from '../../bot/flows/department-id';
import { town } from '../../infra/local/town';
import { department } from '../sample-department';

export type Place = { readonly tenantId: string; readonly teamId: string; readonly serviceUrl: string };

/** "Afdeling 017": no name stands in another. */
export function nameOf(number: number): string {
  return `Afdeling ${String(number).padStart(4, '0')}`;
}

export function channelIdOf(number: number): string {
  return `19:afdeling-${String(number).padStart(4, '0')}@thread.tacv2`;
}

/** The coach is the demo's own person, the manager the first colleague: what each gets is told apart by whom it goes to. */
export function numberedDepartment(
  number: number,
  { tenantId, teamId, serviceUrl }: Place,
  changes: Partial<Department> = {},
): Department {
  const channel = { tenantId, teamId, channelId: channelIdOf(number), serviceUrl };
  return department({
    ...departmentKeyOf(channel),
    name: nameOf(number),
    channel,
    coach: town.you,
    managers: [town.colleagues[0]],
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
