/** Themes by the embedded engine: no model, no network. */
import type { ThemeWriter } from './ports';

/** The engine and its lexicon load with the first digest: a start needs neither. */
export const embeddedThemes: ThemeWriter = async ({ language, ...batch }) => {
  const { findThemes } = await import('../core/themes/find-themes');
  return findThemes({ lang: language, ...batch });
};
