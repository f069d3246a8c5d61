/** Erases what is stored of a person, at their wish or when they leave, and says what stays and why. */
import type { Department } from '../core/department';
import { overviewKey } from '../core/directorate';
import { deleteOwnAnswers } from './own-answers';
import type { Parts, Stored } from './ports';

type Who = { readonly tenantId: string; readonly userId: string };

export type Erased = {
  readonly answers: number;
  /** Departments that they no longer get the digest of. */
  readonly managerOf: readonly string[];
  /** Departments that still name them as their coach, who has to be changed first. */
  readonly coachOf: readonly string[];
};

export async function erasePerson(parts: Parts, who: Who): Promise<Erased> {
  const { store } = parts;
  const { tenantId, userId } = who;
  const { count } = await deleteOwnAnswers(parts, who);
  const departments = await store.departments.list({ tenantId });
  const managed = departments.filter(({ value }) => value.managers.some((each) => each.userId === userId));
  for (const department of managed) await withoutManager(parts, department, userId);
  for (const { value } of departments)
    for (const delivery of await store.deliveries.list(value))
      if ([userId, parts.pseudonym(who)].some((id) => delivery.value.what.endsWith(`:${id}`)))
        await store.deliveries.remove(delivery.value);
  for (const { value } of await store.drafts.list({ tenantId }))
    if (value.by.userId === userId) await store.drafts.remove(value);
  for (const { value } of await store.teams.list({ tenantId }))
    if (value.installedBy?.userId === userId) {
      const { teamId, name, serviceUrl, welcomedAt } = value;
      await store.teams.put({ tenantId, teamId, name, serviceUrl, welcomedAt });
    }
  await withoutDirector(parts, who);
  for (const delivery of await store.deliveries.list(overviewKey(tenantId)))
    if (delivery.value.what.endsWith(`:${userId}`)) await store.deliveries.remove(delivery.value);
  await store.coaches.remove(who);
  await store.wishes.remove(who);
  await store.privateChats.remove(who);
  return {
    answers: count,
    managerOf: managed.map(({ value }) => value.name),
    coachOf: departments.filter(({ value }) => value.coach.userId === userId).map(({ value }) => value.name),
  };
}

async function withoutDirector({ store }: Pick<Parts, 'store'>, { tenantId, userId }: Who): Promise<void> {
  const stored = await store.directorates.get({ tenantId });
  if (!stored?.value.directors.some((each) => each.userId === userId)) return;
  const directors = stored.value.directors.filter((each) => each.userId !== userId);
  if (!(await store.directorates.replace(stored, { ...stored.value, directors })))
    await withoutDirector({ store }, { tenantId, userId });
}

async function withoutManager(
  { store }: Pick<Parts, 'store'>,
  stored: Stored<Department>,
  userId: string,
): Promise<void> {
  const { value } = stored;
  const managers = value.managers.filter((each) => each.userId !== userId);
  if (await store.departments.replace(stored, { ...value, managers })) return;
  const again = await store.departments.get(value);
  if (again) await withoutManager({ store }, again, userId);
}
