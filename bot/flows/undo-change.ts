/** Takes back a coach's last change of plan, where nobody has changed the department since. */
import { isDeepStrictEqual } from 'node:util';
import type { Change } from '../core/change';
import { isOfDraft } from '../core/change';
import type { Department } from '../core/department';
import type { Message } from '../core/message';
import { moveClosing } from './confirm-change';
import { lastDraftId } from './last-draft';
import { planView } from './plan-view';
import type { Parts, Stored } from './ports';
import type { Speaker } from './role-of';
import { wakeDepartment } from './wake-department';

export async function undoChange(parts: Parts, speaker: Speaker): Promise<readonly Message[]> {
  const { store } = parts;
  const { tenantId } = speaker;
  const pointer = await store.drafts.get({ tenantId, draftId: lastDraftId(speaker) });
  const lastId = pointer?.value.previous;
  const last = lastId === undefined ? undefined : await store.drafts.get({ tenantId, draftId: lastId });
  if (!pointer || last?.value.status !== 'confirmed') return [{ kind: 'nothing-to-undo' }];
  const messages: Message[] = [];
  for (const { departmentId } of last.value.departments) {
    const changes = (await store.changes.list({ departmentId })).filter(({ value }) =>
      isOfDraft(value, last.value.draftId),
    );
    if (changes.length > 0) messages.push(await restore(parts, speaker, changes));
  }
  if (messages.every(({ kind }) => kind === 'undone')) {
    await store.drafts.replace(last, { ...last.value, status: 'undone' });
    await store.drafts.put({ ...last.value, draftId: lastDraftId(speaker) });
  }
  return messages.length > 0 ? messages : [{ kind: 'nothing-to-undo' }];
}

/** A department's changes of one draft go back together; their steps are undone from the last to the first. */
async function restore(parts: Parts, speaker: Speaker, changes: readonly Stored<Change>[]): Promise<Message> {
  const { store, clock } = parts;
  const inOrder = changes.toSorted((a, b) => a.value.changeId.localeCompare(b.value.changeId));
  const [first, last] = [inOrder[0]!.value, inOrder.at(-1)!.value];
  const stored = await store.departments.get(first.before);
  const outdated: Message = { kind: 'draft-outdated', departmentNames: [last.after.name] };
  if (!stored || !isDeepStrictEqual(planned(stored.value), planned(last.after))) return outdated;
  const at = clock.now();
  const restored: Department = { ...stored.value, ...planned(first.before), plannedSince: at };
  if (!(await store.departments.replace(stored, restored))) return outdated;
  const undone = { at, by: { userId: speaker.userId, name: speaker.name } };
  for (const change of inOrder) await store.changes.replace(change, { ...change.value, undone });
  await moveClosing(parts, restored);
  await wakeDepartment(parts, restored);
  return { kind: 'undone', change: { ...last, undone }, plan: await planView(parts, restored) };
}

/** What a change of plan may touch. Where a channel is and whether it is there is not the coach's to take back. */
function planned({ schedule, programmeId, language, managers, ownQuestions }: Department) {
  return { schedule, programmeId, language, managers, ownQuestions };
}
