/** Which figures may be shown: thresholds, the remainder rule and complementary suppression, as arithmetic. */

export type Thresholds = {
  /** Fewer answers than this in a round, and the digest says how many there were and nothing else. */
  readonly answers: number;
  /** Fewer people than this behind a theme, and it is not named. */
  readonly theme: number;
};

/** No operator's setting goes below this many answers in a round. */
export const fewestAnswers = 3;

export const defaultThresholds: Thresholds = { answers: 5, theme: 3 };

export type Group<T> = { readonly of: T; readonly people: number };

export type Published<T> = {
  readonly named: readonly Group<T>[];
  /** Everybody who is not in a named group. 0, or at least `theme` people. */
  readonly otherVoices: number;
};

/**
 * The groups that may be named among `total` people who each stand in one group at the most. A group under the
 * threshold joins the other voices; and because the total and every named group are published, the other voices can be
 * computed by anybody: where they would be fewer than the threshold, the smallest named group joins them.
 */
export function publishGroups<T>(
  groups: readonly Group<T>[],
  total: number,
  threshold: number,
): Published<T> {
  const named = groups.filter(({ people }) => people >= threshold).sort((a, b) => b.people - a.people);
  let otherVoices = total - named.reduce((sum, { people }) => sum + people, 0);
  while (otherVoices > 0 && otherVoices < threshold && named.length > 0) otherVoices += named.pop()!.people;
  return { named, otherVoices };
}
