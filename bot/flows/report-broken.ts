/** Tells a coach, once a week at the most, that one department stands still because of what is stored of it. */
import { dateAt, weekOf } from '../core/calendar';
import type { Department, DepartmentKey } from '../core/department';
import type { Addressee, Parts } from './ports';
import { deliverOnce } from './deliver-once';
import { privateLanguage } from './private-language';

/** `what` names the row or the setting and the mend, and nothing that anybody wrote. `knownName` is what a bad row still tells. */
export async function reportBroken(
  parts: Parts,
  key: DepartmentKey,
  what: string,
  knownName?: string,
): Promise<void> {
  const department = await readable(parts, key);
  const departmentName = department?.name ?? knownName;
  const week = weekOf(dateAt(parts.clock.now(), department?.place.timeZone ?? parts.house.place.timeZone));
  for (const coach of await coachesToTell(parts, key, department)) {
    const { departmentId } = key;
    await deliverOnce(
      parts,
      { departmentId, week, what: `notice:broken:${coach.userId}` },
      () => privateLanguage(parts, key.tenantId, coach.userId, parts.house.language),
      (language) =>
        parts.messenger.sendToPerson(coach, {
          language,
          message: {
            kind: 'department-broken',
            what,
            ...(departmentName !== undefined && { departmentName }),
          },
        }),
    );
  }
}

async function readable({ store }: Parts, key: DepartmentKey): Promise<Department | undefined> {
  return (await store.departments.get(key).catch(() => undefined))?.value;
}

/** The department's own coach; where its row is what cannot be read, the configured coaches who have written to the bot. */
async function coachesToTell(
  { store, house }: Parts,
  { tenantId }: DepartmentKey,
  department: Department | undefined,
): Promise<readonly Addressee[]> {
  if (department) return [{ ...department.coach, tenantId, serviceUrl: department.channel.serviceUrl }];
  const chats = await Promise.all(
    house.coaches.map((userId) => store.privateChats.get({ tenantId, userId })),
  );
  return chats.flatMap((chat) => chat?.value ?? []);
}
