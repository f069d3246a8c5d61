/** The words that set a theme apart from the others: class-based TF-IDF over stems, shown as people wrote them. */
import type { ReadText } from './read-texts';

export type Term = {
  readonly stem: string;
  readonly surface: string;
  /** Members that use it. */
  readonly members: number;
  readonly score: number;
};

/** How many texts of the whole batch use each stem. */
export function documentFrequencies(texts: readonly ReadText[]): ReadonlyMap<string, number> {
  const df = new Map<string, number>();
  for (const { tokens } of texts) {
    for (const stem of new Set(tokens.filter((token) => !token.stop).map((token) => token.stem))) {
      df.set(stem, (df.get(stem) ?? 0) + 1);
    }
  }
  return df;
}

/**
 * All of a theme's content words, the most telling first. Numbers and single letters are none. `tellingOf` weighs a
 * stem by what is known of it.
 */
export function termsOf(
  members: readonly ReadText[],
  all: number,
  df: ReadonlyMap<string, number>,
  tellingOf: (stem: string) => number = () => 1,
): readonly Term[] {
  const surfaces = new Map<string, Map<string, number>>();
  for (const { tokens } of members) {
    const seen = new Set<string>();
    for (const { stop, stem, surface, written, joined } of tokens) {
      if (stop || seen.has(stem) || !/\p{L}{2}/u.test(surface)) continue;
      seen.add(stem);
      const forms = surfaces.get(stem) ?? new Map<string, number>();
      const form = joined ? written : surface;
      forms.set(form, (forms.get(form) ?? 0) + 1);
      surfaces.set(stem, forms);
    }
  }
  const terms = [...surfaces].map(([stem, forms]): Term => {
    const count = [...forms.values()].reduce((sum, each) => sum + each, 0);
    return {
      stem,
      surface: commonest(forms),
      members: count,
      score: scoreOf(count, members.length, df.get(stem) ?? count, all) * tellingOf(stem),
    };
  });
  return terms.sort((a, b) => b.score - a.score || b.members - a.members || (a.stem < b.stem ? -1 : 1));
}

/** Share of the members that use the word, times how much rarer it is in the whole batch. */
function scoreOf(members: number, size: number, df: number, all: number): number {
  return (members / size) * Math.log(1 + all / df);
}

/** Capitals stay where they stand within a sentence, as in names. Of equally common forms the shortest, then the first by alphabet. */
function commonest(forms: ReadonlyMap<string, number>): string {
  const [best] = [...forms].sort(([a, x], [b, y]) => y - x || a.length - b.length || (a < b ? -1 : 1));
  return best?.[0] ?? '';
}
