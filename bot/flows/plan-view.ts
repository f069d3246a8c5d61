/** A department's plan as people are shown it. */
import type { Department } from '../core/department';
import type { Plan } from '../core/message';
import { occurrencesFrom } from '../core/schedule';
import type { Clock } from './ports';

/** How many dates a plan shows that prompts really come on. */
const datesShown = 4;

/** Far enough for four dates of a department that is asked twice a year. */
const furthestWeeks = 106;

/** The next four dates, and the cancelled ones among them, marked. */
export function planView({ clock }: { readonly clock: Clock }, department: Department): Plan {
  const all = occurrencesFrom(department.schedule, clock.now(), furthestWeeks, department.place);
  const real = all.filter(({ cancelled }) => !cancelled);
  const last = real.at(datesShown - 1) ?? real.at(-1);
  const shown = last ? all.filter(({ at }) => at <= last.at) : all;
  return { department, next: shown.slice(0, 2 * datesShown) };
}
