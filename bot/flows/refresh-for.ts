/** Whose client asks for their own view of the shared card: everybody's in a small channel, by turns in a large one. */
import type { Person } from '../core/department';

/** *User specific views*: a card's refresh names at most 60 people. */
export const mostRefreshed = 60;

/**
 * Everybody's Teams id where the channel has 60 people or fewer, else the `turn`th window of 60. Who has answered plays no
 * part: the list stands on a card that all can read.
 */
export function refreshFor(members: readonly Person[], turn: number): readonly string[] {
  const ids = members.map(({ teamsUserId }) => teamsUserId).sort();
  if (ids.length <= mostRefreshed) return ids;
  const start = (turn * mostRefreshed) % ids.length;
  return [...ids, ...ids].slice(start, start + mostRefreshed);
}
