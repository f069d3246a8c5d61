/** That a round is about to close: to the channel as a whole, or to somebody who asked to be told. */
import type { Language } from '../core/language';
import type { Message } from '../core/message';
import { noticeCard } from './notice-card';
import type { Rendered } from './rendered';
import { closingWords, roundEyebrow, roundTitle } from './round-words';
import { sayIn } from './texts';

type Of<Kind extends Message['kind']> = Extract<Message, { kind: Kind }>;

export function reminderNotice({ round, answers }: Of<'reminder'>, language: Language): Rendered {
  const t = sayIn(language);
  return noticeCard(
    {
      eyebrow: roundEyebrow(round, language),
      title: t('reminder.title', { title: roundTitle(round, language) }),
      lines: [t('reminder.what', { n: answers, closes: closingWords(round, language) })],
      closing: [t('reminder.privacy')],
    },
    language,
  );
}

export function ownReminderNotice({ round }: Of<'own-reminder'>, language: Language): Rendered {
  const t = sayIn(language);
  return noticeCard(
    {
      eyebrow: roundEyebrow(round, language),
      title: t('reminder.title', { title: roundTitle(round, language) }),
      lines: [t('own-reminder.what', { closes: closingWords(round, language) })],
      closing: [t('own-reminder.stop')],
    },
    language,
  );
}
