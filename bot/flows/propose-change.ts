/** Drafts a change of plan: what a coach asks for would do, to be confirmed or cancelled. Nothing changes yet. */
import { randomUUID } from 'node:crypto';
import { applyCommand, isPlanCommand } from '../core/apply-command';
import type { Draft, DraftStep } from '../core/change';
import type { Command } from '../core/command/command';
import type { Department, Person } from '../core/department';
import { findPeople } from '../core/find-people';
import type { Message } from '../core/message';
import { planView } from './plan-view';
import type { Parts, Stored } from './ports';
import type { Speaker } from './role-of';

export type Proposal = {
  readonly command: Command;
  readonly departments: readonly Stored<Department>[];
  /** Whom a mention or a choice between namesakes means. */
  readonly mentioned: readonly Person[];
};

/** From words: the people named are found first, and where that is not clear the coach is asked. */
export async function proposeChange(parts: Parts, speaker: Speaker, proposal: Proposal): Promise<Message> {
  const { command, departments } = proposal;
  const found = await peopleOf(parts, proposal);
  if ('message' in found) return found.message;
  const draft = await draftSteps(parts, speaker, departments, [{ command, people: found.people }]);
  return { kind: 'draft', draft: { ...draft, command } };
}

/** Stores what would be done, and gives each department's plan before and after. */
export async function draftSteps(
  parts: Parts,
  speaker: Speaker,
  departments: readonly Stored<Department>[],
  steps: readonly DraftStep[],
) {
  const now = parts.clock.now();
  const draft: Draft = {
    tenantId: speaker.tenantId,
    draftId: randomUUID(),
    by: { userId: speaker.userId, name: speaker.name },
    at: now,
    status: 'open',
    steps,
    departments: departments.map(({ value, version }) => ({ departmentId: value.departmentId, version })),
  };
  await parts.store.drafts.insert(draft);
  const after = (before: Department): Department =>
    steps.reduce(
      (department, { command, people }) =>
        isPlanCommand(command)
          ? applyCommand(department, command, { now, people, id: draft.draftId })
          : department,
      before,
    );
  const plans = await Promise.all(
    departments.map(async ({ value }) => ({
      before: await planView(parts, value),
      after: await planView(parts, after(value)),
    })),
  );
  return { draftId: draft.draftId, plans };
}

type Found = { readonly people: readonly Person[] } | { readonly message: Message };

/** A manager to be is looked for among the team's members, one who leaves among the managers. */
async function peopleOf(parts: Parts, { command, departments, mentioned }: Proposal): Promise<Found> {
  if (command.command !== 'assign-manager' && command.command !== 'remove-manager') return { people: [] };
  const people: Person[] = [];
  for (const name of command.people) {
    const named = findPeople(name, mentioned);
    const found =
      named.length === 1 ? named : findPeople(name, await candidatesFor(parts, command.command, departments));
    const departmentName = departments[0]?.value.name ?? '';
    if (found.length === 0) return { message: { kind: 'unknown-person', name, departmentName } };
    if (found.length > 1)
      return { message: { kind: 'which-person', departmentName, name, candidates: found, command } };
    people.push(...found);
  }
  return { people };
}

async function candidatesFor(
  { messenger }: Parts,
  command: 'assign-manager' | 'remove-manager',
  departments: readonly Stored<Department>[],
): Promise<readonly Person[]> {
  const lists = await Promise.all(
    departments.map(async ({ value }) =>
      command === 'remove-manager' ? value.managers : messenger.members(value.channel),
    ),
  );
  return [...new Map(lists.flat().map((person) => [person.userId, person])).values()];
}
