/** Somebody's own reflections as a text file, oldest first. */
import { weekNumber } from '../core/calendar';
import type { Language } from '../core/language';
import type { AnswerEntry } from '../core/message';
import type { Rendered } from './rendered';
import { sayIn } from './texts';

/** Plain words as they were written: a file is no card, and nothing in it takes effect. */
export function journalText(entries: readonly AnswerEntry[], language: Language): string {
  const t = sayIn(language);
  const oldestFirst = [...entries].sort((a, b) => a.answeredAt - b.answeredAt);
  return (
    [t('journal.file.title'), ...oldestFirst.map((entry) => entryText(entry, language))].join('\n\n') + '\n'
  );
}

/** The file is made again when it is accepted: its size then may differ by what was answered meanwhile. */
export function journalFile(
  { entries }: { readonly entries: readonly AnswerEntry[] },
  language: Language,
): Rendered {
  const t = sayIn(language);
  if (entries.length === 0) return { text: t('my-answers.none'), summary: t('my-answers.none') };
  const description = t('journal.file.offer');
  const sizeInBytes = Buffer.byteLength(journalText(entries, language));
  return {
    text: description,
    summary: description,
    file: { name: t('journal.file.name'), description, sizeInBytes, context: { file: 'journal', language } },
  };
}

function entryText({ week, departmentName, step, replies }: AnswerEntry, language: Language): string {
  const t = sayIn(language);
  const year = week.slice(0, 4);
  const head = t('journal.file.entry', { week: weekNumber(week), year, department: departmentName });
  const answers = step.questions.flatMap((question) => {
    const reply = replies[question.id];
    if (reply === undefined) return [];
    const words =
      question.kind === 'choice'
        ? (question.options.find(({ id }) => id === reply)?.label[language] ?? reply)
        : reply;
    return [question.ask[language], words];
  });
  const title = `${head}: ${step.title[language]}`;
  return [title, '-'.repeat(title.length), ...answers].join('\n');
}
