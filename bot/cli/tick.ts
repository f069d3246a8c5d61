/** Performs what is due, or only says what would happen and why. */
import type { Instant } from '../core/calendar';
import { dateAt, timeAt } from '../core/calendar';
import type { Action, DepartmentState } from '../core/plan';
import { isOverviewKey } from '../core/directorate';
import { plan } from '../core/plan';
import { readDepartmentState } from '../flows/department-state';
import type { Parts } from '../flows/ports';
import { tick } from '../flows/tick';
import { operate } from './operate';

export type TickOptions = { readonly dryRun?: boolean; readonly at?: string };

/** Exits with 1 when a department could not be worked on. `at`, an ISO 8601 instant, is for a dry run alone. */
export async function tickCommand({ dryRun, at }: TickOptions): Promise<void> {
  if (at !== undefined && !dryRun) throw new Error('--at goes with --dry-run: what is sent is sent now.');
  const now = at === undefined ? Date.now() : Date.parse(at);
  if (Number.isNaN(now)) throw new Error(`--at is "${at}": give an instant such as 2026-11-23T09:00+01:00`);
  await operate(
    async (parts) => {
      if (dryRun) return printPlan(parts, now);
      const { due, broken } = await tick(parts);
      console.log(`${due} due, ${broken} could not be worked on`);
      if (broken > 0) process.exitCode = 1;
    },
    { clock: { now: () => (dryRun ? now : Date.now()) }, ...(dryRun && { logLevel: 'error' }) },
  );
}

async function printPlan(parts: Parts, now: Instant): Promise<void> {
  const due = await parts.store.wakes.due(now);
  if (due.length === 0) console.log('Nothing is due.');
  for (const wake of due) {
    if (isOverviewKey(wake)) {
      console.log('The directorate: would send the overview across departments, because it was due.');
      continue;
    }
    const read = await readDepartmentState(parts, wake).catch((error: unknown) => String(error));
    if (read === undefined) continue;
    if (typeof read === 'string') {
      console.log(`${wake.departmentId}: cannot be worked on: ${read}`);
      process.exitCode = 1;
      continue;
    }
    for (const line of lines(read.state, now)) console.log(`${read.state.department.name}: ${line}`);
  }
}

function lines(state: DepartmentState, now: Instant): readonly string[] {
  const { timeZone } = state.department.place;
  const when = (at: Instant): string => `${dateAt(at, timeZone)} ${timeAt(at, timeZone)}`;
  const { actions, wakeAt } = plan(state, now);
  const next =
    wakeAt === undefined ? 'and nothing is planned after that' : `and is looked at again ${when(wakeAt)}`;
  const what = actions.length > 0 ? actions.map((action) => explain(action, when)) : ['has nothing to do'];
  return [...what, next];
}

/** What would happen, and why. */
function explain(action: Action, when: (at: Instant) => string): string {
  switch (action.kind) {
    case 'post-prompt':
      return `would post the prompt of ${action.occurrence.week} ("${action.asked.step.id}"), because it was due ${when(action.occurrence.at)}${action.late ? ' and its day is not over' : ''}`;
    case 'bring-back':
      return `would bring the small steps of ${action.round.bringsBack} back to their authors, because the follow-up of ${action.round.week} is posted`;
    case 'remind':
      return `would remind of the round of ${action.round.week} where fewer than half have answered, because it closes ${when(action.round.closesAt)}`;
    case 'close-round':
      return `would make and send the digest of ${action.round.week}, because the round closed ${when(action.round.closesAt)}`;
    case 'report-missed':
      return `would tell the coach that ${action.weeks.join(', ')} went by without a prompt, because the day was over before the bot was back`;
    case 'mark-uncertain':
      return `would mark the ${action.delivery.what} of ${action.delivery.week} as uncertain, because its sender has been silent for five minutes`;
    case 'look-for-posted':
      return `would look in the channel for the ${action.delivery.what} of ${action.delivery.week}, because nobody knows whether it was posted`;
    case 'report-trouble':
      return `would tell the coach that the ${action.delivery.what} of ${action.delivery.week} is ${action.trouble}, because only a person can settle it`;
    case 'report-programme-ended':
      return `would ask the coach what comes next, because the programme has no step left for ${action.week}`;
  }
}
