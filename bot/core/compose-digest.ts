/** Found themes and participation to a digest that gives no small group away. */
import type { Instant } from './calendar';
import { byDifference } from './digest';
import type { Difference, Digest, DigestTheme, Trend } from './digest';
import { publishGroups } from './privacy';
import type { Round } from './reflection';
import type { StepsTried } from './small-step';
import type { Telling } from './telling';
import type { RememberedWeek } from './themes/trend';
import { trendsOf } from './themes/trend';

export type ThemeFound = {
  readonly label: string;
  readonly terms: readonly string[];
  readonly concepts: readonly string[];
  readonly difference?: Difference;
  readonly because?: readonly string[];
  readonly corrected?: boolean;
  readonly memberIds: readonly string[];
  readonly quoteIds: readonly string[];
};

export type DigestMaterial = {
  readonly round: Round;
  readonly answers: number;
  /** The people of the channel when the digest is made. 0 where the roster could not be read. */
  readonly invited: number;
  readonly themes: readonly ThemeFound[];
  /** Redacted texts of consenting authors, by author. */
  readonly quotes: ReadonlyMap<string, string>;
  /** Earlier digests of the department, earliest first. */
  readonly earlier: readonly Digest[];
  readonly stepsTried?: StepsTried | undefined;
  readonly telling?: Telling | undefined;
  readonly madeAt: Instant;
};

/** The most quotes under one theme. */
const mostQuotes = 2;

/** Members come the most typical first; what those at a theme's edge write shows it badly. */
const typical = (members: number): number => Math.ceil(members * 0.6);

/** How many earlier rounds a digest compares with: a quarter, with this one. */
const mostEarlier = 11;

export function composeDigest(material: DigestMaterial): Digest {
  const { round, answers, invited, earlier, madeAt } = material;
  const few = answers < round.thresholds.answers;
  const published = publishGroups(
    few ? [] : material.themes.map((theme) => ({ of: theme, people: theme.memberIds.length })),
    answers,
    round.thresholds.theme,
  );
  const trends = trendsOf(
    { week: round.week, answers, themes: published.named.map(({ of, people }) => ({ ...of, people })) },
    earlier.filter(({ withheld }) => withheld !== 'few-answers').map(remembered),
    round.language,
  );
  const themes = published.named
    .map(({ of, people }, index) => digestTheme(of, people, trends[index] ?? 'new', material.quotes))
    .sort(byDifference);
  return {
    departmentId: round.departmentId,
    week: round.week,
    language: round.language,
    madeAt,
    title: round.step.title[round.language],
    participation: { week: round.week, answers, invited: Math.max(invited, answers) },
    earlier: earlier.slice(-mostEarlier).map(({ participation }) => participation),
    themes,
    otherVoices: few ? 0 : published.otherVoices,
    ...(material.stepsTried && { stepsTried: material.stepsTried }),
    ...(few ? { withheld: 'few-answers' } : themes.length === 0 ? { withheld: 'no-theme' } : {}),
    thresholds: round.thresholds,
    meeting: round.step.meeting,
    ...(material.telling && { telling: material.telling }),
  };
}

function remembered({ week, participation, themes }: Digest): RememberedWeek {
  return { week, answers: participation.answers, themes };
}

function digestTheme(
  theme: ThemeFound,
  people: number,
  trend: Trend,
  quotes: ReadonlyMap<string, string>,
): DigestTheme {
  const { label, terms, concepts, difference, because, corrected } = theme;
  return {
    label,
    people,
    ...(difference && { difference }),
    ...(because && { because }),
    ...(corrected && { corrected }),
    trend,
    quotes: [...new Set([...theme.quoteIds, ...theme.memberIds.slice(0, typical(theme.memberIds.length))])]
      .flatMap((id) => quotes.get(id) ?? [])
      .slice(0, mostQuotes),
    terms,
    concepts,
  };
}
