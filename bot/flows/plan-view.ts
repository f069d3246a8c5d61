/** A department's plan as people are shown it. */
import type { WeekKey } from '../core/calendar';
import type { Department } from '../core/department';
import type { Plan } from '../core/message';
import type { Occurrence } from '../core/schedule';
import { furthestWeeks, occurrencesFrom } from '../core/schedule';
import type { Parts } from './ports';

/** How many dates a plan shows that prompts really come on. */
const datesShown = 4;

/** The next four dates, and the cancelled ones among them, marked. A week that has had its prompt gets no other. */
export async function planView(parts: Pick<Parts, 'store' | 'clock'>, department: Department): Promise<Plan> {
  const asked = await askedWeeks(parts, department);
  const { schedule, place } = department;
  const within = (weeks: number): readonly Occurrence[] =>
    occurrencesFrom(schedule, parts.clock.now(), weeks, place).filter(({ week }) => !asked.has(week));
  const isReal = ({ cancelled }: Occurrence): boolean => !cancelled;
  const near = within((datesShown + 2) * schedule.prompt.everyWeeks);
  const all = near.filter(isReal).length >= datesShown ? near : within(furthestWeeks);
  const real = all.filter(isReal);
  const last = real.at(datesShown - 1) ?? real.at(-1);
  const shown = last ? all.filter(({ at }) => at <= last.at) : all;
  return { department, next: shown.slice(0, 2 * datesShown) };
}

async function askedWeeks(
  { store }: Pick<Parts, 'store'>,
  department: Department,
): Promise<ReadonlySet<WeekKey>> {
  const rounds = await store.rounds.list(department);
  return new Set(rounds.flatMap(({ value }) => (value.status === 'missed' ? [] : [value.week])));
}
