/** The week's prompt as it stands in the channel: to be answered while it is open, to be remembered when it is closed. */
import template from '../../cards/prompt.json';
import closedTemplate from '../../cards/prompt-closed.json';
import { cardMark } from '../core/card-data';
import type { Language } from '../core/language';
import { plainText } from '../core/plain-text';
import type { Round } from '../core/reflection';
import { button } from './buttons';
import { glossaryData } from './glossary-words';
import { smallStepData } from './small-step-data';
import { choicesMade, questionData } from './prompt-questions';
import type { Rendered } from './rendered';
import { closingWords, privacyWords, roundData, roundEyebrow, roundTitle } from './round-words';
import { expand } from './template';
import { sayIn } from './texts';

/** Teams refreshes a card for at most this many people (User specific views). */
export const mostRefreshed = 60;

type Prompt = {
  readonly round: Round;
  readonly answers: number;
  readonly refreshFor: readonly string[];
};

export function promptCard(prompt: Prompt, language: Language): Rendered {
  return prompt.round.status === 'open' ? openCard(prompt, language) : closedCard(prompt, language);
}

function openCard({ round, answers, refreshFor }: Prompt, language: Language): Rendered {
  const t = sayIn(language);
  const summary = t('prompt.summary', { title: roundTitle(round, language) });
  const canSend = choicesMade(round, {});
  const send = { ...button(t('prompt.send'), 'answer', roundData(round)), style: 'positive', inputs: 'auto' };
  const card = expand(template, {
    lang: language,
    summary,
    mark: cardMark(round, 'prompt'),
    eyebrow: roundEyebrow(round, language),
    title: roundTitle(round, language),
    hasNotice: false,
    notice: '',
    ...smallStepData(undefined, language),
    ...glossaryData(round.glossary ?? [], language),
    questions: questionData(round, {}, [], language),
    canSend,
    quotable: 'false',
    quotableTitle: t('prompt.quotable'),
    quotableMeaning: t('prompt.quotable.meaning'),
    privacy: privacyWords(round, t),
    standing: t('prompt.standing', { n: answers, closes: closingWords(round, language) }),
    actions: canSend ? [send] : [],
  });
  return { card: { ...card, ...refreshed(round, refreshFor) }, summary };
}

function closedCard({ round, answers }: Prompt, language: Language): Rendered {
  const t = sayIn(language);
  const summary = t('prompt.closed.summary', { title: roundTitle(round, language) });
  const card = expand(closedTemplate, {
    lang: language,
    summary,
    mark: cardMark(round, 'prompt'),
    eyebrow: roundEyebrow(round, language),
    title: roundTitle(round, language),
    questions: round.step.questions
      .filter(({ when }) => !when)
      .map(({ ask }) => ({ ask: plainText(ask[language]) })),
    thanks: t('prompt.closed.thanks', { n: answers }),
  });
  return { card, summary };
}

/** A person's own view is fetched when they see the card. Without `userIds` small groups would all ask at once. */
function refreshed(round: Round, refreshFor: readonly string[]): object {
  if (refreshFor.length === 0) return {};
  const { verb, data } = button('', 'refresh', roundData(round));
  return {
    refresh: { action: { type: 'Action.Execute', verb, data }, userIds: refreshFor.slice(0, mostRefreshed) },
  };
}
