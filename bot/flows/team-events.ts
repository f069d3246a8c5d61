/** What happens to teams and channels: the bot comes and goes, channels are deleted and restored, teams archived. */
import type { Department, Person } from '../core/department';
import type { Team } from '../core/organisation';
import type { Parts } from './ports';
import { departmentsOf } from './role-of';
import { wakeDepartment } from './wake-department';

export type Installation = Omit<Team, 'welcomedAt' | 'installedBy'> & { readonly installedBy?: Person };

/** Whether this installation is to be welcomed: once, however often Teams tells of it. */
export async function botInstalled(parts: Parts, installation: Installation): Promise<boolean> {
  const { store, clock } = parts;
  const known = await store.teams.get(installation);
  await setTeamStatus(parts, installation, 'active');
  if (known) return false;
  return (await store.teams.insert({ ...installation, welcomedAt: clock.now() })) !== undefined;
}

export async function botRemoved(parts: Parts, team: TeamKey): Promise<void> {
  await setTeamStatus(parts, team, 'away');
  await parts.store.teams.remove(team);
}

type TeamKey = { readonly tenantId: string; readonly teamId: string };

export async function setTeamStatus(
  parts: Parts,
  { tenantId, teamId }: TeamKey,
  status: Department['status'],
): Promise<void> {
  const departments = await departmentsOf(parts, tenantId);
  for (const department of departments.filter(({ channel }) => channel.teamId === teamId))
    await setStatus(parts, department, status);
}

export async function setChannelStatus(
  parts: Parts,
  { tenantId, channelId }: { readonly tenantId: string; readonly channelId: string },
  status: Department['status'],
): Promise<void> {
  const departments = await departmentsOf(parts, tenantId);
  for (const department of departments.filter(({ channel }) => channel.channelId === channelId))
    await setStatus(parts, department, status);
}

/** What would have come while a department was away is not made up for: its plan starts anew when it is back. */
async function setStatus(
  parts: Parts,
  { tenantId, departmentId }: Department,
  status: Department['status'],
): Promise<void> {
  const { store, clock, log } = parts;
  const stored = await store.departments.get({ tenantId, departmentId });
  if (!stored || stored.value.status === status) return;
  log.info('department-status', { departmentId, status });
  await store.departments.replace(stored, { ...stored.value, status, plannedSince: clock.now() });
  if (status === 'active') await wakeDepartment(parts, stored.value);
}
