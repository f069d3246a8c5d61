/** A manager's word to the team, under their name, beside what the group said. */
import template from '../../cards/word.json';
import type { Language } from '../core/language';
import type { Message } from '../core/message';
import { plainText } from '../core/plain-text';
import { weekTitle } from './dates';
import { labelOf, themesAtLength } from './digest-themes';
import type { Rendered } from './rendered';
import { expand } from './template';
import { listOf, sayIn } from './texts';

export function wordCard(
  { digest, from, text }: Extract<Message, { kind: 'word' }>,
  language: Language,
): Rendered {
  const t = sayIn(language);
  const name = plainText(from);
  const labels = themesAtLength(digest).map(labelOf);
  const title = t('word.title', { name });
  const card = expand(template, {
    lang: language,
    summary: title,
    eyebrow: t('card.eyebrow', { week: weekTitle(digest.week, language), what: t('word.eyebrow') }),
    title,
    about:
      labels.length > 0
        ? t('word.about', { themes: listOf(language, labels) })
        : t('word.about.title', { title: plainText(digest.title) }),
    text: plainText(text),
    from: name,
  });
  return { card, summary: title };
}
