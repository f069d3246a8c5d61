/** What a tenant's requests to Teams, by when they arrived, say of a pace. In milliseconds. */
import { documented } from '../fakes/teams-limits';

const permitted = documented.tenant[0].requests;

/** In a second, over whole limits' worth of requests: the first of them leave at once, and would flatter a short run. */
export function lastingRate(arrivals: readonly number[]): number {
  const counted = Math.max(1, Math.floor((arrivals.length - 1) / permitted)) * permitted;
  const from = Math.max(0, arrivals.length - 1 - counted);
  return (arrivals.length - 1 - from) / ((arrivals.at(-1)! - arrivals[from]!) / 1000);
}

/** The shortest time in which one more arrived than a second allows: by so much a second was never exceeded. */
export function closestAbove(arrivals: readonly number[]): number {
  const spans = arrivals.slice(permitted).map((time, index) => time - arrivals[index]!);
  return Math.min(Number.POSITIVE_INFINITY, ...spans);
}
