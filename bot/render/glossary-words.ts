/** Words of the glossary, explained where they occur, and the whole of it. */
import template from '../../cards/entries.json';
import type { Explained } from '../core/glossary';
import type { Language } from '../core/language';
import { plainText } from '../core/plain-text';
import { asLines, noticeCard } from './notice-card';
import type { Rendered } from './rendered';
import { expand } from './template';
import { sayIn } from './texts';

/** Words that one card shows: of a longer glossary, the first in the alphabet. */
const mostShown = 40;

export function glossaryData(explained: readonly Explained[], language: Language) {
  const t = sayIn(language);
  return {
    hasGlossary: explained.length > 0,
    glossary: asLines(
      explained.map(({ term, meaning }) =>
        t('glossary.explained', { term: plainText(term), meaning: plainText(meaning) }),
      ),
    ),
  };
}

export function glossaryCard(
  { entries }: { readonly entries: readonly Explained[] },
  language: Language,
): Rendered {
  const t = sayIn(language);
  const eyebrow = t('glossary.eyebrow');
  if (entries.length === 0)
    return noticeCard({ eyebrow, title: t('glossary.none'), lines: [t('glossary.how')] }, language);
  const title = t('glossary.title', { n: entries.length });
  const further = entries.length - mostShown;
  const card = expand(template, {
    lang: language,
    summary: title,
    eyebrow,
    title,
    lines: [],
    entries: entries.slice(0, mostShown).map(({ term, meaning }) => ({
      name: plainText(term),
      weight: 'Bolder',
      hasDetail: true,
      detail: plainText(meaning),
    })),
    closing: asLines([...(further > 0 ? [t('glossary.further', { n: further })] : []), t('glossary.how')]),
  });
  return { card, summary: title };
}
