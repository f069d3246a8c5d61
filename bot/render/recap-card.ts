/** What the channel gets when a round closes: what the group said, in a few lines and without quotes. */
import template from '../../cards/recap.json';
import { cardMark } from '../core/card-data';
import type { Digest } from '../core/digest';
import type { Explained } from '../core/glossary';
import type { Language } from '../core/language';
import { plainText } from '../core/plain-text';
import { weekTitle, weekWords } from './dates';
import { participationWords, stepsTriedData } from './digest-card';
import { furtherThemes, labelOf, themesAtLength } from './digest-themes';
import { glossaryData } from './glossary-words';
import type { Rendered } from './rendered';
import { expand } from './template';
import type { Say } from './texts';
import { sayIn } from './texts';

export function recapCard(
  { digest, glossary = [] }: { readonly digest: Digest; readonly glossary?: readonly Explained[] },
  language: Language,
): Rendered {
  const t = sayIn(language);
  const week = weekWords(digest.week, language);
  const summary = t('recap.summary', { week });
  const isNamedByModel = digest.telling !== undefined;
  const card = expand(template, {
    lang: language,
    summary,
    mark: cardMark(digest, 'recap'),
    eyebrow: t('card.eyebrow', { week: weekTitle(digest.week, language), what: t('recap.eyebrow') }),
    title: plainText(digest.title),
    participation: participationWords(digest.participation, t),
    ...stepsTriedData(digest, t),
    isWithheld: digest.withheld !== undefined,
    withheld: digest.withheld ? t(`recap.withheld.${digest.withheld}`, { ...digest.thresholds }) : '',
    hasThemes: digest.themes.length > 0,
    themesTitle: t('recap.themes'),
    themes: themesAtLength(digest).map((theme) => ({
      label: labelOf(theme),
      people: t('recap.people', { n: theme.people }),
    })),
    ...others(digest, language, t),
    meetingTitle: t('digest.meeting'),
    meeting: plainText(digest.meeting[language]),
    ...glossaryData(glossary, language),
    made: [
      t('recap.made', { theme: digest.thresholds.theme }),
      ...(isNamedByModel ? [t('made.model')] : []),
    ].join(' '),
  });
  return { card, summary, ...(isNamedByModel && { isAiGenerated: true }) };
}

function others(digest: Digest, language: Language, t: Say): { hasOthers: boolean; others: string } {
  const further = furtherThemes(digest, language);
  const voices = digest.otherVoices > 0 ? t('digest.others', { n: digest.otherVoices }) : '';
  const words = [further, voices].filter((line) => line !== '').join(' ');
  return { hasOthers: words !== '', others: words };
}
