/** The prompt's card for somebody who has answered: thank you, their own words, and the way to change them. */
import template from '../../cards/prompt-answered.json';
import type { Language } from '../core/language';
import type { Message } from '../core/message';
import type { Answer, Round } from '../core/reflection';
import { otherTheme } from '../core/reflection';
import type { ThemeGuess } from '../core/themes/guess-themes';
import { plainText, shorten } from '../core/plain-text';
import { button } from './buttons';
import { ownWords } from './own-words';
import type { Rendered } from './rendered';
import { closingWords, roundData, roundEyebrow } from './round-words';
import { expand } from './template';
import { sayIn } from './texts';

const mostOffered = 3;
/** Characters of a button. */
const longestTheme = 40;

export function promptAnsweredCard(
  { round, answer, themes = [], canSendToIt }: Extract<Message, { kind: 'prompt-answered' }>,
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
    ...themeData(round, answer, open ? themes : [], language),
    quotable: t(answer.quotable ? 'answered.quotable' : 'answered.not-quotable'),
    closing: open ? t('answered.open', { closes: closingWords(round, language) }) : t('answered.closed'),
    actions: [
      ...(open ? [button(t('answered.edit'), 'edit', roundData(round))] : []),
      ...(canSendToIt ? [button(t('answered.idea'), 'idea', roundData(round))] : []),
    ],
  });
  return { card, summary: t('answered.title') };
}

/** Where nothing is guessed there is nothing to choose between. */
function themeData(round: Round, answer: Answer, themes: readonly ThemeGuess[], language: Language) {
  const t = sayIn(language);
  const options = [...themes.slice(0, mostOffered), { id: otherTheme, title: t('answered.theme.other') }];
  return {
    hasThemes: themes.length > 0,
    themesTitle: t(answer.tag === undefined ? 'answered.themes' : 'answered.themes.chosen'),
    themes: options.map(({ id, title }) => {
      const words = shorten(plainText(title), longestTheme);
      const shown = id === answer.tag ? t('prompt.chosen', { option: words }) : words;
      return button(shown, 'theme', { ...roundData(round), tag: id });
    }),
  };
}
