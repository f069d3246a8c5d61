/**
 * Texts to the topics that departments like theirs usually have: two answers in different words are alike where both come near
 * to one trouble of such departments. Which departments are like theirs is read off the texts themselves.
 */
import { inventedDepartments, type InventedDepartment } from './lexicon/invented-departments';
import { rampOf } from './ramp';
import { besideUsual, dot, isZero, meanOf, unit } from './vectors';

/** A topic's direction beside what its department's answers have in common, and the logarithm of how much it is asked. */
export type AskedTopic = { readonly direction: Float32Array; readonly odds: number };

/** So many departments are asked, the likest. */
export const departmentsAsked = 18;
/** A department that is so much less like the batch than another is asked e times less. */
const tolerance = 0.06;
/** Of a text's likeness to topics: lower looks at the likest alone. */
export const topicTemperature = 0.07;
/** Mean likeness of the departments asked at which they begin to count, and count in full. */
const known = { from: 0.5, to: 0.7 };

/** How many texts begin to tell which department they are of, and tell it in full. */
const telling = { from: 5, to: 20 };

export const oddsOf = (likeness: number): number => likeness / tolerance;

/**
 * For each text a number for each topic of the departments that are like the batch: of one length for all, 1 at most and the
 * less the stranger the departments are; 0 for a text of which nothing is known.
 */
export function usualTopics(
  points: readonly Float32Array[],
  places: readonly Float32Array[],
): Float32Array[] {
  const asked = likestDepartments(points, inventedDepartments().departments);
  const topics = asked.flatMap(({ department, likeness }) =>
    department.topics.map(({ direction }) => ({ direction, odds: oddsOf(likeness) })),
  );
  const likeness = asked.reduce((sum, each) => sum + each.likeness, 0) / asked.length;
  const strength = Math.sqrt(rampOf(likeness, known) * rampOf(points.length, telling));
  return besideUsual(places.map((place) => sharesOf(place, topics))).map((shares) =>
    shares.map((value) => value * strength),
  );
}

export type LikeDepartment = { readonly department: InventedDepartment; readonly likeness: number };

/** Those that the batch is most like, the likest first. */
export function likestDepartments(
  points: readonly Float32Array[],
  departments: readonly InventedDepartment[],
): LikeDepartment[] {
  const { usual } = inventedDepartments();
  const mean = meanOf(points);
  const direction = unit(usual.map((value, k) => (mean[k] ?? 0) - value));
  return departments
    .map((department) => ({ department, likeness: dot(direction, department.direction) }))
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, departmentsAsked);
}

/** How likely a text is on each topic, as square roots: of length 1, or 0 for a text of which nothing is known. */
export function sharesOf(place: Float32Array, topics: readonly AskedTopic[]): Float32Array {
  if (isZero(place)) return new Float32Array(topics.length);
  const odds = topics.map((topic) => dot(place, topic.direction) / topicTemperature + topic.odds);
  const most = Math.max(...odds);
  const raised = odds.map((value) => Math.exp(value - most));
  const sum = raised.reduce((total, value) => total + value, 0);
  return Float32Array.from(raised, (value) => Math.sqrt(value / sum));
}
