import { programmes } from '../../cards/programmes';
import type { Answer } from '../../bot/core/reflection';
import { smallStepRound, stepsTried } from '../../bot/core/small-step';
import { at, round } from '../sample-department';

const steps = programmes[0]!.steps;
const stepOf = (phase: string) => steps.find((step) => step.phase === phase)!;
const everyday = round(at('2026-11-23 09:00'), { step: stepOf('everyday') });
const first = round(at('2026-11-30 09:00'), { step: stepOf('small-step') });
const second = round(at('2026-12-07 09:00'), { step: stepOf('small-step') });
const followUp = round(at('2026-12-14 09:00'), { step: stepOf('follow-up') });

describe('a follow-up brings back the small steps', () => {
  it.each([
    ['of the latest round that had them', [everyday, first, second], followUp, second.week],
    ['of none that was missed', [first, { ...second, status: 'missed' as const }], followUp, first.week],
    ['of none that comes later', [followUp, first], { ...followUp, week: first.week }, undefined],
    ['of none where there were none', [everyday], followUp, undefined],
    ['unless it is no follow-up', [first], everyday, undefined],
  ])('%s', (_name, rounds, asked, week) => expect(smallStepRound(rounds, asked)?.week).toBe(week));
});

describe('how many small steps were tried', () => {
  const repliesOf = (outcome: string): Answer['replies'] => (outcome === '' ? {} : { outcome });
  const answers = (of: Readonly<Record<string, number>>): readonly Answer[] =>
    Object.entries(of).flatMap(([outcome, count]) =>
      Array.from({ length: count }, (_, index) => ({
        departmentId: 'oekonomi',
        week: followUp.week,
        author: `${outcome} ${index}`,
        replies: repliesOf(outcome),
        quotable: false,
        answeredAt: 0,
      })),
    );

  it.each([
    [
      'nine of fourteen',
      { done: 5, 'on-the-way': 4, 'not-now': 3, 'changed-my-mind': 2 },
      { tried: 9, of: 14 },
    ],
    ['all of five', { done: 5 }, { tried: 5, of: 5 }],
    ['none of five', { 'not-now': 5 }, { tried: 0, of: 5 }],
    ['nothing of four', { done: 4 }, undefined],
    ['nothing where two tried', { done: 2, 'not-now': 8 }, undefined],
    ['nothing where all but two tried', { done: 8, 'not-now': 2 }, undefined],
    ['nothing where nobody answered', {}, undefined],
    ['nothing where two passed the question by', { done: 5, '': 2 }, undefined],
    ['five of five where three passed it by', { done: 5, '': 3 }, { tried: 5, of: 5 }],
  ])('%s', (_name, of, expected) =>
    expect(stepsTried(followUp, answers(of), { answers: 5, theme: 3 })).toEqual(expected),
  );

  it('is said of a follow-up alone', () =>
    expect(stepsTried(first, answers({ done: 9 }), { answers: 5, theme: 3 })).toBeUndefined());
});
