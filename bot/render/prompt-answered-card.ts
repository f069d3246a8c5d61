/** The prompt's card for somebody who has answered: thank you, their own words, and the way to change them. */
import template from '../../cards/prompt-answered.json';
import type { Language } from '../core/language';
import type { Answer, Round } from '../core/reflection';
import { button } from './buttons';
import { ownWords } from './own-words';
import type { Rendered } from './rendered';
import { closingWords, roundData, roundEyebrow } from './round-words';
import { expand } from './template';
import { sayIn } from './texts';

export function promptAnsweredCard(
  { round, answer }: { readonly round: Round; readonly answer: Answer },
  language: Language,
): Rendered {
  const t = sayIn(language);
  const open = round.status === 'open';
  const card = expand(template, {
    lang: language,
    summary: t('answered.title'),
    eyebrow: roundEyebrow(round, language),
    title: t('answered.title'),
    thanks: t('answered.thanks'),
    replies: ownWords(round.step, answer.replies, language),
    quotable: t(answer.quotable ? 'answered.quotable' : 'answered.not-quotable'),
    closing: open ? t('answered.open', { closes: closingWords(round, language) }) : t('answered.closed'),
    actions: open ? [button(t('answered.edit'), 'edit', roundData(round))] : [],
  });
  return { card, summary: t('answered.title') };
}
