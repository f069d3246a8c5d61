/** What a week's prompt asks: the coach's own question where there is one, else the programme's next step. */
import type { WeekKey } from './calendar';
import type { Department, OwnQuestion } from './department';
import type { Programme, Step } from './programme';
import { nextStep } from './programme';
import type { Round } from './reflection';

/** The `programmeId` of a round that asks the coach's own question. */
export const ownProgramme = 'own';

export type Asked = { readonly programmeId: string; readonly step: Step };

export type Asking = {
  readonly department: Department;
  readonly programme: Programme;
  readonly rounds: readonly Round[];
};

/** Undefined when the programme has run out. A round that has begun keeps what it asks. */
export function nextAsked({ department, programme, rounds }: Asking, week: WeekKey): Asked | undefined {
  const begun = rounds.find((round) => round.week === week && round.status !== 'missed');
  if (begun) return begun;
  const own = ownQuestionFor(department, rounds, week);
  if (own) return { programmeId: ownProgramme, step: ownStep(own) };
  const step = nextStep(programme, usedSteps({ department, programme, rounds }));
  return step && { programmeId: programme.id, step };
}

/** The steps of a programme that the department has been asked. */
export function askedSteps(rounds: readonly Round[], programmeId: string): readonly string[] {
  return rounds
    .filter((round) => round.programmeId === programmeId && round.status !== 'missed')
    .map(({ step }) => step.id);
}

/**
 * The steps that the department is not to be asked now: those asked or skipped since the coach last wished to have them
 * again.
 */
export function usedSteps({ department, programme, rounds }: Asking): readonly string[] {
  const choices = (department.stepChoices ?? []).filter(({ programmeId }) => programmeId === programme.id);
  const asked = rounds.filter((round) => round.programmeId === programme.id && round.status !== 'missed');
  return programme.steps.flatMap(({ id }) => {
    const last = choices.findLast(({ step }) => !step || step.id === id);
    const isAsked = asked.some(({ step, openedAt }) => step.id === id && openedAt > (last?.at ?? -1));
    return isAsked || last?.choice === 'skip' ? [id] : [];
  });
}

/** The question for this very week, else the oldest that waits for any week. None is asked twice. */
export function ownQuestionFor(
  { ownQuestions }: Department,
  rounds: readonly Round[],
  week: WeekKey,
): OwnQuestion | undefined {
  const asked = new Set(askedSteps(rounds, ownProgramme));
  const left = ownQuestions.filter((question) => !asked.has(question.id));
  return (
    left.find((question) => question.week === week) ?? left.find((question) => question.week === undefined)
  );
}

/** The coach's words as a step of one question. They are asked as written, whatever the channel's language. */
function ownStep({ id, text }: OwnQuestion): Step {
  const asked = { da: text, en: text };
  return {
    id,
    phase: 'everyday',
    title: asked,
    questions: [{ kind: 'text', id: 'own', ask: asked, required: true }],
    meeting: asked,
  };
}
