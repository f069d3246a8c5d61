/** The lexicon's concepts that carry a theme, and the difference that they make most likely. */
import type { Difference } from '../digest';
import { conceptHints } from './concept-features';
import type { Concept } from './lexicon/concept';
import type { Lexicon } from './lexicon/compile-lexicon';
import { mattersOfSociety } from './lexicon/lexicon';
import type { Found } from './lexicon/match-concepts';
import { fewestUsers } from './naming-words';
import type { ReadText } from './read-texts';

/** A hint at a near concept is worth this much of one at the concept itself. */
const near = 0.6;

export type CarryingConcept = {
  readonly concept: Concept;
  /** Members whose words hint at it. */
  readonly hinting: number;
  /** Members, counted by how surely their words hint at it or at a concept near to it. */
  readonly support: number;
  /** How many texts of the batch hint at a concept near to it, on average: a trouble at home among its likes. */
  readonly company: number;
  /** Members who would still hint at it without the commonest of its words: what one word tells, that word tells itself. */
  readonly otherwise: number;
  readonly score: number;
};

/** From this share of the texts on a batch is about society: hearings have four in five, no department's week has two. */
const ofSociety = 0.5;

/**
 * Whether texts, by the hints of each, may have themes that are called by a matter of society: two who flee are no "Outer
 * borders and asylum".
 */
export function speakOfSociety(hints: readonly ReadonlyMap<number, number>[], lexicon: Lexicon): boolean {
  const speaking = hints.filter((own) =>
    [...own.keys()].some((number) => mattersOfSociety.has(lexicon.concepts[number]!.id)),
  );
  return speaking.length >= ofSociety * hints.length;
}

/** Concepts that two members hint at, or one who tagged it; the most telling first. `df` is how many of all texts hint at each. */
export function conceptsOf(
  members: readonly ReadText[],
  all: number,
  df: ReadonlyMap<number, number>,
  lexicon: Lexicon,
): readonly CarryingConcept[] {
  const strength = new Map<number, number>();
  const count = new Map<number, number>();
  const keys = members.map(({ found }) => keysByConcept(found));
  const hints = members.map((member) => conceptHints(member, lexicon));
  for (const own of hints) {
    for (const [concept, hint] of own) {
      strength.set(concept, (strength.get(concept) ?? 0) + hint);
      count.set(concept, (count.get(concept) ?? 0) + 1);
    }
  }
  return [...strength]
    .filter(([number]) => (count.get(number) ?? 0) >= 2)
    .map(([number, sum]) => {
      const concept = lexicon.concepts[number]!;
      return {
        concept,
        hinting: count.get(number) ?? 0,
        support: supportOf(concept, hints, lexicon),
        company: companyOf(concept, df, lexicon),
        otherwise: withoutCommonest(keys.flatMap((of) => of.get(number) ?? [])),
        score: (sum / members.length) * Math.log(1 + all / (df.get(number) ?? 1)),
      };
    })
    .sort((a, b) => b.score - a.score || (a.concept.id < b.concept.id ? -1 : 1));
}

function keysByConcept(found: readonly Found[]): ReadonlyMap<number, ReadonlySet<string>> {
  const keys = new Map<number, Set<string>>();
  for (const { concept, key } of found) keys.set(concept, (keys.get(concept) ?? new Set()).add(key));
  return keys;
}

/** How many of those whose words are given would still have one without the commonest of all. */
export function withoutCommonest(keys: readonly ReadonlySet<string>[]): number {
  const count = new Map<string, number>();
  for (const key of keys.flatMap((own) => [...own])) count.set(key, (count.get(key) ?? 0) + 1);
  const [commonest] = [...count].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0] ?? [''];
  return keys.filter((own) => own.size > 1 || !own.has(commonest)).length;
}

function companyOf({ near: ids }: Concept, df: ReadonlyMap<number, number>, lexicon: Lexicon): number {
  if (ids.length === 0) return 0;
  const frequency = ids.reduce((sum, id) => sum + (df.get(lexicon.numbers.get(id) ?? -1) ?? 0), 0);
  return frequency / ids.length;
}

function supportOf(
  concept: Concept,
  hints: readonly ReadonlyMap<number, number>[],
  lexicon: Lexicon,
): number {
  const own = lexicon.numbers.get(concept.id) ?? -1;
  const neighbours = concept.near.map((id) => lexicon.numbers.get(id) ?? -1);
  return hints.reduce((sum, hint) => {
    const beside = Math.max(0, ...neighbours.map((number) => hint.get(number) ?? 0));
    return sum + Math.max(Math.min(1, hint.get(own) ?? 0), near * Math.min(1, beside));
  }, 0);
}

export type ThemeDifference = {
  readonly difference: Difference;
  /** The words that led to it, as people wrote them. What one member alone writes is in none of them. */
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
  const words = new Map<string, { surface: string; users: Set<ReadText>; weight: number }>();
  for (const member of members) {
    for (const { concept, key, surface, sureness } of member.found) {
      if (!ids.has(lexicon.concepts[concept]?.id ?? '')) continue;
      const shown = asWritten(surface, member);
      const word = words.get(key) ?? { surface: shown, users: new Set(), weight: 0 };
      word.users.add(member);
      const named = shown === shown.toLowerCase() ? word.surface : shown;
      words.set(key, { ...word, surface: named, weight: word.weight + sureness });
    }
  }
  const because = [...words.values()]
    .filter(({ users }) => users.size >= fewestUsers)
    .sort((a, b) => b.weight - a.weight || (a.surface < b.surface ? -1 : 1))
    .map(({ surface }) => surface);
  return { difference: best[0], because: because.slice(0, 5) };
}

/** Capitals stay where they stand within a sentence, as in names. */
function asWritten(surface: string, { tokens }: ReadText): string {
  return surface
    .split(' ')
    .map((word) => tokens.find((token) => token.surface === word && token.joined)?.written ?? word)
    .join(' ');
}
