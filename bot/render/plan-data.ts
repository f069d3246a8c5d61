/** A department's plan as cards show it: its facts, its next dates, and the buttons that change it. */
import type { Language } from '../core/language';
import { digestReaders } from '../core/department';
import type { Plan } from '../core/message';
import type { Pause, Schedule } from '../core/schedule';
import { plainText } from '../core/plain-text';
import type { Button } from './buttons';
import { button } from './buttons';
import {
  cadenceWords,
  digestTimeWords,
  languageWord,
  namesOf,
  occurrenceWords,
  ownQuestionsWords,
  pausesWords,
  skipsWords,
} from './schedule-words';
import { sayCommand } from './say-command';
import { sayIn } from './texts';

const datesShown = 4;

/** What a phone is wide enough for. */
const buttonsInRow = 2;

export type PlanData = {
  readonly hasName: boolean;
  readonly name: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly nextTitle: string;
  readonly next: readonly { readonly line: string; readonly off: boolean }[];
  readonly buttonRows: readonly { readonly buttons: readonly Button[] }[];
};

export function planData(
  plan: Plan,
  language: Language,
  { named, buttons }: { readonly named: boolean; readonly buttons: boolean },
): PlanData {
  const t = sayIn(language);
  return {
    hasName: named,
    name: plainText(plan.department.name),
    facts: planFacts(plan, language),
    nextTitle: plan.next.length > 0 ? t('plan.next') : t('plan.next.none'),
    next: nextLines(plan, language),
    buttonRows: buttons ? inRows(planButtons(plan, language)) : [],
  };
}

export function nextLines(
  { department, next }: Plan,
  language: Language,
): readonly { readonly line: string; readonly off: boolean }[] {
  return next.slice(0, datesShown).map((occurrence) => ({
    line: occurrenceWords(occurrence, department.place, language),
    off: occurrence.cancelled !== undefined,
  }));
}

function planFacts(plan: Plan, language: Language): { label: string; value: string }[] {
  const t = sayIn(language);
  const { department } = plan;
  const { prompt, digest } = department.schedule;
  const pauses = comingPauses(plan);
  const skips = comingSkips(plan);
  return [
    { label: t('plan.prompt'), value: cadenceWords(prompt, language) },
    {
      label: t('plan.digest'),
      value: t('plan.digest.to', {
        when: digestTimeWords(digest, language),
        managers: namesOf(digestReaders(department), language),
      }),
    },
    { label: t('plan.language'), value: languageWord(department.language, language) },
    ...(pauses.length > 0 ? [{ label: t('plan.pauses'), value: pausesWords(pauses, language) }] : []),
    ...(skips.length > 0 ? [{ label: t('plan.skips'), value: skipsWords(skips, language) }] : []),
    ...(department.ownQuestions.length > 0
      ? [{ label: t('plan.questions'), value: ownQuestionsWords(department.ownQuestions, language) }]
      : []),
    ...(department.status === 'away' ? [{ label: t('plan.status'), value: t('plan.away') }] : []),
  ];
}

/** Pauses and skips that the next date has passed are history. */
function comingPauses({ department, next }: Plan): readonly Pause[] {
  const from = next[0]?.date;
  return department.schedule.pauses.filter(({ until }) => !from || !until || until >= from);
}

function comingSkips({ department, next }: Plan): Schedule['skips'] {
  const from = next[0]?.week;
  return department.schedule.skips.filter((week) => !from || week >= from);
}

function planButtons(plan: Plan, language: Language): readonly Button[] {
  const t = sayIn(language);
  const { department, next } = plan;
  const departments = [department.name];
  const paused = next[0]?.cancelled === 'pause';
  const coming = next.find(({ cancelled }) => !cancelled);
  const words = (command: Parameters<typeof sayCommand>[0]): { say: string } => ({
    say: sayCommand(command, language),
  });
  return [
    button(t('plan.button.form'), 'form', { departmentId: department.departmentId }),
    button(t('plan.button.preview'), 'say', words({ command: 'preview', departments })),
    ...(paused
      ? [button(t('plan.button.resume'), 'say', words({ command: 'resume', departments }))]
      : [button(t('plan.button.pause'), 'say', words({ command: 'pause', departments }))]),
    ...(coming
      ? [
          button(
            t('plan.button.skip', { week: coming.week.slice(-2).replace(/^0/, '') }),
            'say',
            words({ command: 'skip', departments, weeks: [coming.week] }),
          ),
        ]
      : []),
  ];
}

function inRows(buttons: readonly Button[]): PlanData['buttonRows'] {
  return buttons.flatMap((_, index) =>
    index % buttonsInRow === 0 ? [{ buttons: buttons.slice(index, index + buttonsInRow) }] : [],
  );
}
