/** Who changed what and when, newest first. */
import type { Change } from '../core/change';
import type { Language } from '../core/language';
import { plainText } from '../core/plain-text';
import template from '../../cards/history.json';
import { noticeCard } from './notice-card';
import { planChanges } from './plan-changes';
import type { Rendered } from './rendered';
import { changedAtWords } from './schedule-words';
import { expand } from './template';
import { sayIn } from './texts';

const mostShown = 15;

type Entry = { readonly departmentName: string; readonly change: Change };

export function historyCard(
  { changes }: { readonly changes: readonly Entry[] },
  language: Language,
): Rendered {
  const t = sayIn(language);
  const eyebrow = t('history.eyebrow');
  if (changes.length === 0) return noticeCard({ eyebrow, title: t('history.none') }, language);
  const title = t('history.title');
  const card = expand(template, {
    lang: language,
    eyebrow,
    title,
    entries: changes.slice(0, mostShown).map((entry) => entryData(entry, language)),
    hasOlder: changes.length > mostShown,
    older: t('history.older', { n: changes.length - mostShown }),
  });
  return { card, summary: title };
}

function entryData({ departmentName, change }: Entry, language: Language) {
  const t = sayIn(language);
  const { place } = change.after;
  return {
    what: t('history.entry', { department: plainText(departmentName), name: plainText(change.by.name) }),
    when: changedAtWords(change.at, place, language),
    changes: planChanges(change.before, change.after, language).map(({ label, before, after }) => ({
      line: t('history.change', { label, before, after }),
    })),
    isUndone: change.undone !== undefined,
    undone: change.undone
      ? t('history.undone', {
          name: plainText(change.undone.by.name),
          when: changedAtWords(change.undone.at, place, language),
        })
      : '',
  };
}
