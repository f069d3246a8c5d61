/** Performs what a coach was shown and has confirmed, once, and keeps it in the history. */
import type { Instant } from '../core/calendar';
import type { Change, Draft } from '../core/change';
import { changeIdOf } from '../core/change';
import { applyCommand, isPlanCommand } from '../core/apply-command';
import type { Department } from '../core/department';
import type { Message, Plan } from '../core/message';
import { digestAt } from '../core/schedule';
import { lastDraftId } from './last-draft';
import { planView } from './plan-view';
import type { Parts, Stored } from './ports';
import type { Speaker } from './role-of';
import { isCoach } from './role-of';
import { sendNow } from './send-now';
import { wakeDepartment } from './wake-department';

export async function confirmChange(parts: Parts, speaker: Speaker, draftId: string): Promise<Message> {
  const read = await readOwnDraft(parts, speaker, draftId);
  if ('kind' in read) return read;
  const departments = await Promise.all(
    read.value.departments.map(({ departmentId }) =>
      parts.store.departments.get({ tenantId: speaker.tenantId, departmentId }),
    ),
  );
  if (read.value.status === 'confirmed') return confirmedBefore(parts, read.value, departments);
  if (read.value.status !== 'open') return { kind: 'draft-outdated', departmentNames: [] };
  const shown = new Map(read.value.departments.map(({ departmentId, version }) => [departmentId, version]));
  const present = departments.filter((stored) => stored !== undefined);
  const changed = present.filter(({ value, version }) => shown.get(value.departmentId) !== version);
  if (changed.length > 0 || present.length < shown.size)
    return { kind: 'draft-outdated', departmentNames: changed.map(({ value }) => value.name) };
  const previous = (
    await parts.store.drafts.get({ tenantId: speaker.tenantId, draftId: lastDraftId(speaker) })
  )?.value;
  const confirmed: Draft = {
    ...read.value,
    status: 'confirmed',
    ...(previous?.previous !== undefined && { previous: previous.previous }),
  };
  if (!(await parts.store.drafts.replace(read, confirmed)))
    return { kind: 'draft-outdated', departmentNames: [] };
  if (confirmed.steps.some(({ command }) => command.command === 'send-now')) return postNow(parts, present);
  const plans: Plan[] = [];
  for (const stored of present) plans.push(await change(parts, stored, confirmed));
  await parts.store.drafts.put({ ...confirmed, draftId: lastDraftId(speaker), previous: draftId });
  return { kind: 'changed', plans };
}

export async function cancelChange(parts: Parts, speaker: Speaker, draftId: string): Promise<Message> {
  const read = await readOwnDraft(parts, speaker, draftId);
  if ('kind' in read) return read;
  if (read.value.status !== 'open' && read.value.status !== 'cancelled')
    return { kind: 'draft-outdated', departmentNames: [] };
  await parts.store.drafts.replace(read, { ...read.value, status: 'cancelled' });
  return { kind: 'cancelled' };
}

/** Teams may deliver the same tap again: it changes nothing, and shows what the first one did. */
async function confirmedBefore(
  parts: Parts,
  { steps }: Draft,
  departments: readonly (Stored<Department> | undefined)[],
): Promise<Message> {
  const present = departments.filter((stored) => stored !== undefined).map(({ value }) => value);
  const departmentName = present.map(({ name }) => name).join(', ');
  if (steps.some(({ command }) => command.command === 'send-now'))
    return { kind: 'posted-now', departmentName, outcome: 'already' };
  return {
    kind: 'changed',
    plans: await Promise.all(present.map((department) => planView(parts, department))),
  };
}

/** A draft is its author's alone, while they are still a coach. */
async function readOwnDraft(
  parts: Parts,
  speaker: Speaker,
  draftId: string,
): Promise<Stored<Draft> | Message> {
  const { tenantId, userId } = speaker;
  if (!(await isCoach(parts, speaker))) return { kind: 'not-allowed', coaches: [] };
  const draft = await parts.store.drafts.get({ tenantId, draftId });
  const own = draft?.value.by.userId === userId && draft.value.status !== 'undone';
  return draft && own ? draft : { kind: 'draft-outdated', departmentNames: [] };
}

/** All of a draft's steps are one write to the department, and a line each in its history. */
async function change(parts: Parts, stored: Stored<Department>, draft: Draft): Promise<Plan> {
  const { store, clock } = parts;
  const at = clock.now();
  const changes = changesOf(stored.value, draft, at);
  const after = changes.at(-1)?.after ?? stored.value;
  if (!(await store.departments.replace(stored, after))) return planView(parts, stored.value);
  for (const each of changes) await store.changes.insert(each);
  await moveClosing(parts, after);
  await wakeDepartment(parts, after);
  return planView(parts, after);
}

function changesOf(department: Department, { steps, draftId, by }: Draft, at: Instant): readonly Change[] {
  const changes: Change[] = [];
  for (const [index, { command, people }] of steps.entries()) {
    const before = changes.at(-1)?.after ?? department;
    if (!isPlanCommand(command)) continue;
    const after = applyCommand(before, command, { now: at, people, id: draftId });
    const { departmentId } = department;
    changes.push({ departmentId, changeId: changeIdOf(draftId, index), at, by, command, before, after });
  }
  return changes;
}

/** An open round closes when its digest is made, so it follows a digest that is moved. */
export async function moveClosing({ store, clock }: Parts, department: Department): Promise<void> {
  const now = clock.now();
  for (const round of await store.rounds.list(department)) {
    if (round.value.status !== 'open' || round.value.closesAt <= now) continue;
    const closesAt = Math.max(now, digestAt(department.schedule, round.value.openedAt, department.place));
    if (closesAt !== round.value.closesAt) await store.rounds.replace(round, { ...round.value, closesAt });
  }
}

async function postNow(parts: Parts, departments: readonly Stored<Department>[]): Promise<Message> {
  const outcomes = await Promise.all(
    departments.map(async ({ value }) => ({
      departmentName: value.name,
      outcome: await sendNow(parts, value),
    })),
  );
  const worst = outcomes.find(({ outcome }) => outcome === 'refused') ?? outcomes[0];
  return {
    kind: 'posted-now',
    departmentName: outcomes.map(({ departmentName }) => departmentName).join(', '),
    outcome: worst?.outcome ?? 'refused',
  };
}
