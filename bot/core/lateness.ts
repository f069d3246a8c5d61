/** Which prompts and digests of a department are late by now. */
import type { Instant, WeekKey } from './calendar';
import { digestReaders } from './department';
import { isTerminal } from './delivery-standing';
import { nextAsked } from './next-step';
import type { DepartmentState } from './plan';
import { deliveryOf, dueOccurrences, lateAfter } from './plan';

export type Late = { readonly what: 'prompt' | 'digest'; readonly week: WeekKey };

/**
 * What is due for longer than `lateAfter` and has not been sent. An uncertain message is not late, and neither is one
 * that a coach has asked for once more: that is another trouble.
 */
export function lateness(state: DepartmentState, now: Instant): readonly Late[] {
  const { department, deliveries, rounds } = state;
  if (department.status === 'away') return [];
  const { today, missed } = dueOccurrences(state, now);
  const prompts = [...missed, ...today].filter(
    ({ at, week }) =>
      now - at > lateAfter &&
      deliveryOf(deliveries, week, 'prompt')?.askedAgain === undefined &&
      nextAsked(state, week) !== undefined,
  );
  const digests = rounds.filter(({ week, status, closesAt }) => {
    const prompt = deliveryOf(deliveries, week, 'prompt')?.status.kind;
    const isAwaited = status === 'open' && (prompt === 'sent' || prompt === 'uncertain');
    const isOut = digestReaders(department).every(({ userId }) =>
      isTerminal(deliveryOf(deliveries, week, `digest:${userId}`)),
    );
    return isAwaited && now - closesAt > lateAfter && !isOut;
  });
  return [
    ...prompts.map(({ week }) => ({ what: 'prompt', week }) as const),
    ...digests.map(({ week }) => ({ what: 'digest', week }) as const),
  ];
}
