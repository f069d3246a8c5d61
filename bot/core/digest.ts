/** A round's answers to a manager's digest: what may be said, computed once and never again. */
import type { Instant, WeekKey } from './calendar';
import type { Language } from './language';
import type { StepsTried } from './small-step';
import type { Localised } from './programme';
import type { Telling } from './telling';

/** What an improvement would make better; quality for citizens stands first in every digest. */
export const differences = ['quality', 'time', 'collaboration', 'working-life'] as const;
export type Difference = (typeof differences)[number];

export type Trend = 'new' | 'growing' | 'steady' | 'fading' | 'back';

export type DigestTheme = {
  readonly label: string;
  readonly people: number;
  readonly difference?: Difference;
  /** The words that the difference was concluded from. */
  readonly because?: readonly string[];
  /** A manager has said what it is about. */
  readonly corrected?: boolean;
  readonly trend: Trend;
  /** Redacted, from people who consented, verbatim but for what redaction took out. */
  readonly quotes: readonly string[];
  /** Surface forms and lexicon concepts: what recognises the theme in later weeks. Not shown. */
  readonly terms: readonly string[];
  readonly concepts: readonly string[];
};

export type Participation = { readonly week: WeekKey; readonly answers: number; readonly invited: number };

export type Digest = {
  readonly departmentId: string;
  readonly week: WeekKey;
  readonly language: Language;
  readonly madeAt: Instant;
  /** What was asked. */
  readonly title: string;
  readonly participation: Participation;
  /** Earlier rounds' participation, oldest first, at most 11. */
  readonly earlier: readonly Participation[];
  /** Empty, with `withheld` set, under the round's threshold. */
  readonly themes: readonly DigestTheme[];
  readonly otherVoices: number;
  /** Of a follow-up. Left out where it would point to too few people. */
  readonly stepsTried?: StepsTried;
  /** `few-answers`: under the round's threshold; `no-theme`: nothing that enough people share. */
  readonly withheld?: 'few-answers' | 'no-theme';
  readonly thresholds: { readonly answers: number; readonly theme: number };
  /** The question to open the next team meeting with. */
  readonly meeting: Localised;
  /** A language model named the themes, and wrote this. Left out where the embedded engine's result stands. */
  readonly telling?: Telling;
};

/** By what a theme would make better, then by how many speak of it. */
export function byDifference(
  a: Pick<DigestTheme, 'difference' | 'people'>,
  b: Pick<DigestTheme, 'difference' | 'people'>,
): number {
  return rank(a.difference) - rank(b.difference) || b.people - a.people;
}

function rank(difference: Difference | undefined): number {
  return difference ? differences.indexOf(difference) : differences.length;
}
