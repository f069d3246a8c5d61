/** This week's themes beside those of earlier weeks: which are the same, and whether they grow, hold or fade. */
import type { WeekKey } from '../calendar';
import type { Trend } from '../digest';
import type { Language } from '../language';
import { stemOf, wordsOf } from './tokenise';

export type RememberedTheme = {
  readonly terms: readonly string[];
  readonly concepts: readonly string[];
  readonly people: number;
};

/** A week without a digest, or with too few answers for one, is a pause: leave it out. */
export type RememberedWeek = {
  readonly week: WeekKey;
  readonly answers: number;
  readonly themes: readonly RememberedTheme[];
};

/** Two themes are the same from this likeness on; 1 is the same terms and concepts in the same order. */
const same = 0.22;
/** How far the present is compared: the mean share of the last rounds, those without the theme included. */
const recentRounds = 4;
/** A theme that these last rounds did not have, and an earlier one did, is back. */
const absentRounds = 2;
/** Growing or fading is a change of the share by this factor, and by more than chance in so few answers. */
const change = 1.3;

/** One trend for each of this week's themes, in their order. */
export function trendsOf(
  now: RememberedWeek,
  earlier: readonly RememberedWeek[],
  language: Language,
): Trend[] {
  const rounds = earlier
    .filter(({ week, answers }) => week < now.week && answers > 0)
    .sort((a, b) => (a.week < b.week ? 1 : -1));
  const profiles = now.themes.map((theme) => profileOf(theme, language));
  const shares = rounds.map((round) => sharesOf(profiles, round, language));
  return now.themes.map((theme, index) =>
    trendOf(
      theme.people / Math.max(1, now.answers),
      now.answers,
      shares.map((round) => round[index] ?? 0),
    ),
  );
}

/** `before` holds the theme's share in each earlier round, the latest first. */
function trendOf(share: number, answers: number, before: readonly number[]): Trend {
  const latest = before.findIndex((each) => each > 0);
  if (latest < 0) return 'new';
  if (latest >= absentRounds) return 'back';
  const recent = before.slice(0, recentRounds);
  const usual = recent.reduce((sum, each) => sum + each, 0) / recent.length;
  const chance = Math.sqrt((usual * (1 - usual)) / Math.max(1, answers));
  if (share >= usual * change && share - usual > chance) return 'growing';
  if (share * change <= usual && usual - share > chance) return 'fading';
  return 'steady';
}

/** The share of a round's answers behind each theme: pairs are matched from the most alike down, each once. */
function sharesOf(profiles: readonly Profile[], round: RememberedWeek, language: Language): number[] {
  const pairs = profiles.flatMap((profile, mine) =>
    round.themes.map((theme, theirs) => ({
      mine,
      theirs,
      value: likeness(profile, profileOf(theme, language)),
    })),
  );
  const shares = profiles.map(() => 0);
  const taken = new Set<number>();
  for (const { mine, theirs, value } of pairs.sort((a, b) => b.value - a.value)) {
    if (value < same) break;
    if (shares[mine] || taken.has(theirs)) continue;
    taken.add(theirs);
    shares[mine] = (round.themes[theirs]?.people ?? 0) / round.answers;
  }
  return shares;
}

/** Whether two themes, of any weeks, are about the same matter. */
export function isSameTheme(
  one: Omit<RememberedTheme, 'people'>,
  other: Omit<RememberedTheme, 'people'>,
  language: Language,
): boolean {
  return likeness(profileOf(one, language), profileOf(other, language)) >= same;
}

type Profile = {
  readonly terms: ReadonlyMap<string, number>;
  readonly concepts: ReadonlyMap<string, number>;
};

function profileOf({ terms, concepts }: Omit<RememberedTheme, 'people'>, language: Language): Profile {
  const stems = terms.map((term) =>
    wordsOf(term)
      .map(({ surface }) => stemOf(surface, language))
      .join(' '),
  );
  return { terms: ranked(stems), concepts: ranked(concepts) };
}

/** The first of a list counts most. */
const ranked = (names: readonly string[]): Map<string, number> =>
  new Map([...new Set(names)].map((name, rank) => [name, 1 / (rank + 2)]));

/** Weighted Jaccard of the terms and of the concepts; where one side has no concepts, the terms alone. */
function likeness(a: Profile, b: Profile): number {
  const terms = jaccard(a.terms, b.terms);
  if (a.concepts.size === 0 || b.concepts.size === 0) return terms;
  return (terms + jaccard(a.concepts, b.concepts)) / 2;
}

function jaccard(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0;
  let all = 0;
  for (const name of new Set([...a.keys(), ...b.keys()])) {
    const [x, y] = [a.get(name) ?? 0, b.get(name) ?? 0];
    shared += Math.min(x, y);
    all += Math.max(x, y);
  }
  return all === 0 ? 0 : shared / all;
}
