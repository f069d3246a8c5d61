/** Many departments and their wakes, spread over the hours of the coming week, as a platform's storage holds them. */
import { layouts, wakesTable } from '../../bot/azure/layout';
import type { Row } from '../../bot/azure/row';
import { writeRow } from '../../bot/azure/row';
import { writeWake } from '../../bot/azure/wake-row';
import type { Instant } from '../../bot/core/calendar';
import { department } from '../sample-department';
import type { TableServer } from './table-server';

const weekMs = 7 * 24 * 60 * 60 * 1000;

/** `from` is when the first of them is due. A hundred organisations share them. */
export function seedDepartments(
  server: TableServer,
  tablePrefix: string,
  departments: number,
  from: Instant,
): void {
  const sample = department();
  const each = Array.from({ length: departments }, (_, number) => {
    const [tenantId, departmentId] = [`tenant-${number % 100}`, `department-${number}`];
    const channel = { ...sample.channel, tenantId, channelId: `19:${departmentId}@thread.tacv2` };
    return { ...sample, tenantId, departmentId, channel, name: `Afdeling ${number}` };
  });
  const wakes = each.map(({ tenantId, departmentId }, number): Row =>
    writeWake({ tenantId, departmentId, at: from + Math.floor((number * weekMs) / departments) }),
  );
  server.seed(
    `${tablePrefix}${layouts.departments.table}`,
    each.map((value) => writeRow(layouts.departments, value)),
  );
  server.seed(`${tablePrefix}${wakesTable}`, wakes);
}
