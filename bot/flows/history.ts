/** Who changed what and when, newest first: a coach sees all departments, a manager their own. */
import type { Department } from '../core/department';
import type { Message } from '../core/message';
import type { Parts } from './ports';
import type { Speaker } from './role-of';
import { coachNames, isCoach, isManagerOf } from './role-of';

/** Changes shown at once. */
const mostShown = 10;

export async function showHistory(
  parts: Parts,
  speaker: Speaker,
  departments: readonly Department[],
): Promise<Message> {
  const coach = await isCoach(parts, speaker);
  const seen = departments.filter((department) => coach || isManagerOf(department, speaker));
  if (seen.length === 0) return { kind: 'not-allowed', coaches: coachNames(departments) };
  const lists = await Promise.all(
    seen.map(async (department) =>
      (await parts.store.changes.list(department)).map(({ value }) => ({
        departmentName: department.name,
        change: value,
      })),
    ),
  );
  const changes = lists.flat().sort((a, b) => b.change.at - a.change.at);
  return { kind: 'history', changes: changes.slice(0, mostShown) };
}
