/** What an understood command leads to: something to see, or a draft to confirm. */
import { isPlanCommand } from '../core/apply-command';
import type { Command } from '../core/command/command';
import { isMeant } from '../core/command/command';
import type { Department, Person } from '../core/department';
import type { Role } from '../core/message';
import { dateAt, weekOf } from '../core/calendar';
import { nextAsked } from '../core/next-step';
import type { Reply } from './utterance';
import { readDepartmentState } from './department-state';
import { planView } from './plan-view';
import type { Parts, Stored } from './ports';
import { proposeChange } from './propose-change';
import type { Speaker } from './role-of';
import { coachNames, isManagerOf } from './role-of';
import { undoChange } from './undo-change';

export type Asked = {
  readonly command: Command;
  readonly stored: readonly Stored<Department>[];
  readonly role: Role;
  readonly mentioned: readonly Person[];
};

export async function followCommand(parts: Parts, speaker: Speaker, asked: Asked): Promise<readonly Reply[]> {
  const { command, stored, role, mentioned } = asked;
  if (command.command === 'help') return [{ message: { kind: 'greeting', role, name: speaker.name } }];
  if (command.command === 'undo') return (await undoChange(parts, speaker)).map((message) => ({ message }));
  const named = stored.filter(({ value }) => isMeant(command.departments, value.name));
  if (named.length === 0) return [{ message: { kind: 'no-department' } }];
  if (command.command === 'show-schedule') return [await showPlans(parts, speaker, named, role)];
  if (command.command === 'preview') return preview(parts, named);
  if (command.command === 'send-now' || isPlanCommand(command))
    return [{ message: await proposeChange(parts, speaker, { command, departments: named, mentioned }) }];
  return [];
}

async function showPlans(
  parts: Parts,
  speaker: Speaker,
  named: readonly Stored<Department>[],
  role: Role,
): Promise<Reply> {
  const seen = named
    .map(({ value }) => value)
    .filter((value) => role === 'coach' || isManagerOf(value, speaker));
  if (seen.length === 0)
    return { message: { kind: 'not-allowed', coaches: coachNames(named.map(({ value }) => value)) } };
  const plans = await Promise.all(seen.map((department) => planView(parts, department)));
  return { message: { kind: 'schedule', plans } };
}

/** The prompt that comes next, to the coach alone. */
async function preview(parts: Parts, named: readonly Stored<Department>[]): Promise<readonly Reply[]> {
  return Promise.all(
    named.map(async ({ value }): Promise<Reply> => {
      const plan = await planView(parts, value);
      const read = await readDepartmentState(parts, value);
      const week =
        plan.next.find(({ cancelled }) => !cancelled)?.week ??
        weekOf(dateAt(parts.clock.now(), value.place.timeZone));
      const next = read && nextAsked(read.state, week);
      return { message: { kind: 'preview', plan, ...(next && { step: next.step }) }, privately: true };
    }),
  );
}
