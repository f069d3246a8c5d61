/** Reads what `plan` decides on. */
import type { DepartmentKey } from '../core/department';
import type { DepartmentState } from '../core/plan';
import type { Parts, Stored } from './ports';
import { Fault } from './ports';
import type { Department } from '../core/department';
import { findProgrammeById } from './programmes';

export type ReadState = { readonly stored: Stored<Department>; readonly state: DepartmentState };

/** Undefined when there is no such department. Throws when its programme is not among the installation's. */
export async function readDepartmentState(
  { store, house, findPosted }: Pick<Parts, 'store' | 'house' | 'findPosted'>,
  key: DepartmentKey,
): Promise<ReadState | undefined> {
  const stored = await store.departments.get(key);
  if (!stored) return undefined;
  const department = stored.value;
  const programme = await findProgrammeById({ store, house }, key.tenantId, department.programmeId);
  if (!programme)
    throw new Fault(
      `Department ${key.departmentId} follows the programme "${department.programmeId}", which is not installed.`,
    );
  const [rounds, deliveries] = await Promise.all([store.rounds.list(key), store.deliveries.list(key)]);
  return {
    stored,
    state: {
      department,
      programme,
      rounds: rounds.map(({ value }) => value),
      deliveries: deliveries.map(({ value }) => value),
      canLook: findPosted !== undefined,
    },
  };
}
