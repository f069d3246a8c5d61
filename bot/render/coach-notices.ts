/** What a coach is told unasked: something needs a person, or a person should know. */
import type { WeekKey } from '../core/calendar';
import type { Language } from '../core/language';
import type { Message } from '../core/message';
import { plainText, shorten } from '../core/plain-text';
import { button } from './buttons';
import { weekTitle, weekWords } from './dates';
import { noticeCard } from './notice-card';
import type { Rendered } from './rendered';
import { listOf, sayIn } from './texts';

type Of<Kind extends Message['kind']> = Extract<Message, { kind: Kind }>;

/** Characters of Teams' own reason for refusing. */
const longestReason = 300;

export function missedNotice({ departmentName, weeks }: Of<'missed'>, language: Language): Rendered {
  const t = sayIn(language);
  return noticeCard(
    {
      eyebrow: plainText(departmentName),
      title: t('missed.title', { n: weeks.length }),
      lines: [t('missed.what', { n: weeks.length, weeks: weeksWords(weeks, language) }), t('missed.next')],
    },
    language,
  );
}

export function uncertainNotice(message: Of<'uncertain'>, language: Language): Rendered {
  const t = sayIn(language);
  const { departmentName, departmentId, week, what } = message;
  const data = { departmentId, week, what };
  return noticeCard(
    {
      eyebrow: t('card.eyebrow', { week: weekTitle(week, language), what: plainText(departmentName) }),
      title: t(`uncertain.title.${what}`),
      lines: [t('uncertain.what'), t(`uncertain.look.${what}`)],
      buttons: [
        button(t('uncertain.posted'), 'uncertain-posted', data),
        button(t('uncertain.post-again'), 'uncertain-post-again', data),
      ],
    },
    language,
  );
}

export function undeliveredNotice(message: Of<'undelivered'>, language: Language): Rendered {
  const t = sayIn(language);
  const { departmentName, week, what, reason } = message;
  return noticeCard(
    {
      eyebrow: t('card.eyebrow', { week: weekTitle(week, language), what: plainText(departmentName) }),
      title: t(`undelivered.title.${what}`),
      lines: [
        t('undelivered.reason', { reason: shorten(plainText(reason), longestReason) }),
        t('undelivered.mend'),
      ],
    },
    language,
  );
}

export function programmeEndedNotice(
  { departmentName, programme }: Of<'programme-ended'>,
  language: Language,
): Rendered {
  const t = sayIn(language);
  const department = plainText(departmentName);
  return noticeCard(
    {
      eyebrow: department,
      title: t('programme-ended.title'),
      lines: [
        t('programme-ended.what', { programme: plainText(programme.title[language]) }),
        t('programme-ended.next', { department }),
      ],
    },
    language,
  );
}

function weeksWords(weeks: readonly WeekKey[], language: Language): string {
  return listOf(
    language,
    weeks.map((week) => weekWords(week, language)),
  );
}
