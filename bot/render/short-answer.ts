/** What one or two sentences say best, without a card. */
import type { Language } from '../core/language';
import type { Message } from '../core/message';
import { plainText } from '../core/plain-text';
import { dayWords, weekWords } from './dates';
import type { Rendered } from './rendered';
import { eitherOf, listOf, sayIn } from './texts';

export type Short = Extract<
  Message,
  {
    kind:
      | 'answers-deleted'
      | 'not-allowed'
      | 'cancelled'
      | 'draft-outdated'
      | 'nothing-to-undo'
      | 'posted-now'
      | 'digest-now'
      | 'coach-appointed'
      | 'coach-dismissed'
      | 'no-department'
      | 'enrol-in-channel'
      | 'name-taken'
      | 'bad-name'
      | 'unknown-person'
      | 'which-department'
      | 'uncertain-settled'
      | 'no-such-step'
      | 'idea-told'
      | 'it-in-channel'
      | 'it-channel-named'
      | 'journal-file-failed'
      | 'term-defined'
      | 'term-removed'
      | 'term-unknown'
      | 'term-too-long'
      | 'reminder-wish'
      | 'file-unread'
      | 'directorate'
      | 'no-directorate'
      | 'overview-undelivered'
      | 'department-broken';
  }
>;

export function shortAnswer(message: Short, language: Language): Rendered {
  const text = sentence(message, language);
  return { text, summary: text };
}

function sentence(message: Short, language: Language): string {
  const t = sayIn(language);
  switch (message.kind) {
    case 'answers-deleted':
      return t('answers-deleted', { n: message.count });
    case 'not-allowed':
      return message.coaches.length > 0
        ? t('not-allowed', { coaches: listOf(language, message.coaches.map(plainText)) })
        : t('not-allowed.nobody');
    case 'draft-outdated':
      return t('draft-outdated', { departments: listOf(language, message.departmentNames.map(plainText)) });
    case 'posted-now':
      return t(`posted-now.${message.outcome}`, { department: plainText(message.departmentName) });
    case 'digest-now':
      return t(`digest-now.${message.outcome}`, {
        department: plainText(message.departmentName),
        week: message.week ? weekWords(message.week, language) : '',
      });
    case 'coach-appointed':
    case 'coach-dismissed':
    case 'name-taken':
      return t(message.kind, { name: plainText(message.name) });
    case 'bad-name':
      return t('bad-name', { longest: message.longest });
    case 'unknown-person':
      return unknownPerson(message, language);
    case 'which-department':
      return t('which-department', {
        departments: eitherOf(language, message.departmentNames.map(plainText)),
      });
    case 'department-broken':
      return t(message.departmentName === undefined ? 'department-broken.unnamed' : 'department-broken', {
        department: plainText(message.departmentName ?? ''),
        what: message.what,
      });
    case 'directorate':
      return t('directorate', {
        directors: listOf(language, message.directors.map(plainText)),
        every: message.every,
        next: dayWords(message.next, language),
      });
    case 'overview-undelivered':
      return t(message.certain ? 'overview-undelivered.certain' : 'overview-undelivered.uncertain', {
        name: plainText(message.name),
      });
    case 'reminder-wish':
      return t(message.wanted ? 'reminder-wish.private' : 'reminder-wish.none');
    case 'term-defined':
      return t(message.before === undefined ? 'term-defined' : 'term-defined.changed', {
        term: plainText(message.term),
        meaning: plainText(message.meaning),
        before: plainText(message.before ?? ''),
      });
    case 'term-removed':
    case 'term-unknown':
      return t(message.kind, {
        term: plainText(message.term),
        meaning: message.kind === 'term-removed' ? plainText(message.meaning) : '',
      });
    case 'term-too-long':
      return t('term-too-long', { term: message.longestTerm, meaning: message.longestMeaning });
    case 'idea-told':
      return t(message.named ? 'idea-told.named' : 'idea-told', { reference: message.reference });
    case 'no-such-step':
      return t(`no-such-step.${message.asked}`, {
        department: plainText(message.departmentName),
        programme: plainText(message.programme.title[language]),
      });
    case 'uncertain-settled':
      return t(`uncertain-settled.${message.outcome}`, {
        department: plainText(message.departmentName),
      });
    case 'cancelled':
    case 'no-directorate':
    case 'nothing-to-undo':
    case 'file-unread':
    case 'it-in-channel':
    case 'it-channel-named':
    case 'journal-file-failed':
    case 'no-department':
    case 'enrol-in-channel':
      return t(message.kind);
  }
}

function unknownPerson(
  { name, departmentName, several }: Extract<Message, { kind: 'unknown-person' }>,
  language: Language,
): string {
  const t = sayIn(language);
  const shown = { name: plainText(name), department: departmentName ? plainText(departmentName) : '' };
  if (several) return t('unknown-person.several', shown);
  return t(departmentName ? 'unknown-person.in' : 'unknown-person', shown);
}
