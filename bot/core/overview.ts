/** What the directorate sees: the matters that departments share, in whose words, from nothing but published digests. */
import type { Instant } from './calendar';
import type { OverviewCadence } from './directorate';
import type { Difference } from './digest';
import type { Localised } from './programme';

/** A department's part in a matter. */
export type Voice = {
  readonly departmentName: string;
  /** The theme's label in the department's own digest. */
  readonly words: string;
  /** In the week in which most spoke of it. */
  readonly people: number;
  /** Weeks of the period in which it was named. */
  readonly weeks: number;
};

export type SharedTheme = {
  /** Left out where the departments' words are all there is. */
  readonly title?: Localised;
  readonly difference?: Difference;
  /** The words that the difference was concluded from, as the digests gave them. */
  readonly because?: readonly string[];
  /** Two departments or more, the most people first. */
  readonly voices: readonly Voice[];
};

/** A word that stands for different matters. */
export type Ambiguity = {
  readonly word: string;
  readonly uses: readonly { readonly departmentName: string; readonly words: string }[];
};

export type Overview = {
  readonly every: OverviewCadence;
  readonly from: Instant;
  readonly until: Instant;
  readonly timeZone: string;
  /** Those with enough answers, as their digests gave it; no sum counts anybody else. */
  readonly departments: readonly {
    readonly departmentName: string;
    readonly answers: number;
    readonly weeks: number;
  }[];
  /** Departments with too few answers in every week of the period: of them nothing else is shown. */
  readonly tooFew: readonly string[];
  readonly themes: readonly SharedTheme[];
  readonly ambiguities: readonly Ambiguity[];
  /** The highest theme threshold of all the digests in it: it holds for all. */
  readonly threshold: number;
  /** Some of the words are a language model's names for themes. */
  readonly isNamedByModel?: boolean;
};

/** Everybody behind a matter. */
export function peopleOf({ voices }: SharedTheme): number {
  return voices.reduce((sum, { people }) => sum + people, 0);
}
