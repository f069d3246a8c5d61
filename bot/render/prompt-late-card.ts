/** The prompt's card for somebody who came after it closed: why nothing was saved, and their words to take along. */
import template from '../../cards/prompt-late.json';
import { replyInput } from '../core/card-data';
import type { Language } from '../core/language';
import { plainText } from '../core/plain-text';
import type { Answer, Replies, Round } from '../core/reflection';
import { keptWords } from './kept-words';
import { ownWords } from './own-words';
import type { Rendered } from './rendered';
import { closingWords, roundEyebrow } from './round-words';
import { expand } from './template';
import { sayIn } from './texts';

export function promptLateCard(
  { round, replies, saved }: { readonly round: Round; readonly replies: Replies; readonly saved?: Answer },
  language: Language,
): Rendered {
  const t = sayIn(language);
  // Their words stand in a field, so that they can be marked and copied on a phone too; nothing on the card sends it.
  const texts = round.step.questions.flatMap(({ id, kind, ask }) =>
    kind === 'text' && replies[id]
      ? [{ id: replyInput(id), label: plainText(ask[language]), value: keptWords(replies[id]) }]
      : [],
  );
  const savedReplies = saved ? ownWords(round.step, saved.replies, language) : [];
  const card = expand(template, {
    lang: language,
    summary: t('late.title'),
    eyebrow: roundEyebrow(round, language),
    title: t('late.title'),
    explanation: t(texts.length > 0 ? 'late.explanation' : 'late.explanation.nothing', {
      closed: closingWords(round, language),
    }),
    hasWritten: texts.length > 0,
    written: t('late.written'),
    texts,
    hasSaved: savedReplies.length > 0,
    saved: t('late.saved'),
    savedReplies,
    next: t('late.next'),
  });
  return { card, summary: t('late.title') };
}
