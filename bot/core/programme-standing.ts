/** Where a department stands in its programme: of each step, whether it was asked, skipped, comes next or later. */
import type { WeekKey } from './calendar';
import type { Asking } from './next-step';
import { usedSteps } from './next-step';
import type { Step } from './programme';
import { nextStep } from './programme';

export type StepStanding = {
  readonly step: Step;
  readonly standing: 'asked' | 'skipped' | 'next' | 'later';
  /** When it was last asked. */
  readonly week?: WeekKey;
};

export function programmeStanding(asking: Asking): readonly StepStanding[] {
  const { programme, rounds } = asking;
  const used = usedSteps(asking);
  const next = nextStep(programme, used);
  return programme.steps.map((step) => {
    if (!used.includes(step.id)) return { step, standing: step === next ? 'next' : 'later' };
    const last = rounds.findLast(
      (round) => round.programmeId === programme.id && round.step.id === step.id && round.status !== 'missed',
    );
    return last ? { step, standing: 'asked', week: last.week } : { step, standing: 'skipped' };
  });
}
