/** A digest's themes in words: how many, which way it goes, what it would make better, and whose words stand for it. */
import type { Digest, DigestTheme } from '../core/digest';
import type { Language } from '../core/language';
import { plainText, shorten } from '../core/plain-text';
import type { Figure } from './bars';
import { listOf, sayIn } from './texts';

/** More than this many themes at length are a wall of text: the rest are named with their counts. */
const mostAtLength = 8;
const mostQuotes = 2;
/** Characters of a quote; about six lines on a phone. */
const longestQuote = 300;
export const longestLabel = 80;

export type ThemeWords = {
  readonly label: string;
  readonly facts: string;
  readonly hasDifference: boolean;
  readonly difference: string;
  readonly quotes: readonly { readonly quote: string }[];
};

export function themesAtLength({ themes }: Digest): readonly DigestTheme[] {
  return themes.slice(0, mostAtLength);
}

export function themeWords(theme: DigestTheme, language: Language): ThemeWords {
  const t = sayIn(language);
  return {
    label: labelOf(theme),
    facts: t('digest.theme.facts', { n: theme.people, trend: t(`trend.${theme.trend}`) }),
    hasDifference: theme.difference !== undefined,
    difference: differenceWords(theme, language),
    quotes: theme.quotes
      .slice(0, mostQuotes)
      .map((quote) => ({ quote: t('digest.quote', { quote: shorten(plainText(quote), longestQuote) }) })),
  };
}

export function differenceWords(
  { difference, because = [], corrected }: Pick<DigestTheme, 'difference' | 'because' | 'corrected'>,
  language: Language,
): string {
  const t = sayIn(language);
  if (!difference) return '';
  const about = t(`difference.${difference}`);
  if (corrected) return t('difference.corrected', { about });
  return because.length > 0
    ? t('difference.because', {
        about,
        words: listOf(
          language,
          because.map((word) => plainText(word)),
        ),
      })
    : about;
}

export function themeFigure(theme: DigestTheme, language: Language): Figure {
  const label = labelOf(theme);
  return {
    label,
    row: sayIn(language)('digest.theme.row', { label, n: theme.people }),
    count: theme.people,
  };
}

/** "Vagtplaner (4) og parkering (3)", or nothing. */
export function furtherThemes({ themes }: Digest, language: Language): string {
  const further = themes
    .slice(mostAtLength)
    .map((theme) => sayIn(language)('digest.theme.short', { label: labelOf(theme), n: theme.people }));
  return further.length === 0 ? '' : sayIn(language)('digest.further', { themes: listOf(language, further) });
}

export function labelOf({ label }: DigestTheme): string {
  return shorten(plainText(label), longestLabel);
}
