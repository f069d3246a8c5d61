/** The departments that are served, one a line: what an operator looks at first. */
import { dateAt, timeAt } from '../core/calendar';
import type { Department } from '../core/department';
import { firstOccurrence } from '../core/schedule';
import { everyDepartment } from '../flows/every-department';
import type { Parts } from '../flows/ports';
import { operate } from './operate';
import { printTable } from './print-table';

type Line = {
  readonly name: string;
  readonly tenantId: string;
  readonly departmentId: string;
  readonly language: string;
  readonly status: string;
  readonly programme: string;
  readonly managers: number;
  readonly next: string;
  readonly lastRound: string;
};

export async function departmentsCommand({ json }: { readonly json?: boolean }): Promise<void> {
  await operate(
    async (parts) => {
      const lines: Line[] = [];
      for await (const department of everyDepartment(parts)) lines.push(await lineOf(parts, department));
      if (json) console.log(JSON.stringify(lines, undefined, 2));
      else if (lines.length === 0) console.log('No channel is enrolled yet.');
      else
        printTable(
          ['department', 'status', 'language', 'programme', 'managers', 'next prompt', 'last round'],
          lines.map((line) => [
            line.name,
            line.status,
            line.language,
            line.programme,
            String(line.managers),
            line.next,
            line.lastRound,
          ]),
        );
    },
    { logLevel: 'error' },
  );
}

async function lineOf({ store, clock }: Parts, department: Department): Promise<Line> {
  const { name, tenantId, departmentId, language, status, programmeId, managers, schedule, place } =
    department;
  const next = firstOccurrence(schedule, clock.now(), place);
  const last = (await store.rounds.list(department)).at(-1)?.value;
  return {
    name,
    tenantId,
    departmentId,
    language,
    status,
    programme: programmeId,
    managers: managers.length,
    next:
      next && status === 'active'
        ? `${dateAt(next.at, place.timeZone)} ${timeAt(next.at, place.timeZone)}`
        : 'none',
    lastRound: last ? `${last.week} ${last.status}` : 'none',
  };
}
