/** A department's plan as people are shown it. */
import type { Department } from '../core/department';
import type { Plan } from '../core/message';
import type { Occurrence } from '../core/schedule';
import { furthestWeeks, occurrencesFrom } from '../core/schedule';
import type { Clock } from './ports';

/** How many dates a plan shows that prompts really come on. */
const datesShown = 4;

/** The next four dates, and the cancelled ones among them, marked. */
export function planView({ clock }: { readonly clock: Clock }, department: Department): Plan {
  const { schedule, place } = department;
  const within = (weeks: number) => occurrencesFrom(schedule, clock.now(), weeks, place);
  const isReal = ({ cancelled }: Occurrence): boolean => !cancelled;
  const near = within((datesShown + 1) * schedule.prompt.everyWeeks);
  const all = near.filter(isReal).length >= datesShown ? near : within(furthestWeeks);
  const real = all.filter(isReal);
  const last = real.at(datesShown - 1) ?? real.at(-1);
  const shown = last ? all.filter(({ at }) => at <= last.at) : all;
  return { department, next: shown.slice(0, 2 * datesShown) };
}
