/** When a round's one reminder is due: a working day before it closes. */
import type { Instant } from './calendar';
import { addDays, dateAt, instantOf, timeAt } from './calendar';
import { isDayOff } from './holidays';
import type { Round } from './reflection';

/** A round shorter than this is not reminded of, in milliseconds. */
const shortest = 36 * 60 * 60 * 1000;

/** Undefined for a round that closes too soon after it opened. */
export function remindAt({ openedAt, closesAt, place }: Round): Instant | undefined {
  const { timeZone, country } = place;
  if (closesAt - openedAt < shortest) return undefined;
  let day = addDays(dateAt(closesAt, timeZone), -1);
  while (isDayOff(day, country)) day = addDays(day, -1);
  const at = instantOf(day, timeAt(closesAt, timeZone), timeZone);
  return at > openedAt ? at : undefined;
}

/** Fewer than half of the channel's people have answered. */
export function fewHaveAnswered(answers: number, people: number): boolean {
  return answers * 2 < people;
}
