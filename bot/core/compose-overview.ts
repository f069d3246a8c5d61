/** Published digests to the directorate's overview, under a rule that sums and differences across departments hold to. */
import type { Instant } from './calendar';
import type { Difference, Digest, DigestTheme } from './digest';
import { byDifference, differences } from './digest';
import type { OverviewCadence } from './directorate';
import type { Overview, SharedTheme, Voice } from './overview';
import { peopleOf } from './overview';
import { publishGroups } from './privacy';
import { ambiguitiesIn } from './ambiguities';
import type { Matter, Naming } from './matters';
import { mattersOf } from './matters';

/** Words that a difference is explained with. */
const mostWords = 4;

export type DepartmentDigests = { readonly departmentName: string; readonly digests: readonly Digest[] };

export type Period = {
  readonly every: OverviewCadence;
  readonly from: Instant;
  readonly until: Instant;
  /** An IANA time zone, that of the organisation. */
  readonly timeZone: string;
};

/**
 * Departments whose digests were made under different thresholds meet under the highest of them: each department's
 * groups are published anew under it, so that neither a named theme nor what is left beside the named ones is smaller.
 * A department with too few answers under the highest answer threshold is in no figure, and every sum is one of figures
 * that stand beside it: there is nothing to subtract.
 */
export function composeOverview(period: Period, departments: readonly DepartmentDigests[]): Overview {
  const inPeriod = departments
    .map(({ departmentName, digests }) => ({
      departmentName,
      digests: digests.filter(({ madeAt }) => madeAt >= period.from && madeAt < period.until),
    }))
    .filter(({ digests }) => digests.length > 0);
  const all = inPeriod.flatMap(({ digests }) => digests);
  const answersNeeded = Math.max(0, ...all.map(({ thresholds }) => thresholds.answers));
  const threshold = Math.max(0, ...all.map(({ thresholds }) => thresholds.theme));
  const counted = inPeriod.map(({ departmentName, digests }) => ({
    departmentName,
    digests: digests.filter(({ participation }) => participation.answers >= answersNeeded),
  }));
  const shown = counted.filter(({ digests }) => digests.length > 0);
  const namings = shown.flatMap(({ departmentName, digests }) =>
    digests.flatMap((digest) => namingsOf(digest, departmentName, threshold)),
  );
  const matters = mattersOf(namings);
  const isNamedByModel = shown.some(({ digests }) => digests.some(({ telling }) => telling !== undefined));
  return {
    ...period,
    departments: shown.map(({ departmentName, digests }) => ({
      departmentName,
      answers: digests.reduce((sum, { participation }) => sum + participation.answers, 0),
      weeks: digests.length,
    })),
    tooFew: counted.filter(({ digests }) => digests.length === 0).map(({ departmentName }) => departmentName),
    themes: matters
      .map(sharedTheme)
      .filter(({ voices }) => voices.length > 1)
      .sort((a, b) => byDifference(weighed(a), weighed(b))),
    ambiguities: ambiguitiesIn(matters),
    threshold,
    ...(isNamedByModel && { isNamedByModel }),
  };
}

const weighed = (theme: SharedTheme): Pick<DigestTheme, 'difference' | 'people'> => ({
  ...(theme.difference && { difference: theme.difference }),
  people: peopleOf(theme),
});

function namingsOf(digest: Digest, departmentName: string, threshold: number): readonly Naming[] {
  const { week, language, themes, participation } = digest;
  const groups = themes.map((theme) => ({ of: theme, people: theme.people }));
  return publishGroups(groups, participation.answers, threshold).named.map(({ of }) => ({
    departmentName,
    week,
    language,
    theme: of,
  }));
}

function sharedTheme({ namings, title }: Matter): SharedTheme {
  const voices = groupedBy(namings, ({ departmentName }) => departmentName)
    .map(voiceOf)
    .sort((a, b) => b.people - a.people || (a.departmentName < b.departmentName ? -1 : 1));
  const difference = mostSaid(namings);
  const because = namings.flatMap(({ theme }) =>
    theme.difference === difference ? (theme.because ?? []) : [],
  );
  return {
    ...(title && { title }),
    ...(difference && { difference, because: [...new Set(because)].slice(0, mostWords) }),
    voices,
  };
}

/** A department may have named two themes of a week that are one matter here: nobody is in both. */
function voiceOf(namings: readonly Naming[]): Voice {
  const [first] = namings;
  const weeks = groupedBy(namings, ({ week }) => week).map((sameWeek) => ({
    people: sameWeek.reduce((sum, { theme }) => sum + theme.people, 0),
    words: sameWeek.reduce((best, each) => (each.theme.people > best.theme.people ? each : best)).theme.label,
  }));
  const fullest = weeks.reduce((best, week) => (week.people > best.people ? week : best));
  return { departmentName: first?.departmentName ?? '', ...fullest, weeks: weeks.length };
}

/** What most of the people behind a matter are about; of two that are even, the one that stands first. */
function mostSaid(namings: readonly Naming[]): Difference | undefined {
  const weights = differences.map((difference) => ({
    difference,
    people: namings
      .filter(({ theme }) => theme.difference === difference)
      .reduce((sum, { theme }) => sum + theme.people, 0),
  }));
  const most = weights.reduce((best, each) => (each.people > best.people ? each : best));
  return most.people > 0 ? most.difference : undefined;
}

/** In the order in which the groups are first met. */
function groupedBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): readonly (readonly Item[])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}
