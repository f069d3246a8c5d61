/** Everything a person has answered, to themselves: as many cards as it takes, since none of it may be left out. */
import template from '../../cards/my-answers.json';
import type { AnswerEntry } from '../core/message';
import type { Language } from '../core/language';
import { plainText } from '../core/plain-text';
import { button } from './buttons';
import { weekTitle } from './dates';
import { noticeCard } from './notice-card';
import { ownWords } from './own-words';
import type { Rendered } from './rendered';
import { expand } from './template';
import { sayIn } from './texts';

/** Characters of JSON that the answers on one card may take, of the 40,000 that Teams takes (Format your bot messages). */
const roomForAnswers = 24_000;

export function myAnswersCard(
  { entries }: { readonly entries: readonly AnswerEntry[] },
  language: Language,
): Rendered {
  const t = sayIn(language);
  const eyebrow = t('my-answers.eyebrow');
  if (entries.length === 0)
    return noticeCard(
      { eyebrow, title: t('my-answers.none'), lines: [t('my-answers.none.meaning')] },
      language,
    );
  const title = t('my-answers.title', { n: entries.length });
  const pages = paged(entries.map((entry) => entryData(entry, language)));
  return pages.reduceRight<Rendered | undefined>((more, page) => {
    const card = expand(template, {
      lang: language,
      eyebrow,
      title,
      entries: page,
      closing: t('my-answers.closing'),
    });
    return { card, summary: title, ...(more && { more }) };
  }, undefined)!;
}

function entryData(entry: AnswerEntry, language: Language) {
  const t = sayIn(language);
  return {
    where: t('card.eyebrow', {
      week: weekTitle(entry.week, language),
      what: plainText(entry.departmentName),
    }),
    step: plainText(entry.step.title[language]),
    replies: ownWords(entry.step, entry.replies, language),
    actions: [
      button(t('my-answers.delete'), 'delete-answer', { departmentId: entry.departmentId, week: entry.week }),
    ],
    standing: [
      t(entry.quotable ? 'my-answers.quotable' : 'my-answers.not-quotable'),
      ...(entry.open ? [t('my-answers.open')] : []),
    ].join(' '),
  };
}

/** One answer always fits: it is at most a few questions of 2,000 characters. */
function paged<Entry>(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const pages: Entry[][] = [];
  let room = 0;
  for (const entry of entries) {
    const size = JSON.stringify(entry).length;
    if (size > room) {
      pages.push([]);
      room = roomForAnswers;
    }
    pages.at(-1)!.push(entry);
    room -= size;
  }
  return pages;
}
