/** A coach's command on a department: what the department becomes. */
import type { Instant } from './calendar';
import { addDays, addWeeks, dateAt, weekOf } from './calendar';
import type { Command } from './command/command';
import type { Department, Person, StepChoice } from './department';
import type { Pause, Schedule } from './schedule';
import { occurrenceIn } from './schedule';

/** The commands that change a department. */
export type PlanCommand = Extract<
  Command,
  {
    command:
      | 'reschedule'
      | 'pause'
      | 'resume'
      | 'skip'
      | 'set-question'
      | 'set-digest-time'
      | 'assign-manager'
      | 'remove-manager'
      | 'set-language'
      | 'use-programme'
      | 'skip-step'
      | 'repeat-step';
  }
>;

const planCommands: readonly Command['command'][] = [
  'reschedule',
  'pause',
  'resume',
  'skip',
  'set-question',
  'set-digest-time',
  'assign-manager',
  'remove-manager',
  'set-language',
  'use-programme',
  'skip-step',
  'repeat-step',
];

export function isPlanCommand(command: Command): command is PlanCommand {
  return planCommands.includes(command.command);
}

/** `people` are the managers meant; `id` names what the command creates. */
export type Circumstances = {
  readonly now: Instant;
  readonly people: readonly Person[];
  readonly id: string;
};

export function applyCommand(department: Department, command: PlanCommand, at: Circumstances): Department {
  const { schedule, place } = department;
  const today = dateAt(at.now, place.timeZone);
  switch (command.command) {
    case 'reschedule':
      return replan(department, reschedule(department, command, at.now), at.now);
    case 'pause': {
      const { until } = command;
      const pause = { from: command.from ?? today, ...(until !== undefined && { until }) };
      return { ...department, schedule: { ...schedule, pauses: addPause(schedule.pauses, pause, today) } };
    }
    case 'resume':
      return replan(department, { ...schedule, pauses: endPause(schedule.pauses, today) }, at.now);
    case 'skip': {
      const thisWeek = weekOf(today);
      const skips = [...new Set([...schedule.skips, ...command.weeks])].sort();
      return {
        ...department,
        schedule: { ...schedule, skips: skips.filter((week) => week >= addWeeks(thisWeek, -1)) },
      };
    }
    case 'set-question': {
      const { text, week } = command;
      const kept = department.ownQuestions.filter((question) => week === undefined || question.week !== week);
      const question = { id: at.id, text, ...(week !== undefined && { week }) };
      return { ...department, ownQuestions: [...kept, question] };
    }
    case 'set-digest-time':
      return {
        ...department,
        schedule: { ...schedule, digest: { weekday: command.weekday, time: command.time } },
      };
    case 'assign-manager': {
      const known = new Set(department.managers.map(({ userId }) => userId));
      return {
        ...department,
        managers: [...department.managers, ...at.people.filter(({ userId }) => !known.has(userId))],
      };
    }
    case 'remove-manager': {
      const gone = new Set(at.people.map(({ userId }) => userId));
      return { ...department, managers: department.managers.filter(({ userId }) => !gone.has(userId)) };
    }
    case 'set-language':
      return { ...department, language: command.language };
    case 'use-programme': {
      const { programme, again } = command;
      const chosen = { ...department, programmeId: programme.id, programmeTitle: programme.title };
      return again ? choose(chosen, { programmeId: programme.id, choice: 'repeat', at: at.now }) : chosen;
    }
    case 'skip-step':
    case 'repeat-step': {
      const { programme, step } = command;
      const choice = command.command === 'skip-step' ? 'skip' : 'repeat';
      return choose(department, { programmeId: programme.id, step, choice, at: at.now });
    }
  }
}

/** An earlier word on the same step is over. */
function choose(department: Department, choice: StepChoice): Department {
  const isOver = ({ programmeId, step }: StepChoice): boolean =>
    programmeId === choice.programmeId && (!choice.step || step?.id === choice.step.id);
  const kept = (department.stepChoices ?? []).filter((each) => !isOver(each));
  return { ...department, stepChoices: [...kept, choice] };
}

/** What went by before a change of the prompt's times is not the new plan's to make up for. */
function replan(department: Department, schedule: Schedule, now: Instant): Department {
  return { ...department, schedule, plannedSince: now };
}

/** Every other week is counted from the first date that is still to come under the new plan. */
function reschedule(
  { schedule, place }: Department,
  { weekday, time, everyWeeks }: Extract<PlanCommand, { command: 'reschedule' }>,
  now: Instant,
): Schedule {
  const prompt = {
    ...schedule.prompt,
    ...(weekday !== undefined && { weekday }),
    ...(time !== undefined && { time }),
    ...(everyWeeks !== undefined && { everyWeeks }),
  };
  if (everyWeeks === undefined) return { ...schedule, prompt };
  const thisWeek = weekOf(dateAt(now, place.timeZone));
  const first =
    occurrenceIn({ ...schedule, prompt }, thisWeek, place).at > now ? thisWeek : addWeeks(thisWeek, 1);
  return { ...schedule, prompt: { ...prompt, anchor: first } };
}

/** Pauses that are over are dropped; one within another adds nothing. */
function addPause(pauses: readonly Pause[], added: Pause, today: string): readonly Pause[] {
  const within = ({ from, until }: Pause): boolean =>
    from >= added.from && (added.until === undefined || (until !== undefined && until <= added.until));
  const kept = pauses.filter((pause) => (pause.until ?? today) >= today && !within(pause));
  return [...kept, added].sort((a, b) => a.from.localeCompare(b.from));
}

/** Ends the pause that is on, keeping its past; where none is on, the next one to come is called off. */
function endPause(pauses: readonly Pause[], today: string): readonly Pause[] {
  const isOn = ({ from, until }: Pause): boolean => from <= today && (until ?? today) >= today;
  if (pauses.some(isOn))
    return pauses.flatMap((pause) => {
      if (!isOn(pause)) return [pause];
      return pause.from < today ? [{ from: pause.from, until: addDays(today, -1) }] : [];
    });
  const next = pauses.find(({ from }) => from > today);
  return pauses.filter((pause) => pause !== next);
}
