/** The lexicon's concepts that carry a theme, and the difference that they make most likely. */
import type { Difference } from '../digest';
import { conceptHints } from './concept-features';
import type { Concept } from './lexicon/concept';
import type { Lexicon } from './lexicon/compile-lexicon';
import type { ReadText } from './read-texts';

export type CarryingConcept = {
  readonly concept: Concept;
  /** Members whose words hint at it. */
  readonly members: number;
  readonly score: number;
};

/** How many texts of the whole batch hint at each concept, by its number. */
export function conceptFrequencies(
  texts: readonly ReadText[],
  lexicon: Lexicon,
): ReadonlyMap<number, number> {
  const df = new Map<number, number>();
  for (const text of texts) {
    for (const concept of conceptHints(text, lexicon).keys()) df.set(concept, (df.get(concept) ?? 0) + 1);
  }
  return df;
}

/** Concepts that two members hint at, or one who tagged it; the most telling first. */
export function conceptsOf(
  members: readonly ReadText[],
  all: number,
  df: ReadonlyMap<number, number>,
  lexicon: Lexicon,
): readonly CarryingConcept[] {
  const strength = new Map<number, number>();
  const count = new Map<number, number>();
  for (const member of members) {
    for (const [concept, hint] of conceptHints(member, lexicon)) {
      strength.set(concept, (strength.get(concept) ?? 0) + hint);
      count.set(concept, (count.get(concept) ?? 0) + 1);
    }
  }
  return [...strength]
    .filter(([number]) => (count.get(number) ?? 0) >= 2)
    .map(([number, sum]) => ({
      concept: lexicon.concepts[number]!,
      members: count.get(number) ?? 0,
      score: (sum / members.length) * Math.log(1 + all / (df.get(number) ?? 1)),
    }))
    .sort((a, b) => b.score - a.score || (a.concept.id < b.concept.id ? -1 : 1));
}

export type ThemeDifference = {
  readonly difference: Difference;
  /** The words that led to it, as people wrote them. */
  readonly because: readonly string[];
};

/** The difference that the most weight of concepts speaks for; undefined where no concept carries the theme. */
export function differenceOf(
  members: readonly ReadText[],
  carrying: readonly CarryingConcept[],
  lexicon: Lexicon,
): ThemeDifference | undefined {
  const weight = new Map<Difference, number>();
  for (const { concept, score } of carrying) {
    if (concept.difference) weight.set(concept.difference, (weight.get(concept.difference) ?? 0) + score);
  }
  const [best] = [...weight].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  if (!best) return undefined;
  const ids = new Set(
    carrying.filter(({ concept }) => concept.difference === best[0]).map(({ concept }) => concept.id),
  );
  const words = new Map<string, { surface: string; weight: number }>();
  for (const { found } of members) {
    for (const { concept, key, surface, sureness } of found) {
      if (!ids.has(lexicon.concepts[concept]?.id ?? '')) continue;
      const word = words.get(key) ?? { surface, weight: 0 };
      words.set(key, { surface: word.surface, weight: word.weight + sureness });
    }
  }
  const because = [...words.values()]
    .sort((a, b) => b.weight - a.weight || (a.surface < b.surface ? -1 : 1))
    .map(({ surface }) => surface);
  return { difference: best[0], because: because.slice(0, 5) };
}
