/** The small steps that people said they would try: which round they stand in, and how many were tried. */
import type { WeekKey } from './calendar';
import { publishGroups } from './privacy';
import type { Thresholds } from './privacy';
import { holdsOutcome, holdsSmallStep } from './programme';
import type { Answer, Round } from './reflection';

/** The latest round before a follow-up in which people wrote down a small step. */
export function smallStepRound(
  rounds: readonly Round[],
  followUp: Pick<Round, 'week' | 'step'>,
): Round | undefined {
  if (!followUp.step.questions.some(holdsOutcome)) return undefined;
  return rounds.findLast(
    ({ week, status, step }) =>
      week < followUp.week && status !== 'missed' && step.questions.some(holdsSmallStep),
  );
}

/** What an author wrote as their small step. */
export function smallStepIn({ step }: Pick<Round, 'step'>, { replies }: Answer): string | undefined {
  const question = step.questions.find(holdsSmallStep);
  return question && replies[question.id];
}

/** A small step as its author sees it again. */
export type BroughtBack = { readonly text: string; readonly week: WeekKey };

/** How many of those who told about their small step have tried it. */
export type StepsTried = { readonly tried: number; readonly of: number };

const triedIt: readonly string[] = ['done', 'on-the-way'];

/** Undefined where the figure, or what is left when it is taken from all, would point to too few people. */
export function stepsTried(
  { step }: Pick<Round, 'step'>,
  answers: readonly Answer[],
  thresholds: Thresholds,
): StepsTried | undefined {
  const question = step.questions.find(holdsOutcome);
  if (!question) return undefined;
  const outcomes = answers.flatMap(({ replies }) => replies[question.id] ?? []);
  const tried = outcomes.filter((outcome) => triedIt.includes(outcome)).length;
  // Who answered and told nothing of their step is a group as well: participation gives its size away.
  const groups = [tried, outcomes.length - tried, answers.length - outcomes.length].filter(
    (people) => people > 0,
  );
  if (outcomes.length < thresholds.answers) return undefined;
  const { named } = publishGroups(
    groups.map((people) => ({ of: people, people })),
    answers.length,
    thresholds.theme,
  );
  return named.length === groups.length ? { tried, of: outcomes.length } : undefined;
}
