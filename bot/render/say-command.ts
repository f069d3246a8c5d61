/** A command back into a sentence that a coach could have written, and that is understood as that same command. */
import { weekNumber } from '../core/calendar';
import type { Command } from '../core/command/command';
import type { Language } from '../core/language';
import { dateWords, timeWords, weekdayWord } from './dates';
import { listOf, sayIn } from './texts';

export function sayCommand(command: Command, language: Language): string {
  const t = sayIn(language);
  switch (command.command) {
    case 'reschedule':
      return sayReschedule(command, language);
    case 'pause':
      return sayPause(command, language);
    case 'resume':
    case 'send-now':
    case 'preview':
    case 'show-schedule':
      return t(`say.${command.command}`, { departments: departmentsIn(command, language) });
    case 'skip':
      return t('say.skip', {
        departments: departmentsIn(command, language),
        n: command.weeks.length,
        weeks: weeksIn(command.weeks, language),
      });
    case 'set-question':
      return command.week
        ? t('say.set-question.week', {
            departments: departmentsIn(command, language),
            weeks: weeksIn([command.week], language),
            text: command.text,
          })
        : t('say.set-question', { departments: departmentsIn(command, language), text: command.text });
    case 'set-digest-time':
      return sayDigestTime(command, language);
    case 'assign-manager':
    case 'remove-manager':
      return t(`say.${command.command}`, {
        departments: departmentsIn(command, language),
        people: listOf(language, command.people),
      });
    case 'set-language':
      return t('say.set-language', {
        departments: departmentsIn(command, language),
        language: t(`language.${command.language}`),
      });
    case 'use-programme':
      return t('say.use-programme', {
        departments: departmentsIn(command, language),
        programme: command.programme.title[language],
      });
    case 'skip-step':
    case 'repeat-step':
      return t(`say.${command.command}`, {
        departments: departmentsIn(command, language),
        step: command.step.title[language],
      });
    case 'help':
    case 'undo':
      return t(`say.${command.command}`);
  }
}

function departmentsIn(command: { departments: readonly string[] | 'all' }, language: Language): string {
  const { departments } = command;
  return departments === 'all' ? sayIn(language)('say.all') : listOf(language, departments);
}

type OfKind<Kind extends Command['command']> = Extract<Command, { command: Kind }>;

function sayReschedule(command: OfKind<'reschedule'>, language: Language): string {
  const t = sayIn(language);
  const { weekday, time, everyWeeks } = command;
  const departments = departmentsIn(command, language);
  const at = time === undefined ? '' : t('say.at', { time: timeWords(time, language) });
  if (everyWeeks === undefined) {
    if (weekday === undefined) return t('say.reschedule.time', { departments, at });
    return join(t('say.reschedule', { departments, weekday: weekdayWord(weekday, language) }), at);
  }
  const often =
    weekday === undefined
      ? t('say.every', { n: everyWeeks })
      : t('say.every.day', { n: everyWeeks, weekday: weekdayWord(weekday, language) });
  return join(t('say.reschedule.every', { departments, often }), at);
}

function sayPause(command: OfKind<'pause'>, language: Language): string {
  const t = sayIn(language);
  return [
    t('say.pause', { departments: departmentsIn(command, language) }),
    ...(command.from ? [t('say.pause.from', { date: dateWords(command.from, language) })] : []),
    ...(command.until ? [t('say.pause.until', { date: dateWords(command.until, language) })] : []),
  ].join(' ');
}

function sayDigestTime(command: OfKind<'set-digest-time'>, language: Language): string {
  const t = sayIn(language);
  const at = command.time === undefined ? '' : t('say.at', { time: timeWords(command.time, language) });
  const day = command.weekday === undefined ? '' : weekdayWord(command.weekday, language);
  return join(t('say.set-digest-time', { departments: departmentsIn(command, language), day }), at);
}

/** "uge 7 og uge 8 2027". Weeks of two years are the next to come, which is what a week without a year means. */
function weeksIn(weeks: readonly string[], language: Language): string {
  const t = sayIn(language);
  const years = [...new Set(weeks.map((week) => week.slice(0, 4)))];
  const named = listOf(
    language,
    weeks.map((week) => t('say.week', { week: weekNumber(week) })),
  );
  return years.length === 1 ? `${named} ${years[0]}` : named;
}

function join(first: string, second: string): string {
  return [first, second]
    .filter((part) => part !== '')
    .join(' ')
    .replace(/ {2,}/g, ' ');
}
