/** What a theme is about, as a manager has corrected it: remembered for the department, and for themes of the same matter. */
import type { Instant } from './calendar';
import type { ThemeFound } from './compose-digest';
import type { Difference } from './digest';
import type { Language } from './language';
import { isSameTheme } from './themes/trend';

export type Correction = {
  readonly departmentId: string;
  /** The theme's label when it was corrected. */
  readonly label: string;
  readonly terms: readonly string[];
  readonly concepts: readonly string[];
  readonly difference: Difference;
  /** The Entra object id of the manager. */
  readonly by: string;
  readonly at: Instant;
};

type Correctable = Pick<ThemeFound, 'label' | 'terms' | 'concepts' | 'difference' | 'because' | 'corrected'>;

/** A theme of the same label, else one that is the same from week to week; the latest correction counts. */
export function correctDifference<Theme extends Correctable>(
  theme: Theme,
  corrections: readonly Correction[],
  language: Language,
): Theme {
  const latest = [...corrections].sort((a, b) => b.at - a.at);
  const found =
    latest.find(({ label }) => label === theme.label) ??
    latest.find((correction) => isSameTheme(correction, theme, language));
  if (!found) return theme;
  return { ...theme, difference: found.difference, because: [], corrected: true };
}
