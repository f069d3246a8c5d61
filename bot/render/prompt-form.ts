/** A person's own form on the prompt's card: what they have written, what is missing, whatever went wrong. */
import template from '../../cards/prompt.json';
import { cardMark } from '../core/card-data';
import type { Language } from '../core/language';
import type { Replies, ReplyProblem, Round } from '../core/reflection';
import type { BroughtBack } from '../core/small-step';
import { button } from './buttons';
import { glossaryData } from './glossary-words';
import { smallStepData } from './small-step-data';
import { choicesMade, chosenByButton, questionData } from './prompt-questions';
import type { Rendered } from './rendered';
import { closingWords, privacyWords, roundData, roundEyebrow, roundTitle } from './round-words';
import { expand } from './template';
import { sayIn } from './texts';

type Form = {
  readonly round: Round;
  readonly replies: Replies;
  readonly quotable: boolean;
  readonly problems: readonly ReplyProblem[];
  readonly notSaved: boolean;
  readonly smallStep?: BroughtBack;
};

export function promptForm(
  { round, replies, quotable, problems, notSaved, smallStep }: Form,
  language: Language,
): Rendered {
  const t = sayIn(language);
  const summary = t('prompt.summary', { title: roundTitle(round, language) });
  const notice = notSaved ? t('form.not-saved') : problems.length > 0 ? t('form.problems') : '';
  const canSend = choicesMade(round, replies);
  const send = button(notSaved ? t('form.try-again') : t('prompt.send'), 'answer', {
    ...roundData(round),
    ...chosenByButton(round, replies),
  });
  const leave = button(t('form.leave'), 'refresh', roundData(round));
  const card = expand(template, {
    lang: language,
    summary,
    mark: cardMark(round, 'prompt'),
    eyebrow: roundEyebrow(round, language),
    title: roundTitle(round, language),
    hasNotice: notice !== '',
    notice,
    ...smallStepData(smallStep, language),
    ...glossaryData(round.glossary ?? [], language),
    questions: questionData(round, replies, problems, language),
    canSend,
    quotable: String(quotable),
    quotableTitle: t('prompt.quotable'),
    quotableMeaning: t('prompt.quotable.meaning'),
    privacy: privacyWords(round, t),
    standing: t('form.standing', { closes: closingWords(round, language) }),
    actions: [
      ...(canSend ? [{ ...send, style: 'positive', inputs: 'auto' }] : []),
      { ...leave, style: 'default', inputs: 'none' },
    ],
  });
  return { card, summary };
}
