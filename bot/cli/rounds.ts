/** What is late, uncertain or refused in any department; with nothing such, says so. */
import { dateAt, timeAt } from '../core/calendar';
import { lateWork } from '../core/late-work';
import { readDepartmentState } from '../flows/department-state';
import { everyDepartment } from '../flows/every-department';
import { faultOf } from '../flows/fault-of';
import { operate } from './operate';
import { printTable } from './print-table';

export type RoundsOptions = { readonly late?: boolean };

/** Exits with 1 when something is late. Without `--late` it lists the open rounds. */
export async function roundsCommand({ late }: RoundsOptions): Promise<void> {
  await operate(
    async (parts) => {
      const lines: string[][] = [];
      for await (const value of everyDepartment(parts)) {
        const { timeZone } = value.place;
        const when = (at: number): string => `${dateAt(at, timeZone)} ${timeAt(at, timeZone)}`;
        const read = await readDepartmentState(parts, value).catch(faultOf);
        if (typeof read === 'string') lines.push([value.name, '', 'cannot be read', '', read]);
        else if (read && late)
          for (const { what, week, since, mend } of lateWork(read.state, parts.clock.now()))
            lines.push([value.name, week, what, when(since), mend]);
        else if (read)
          for (const round of read.state.rounds.filter(({ status }) => status === 'open'))
            lines.push([value.name, round.week, 'open', `until ${when(round.closesAt)}`, round.step.id]);
      }
      if (lines.length === 0)
        console.log(late ? 'Nothing is late, uncertain or refused.' : 'No round is open.');
      else
        printTable(
          ['department', 'week', 'what', late ? 'since' : 'when', late ? 'what to do' : 'step'],
          lines,
        );
      if (late && lines.length > 0) process.exitCode = 1;
    },
    { logLevel: 'error' },
  );
}
