/** Reads what departments have published, for the overview across them. */
import { composeOverview } from '../core/compose-overview';
import type { DepartmentDigests, Period } from '../core/compose-overview';
import type { Department } from '../core/department';
import type { Overview } from '../core/overview';
import { digestView } from './digest-view';
import type { Parts } from './ports';

/** Departments read at once. */
const atOnce = 16;

export async function readOverview(
  parts: Pick<Parts, 'store'>,
  departments: readonly Department[],
  period: Period,
): Promise<Overview> {
  const read: DepartmentDigests[] = [];
  for (let first = 0; first < departments.length; first += atOnce)
    read.push(
      ...(await Promise.all(
        departments.slice(first, first + atOnce).map((department) => publishedBy(parts, department, period)),
      )),
    );
  return composeOverview(period, read);
}

async function publishedBy(
  parts: Pick<Parts, 'store'>,
  department: Department,
  { from, until }: Period,
): Promise<DepartmentDigests> {
  const stored = await parts.store.digests.list(department);
  const digests = stored.map(({ value }) => value).filter(({ madeAt }) => madeAt >= from && madeAt < until);
  return {
    departmentName: department.name,
    digests: await Promise.all(digests.map((digest) => digestView(parts, digest))),
  };
}
