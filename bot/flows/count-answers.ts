/** Shows the number of answers on the shared card, at most once in 30 seconds over all instances. */
import { randomUUID } from 'node:crypto';
import type { Instant } from '../core/calendar';
import type { Delivery } from '../core/delivery';
import type { Round } from '../core/reflection';
import { membersOrNone } from './members-or-none';
import type { Parts } from './ports';
import { refreshFor } from './refresh-for';
import type { Roster } from './roster';
import { updatePrompt } from './update-prompt';
import { faultOf } from './fault-of';

/** The least time between two updates of one card, in milliseconds. */
export const countEvery = 30_000;

export type AnswerCounter = (round: Round) => void;

/**
 * The first answer shows at once, those in the following 30 seconds together at their end. An update that a crash
 * swallows is made good by the next answer, or when the round closes.
 */
export function createAnswerCounter(parts: Parts, roster: Roster): AnswerCounter {
  const planned = new Set<string>();
  const last = new Map<string, Instant>();

  return function count(round) {
    const key = `${round.departmentId} ${round.week}`;
    if (planned.has(key)) return;
    planned.add(key);
    const wait = Math.max(0, (last.get(key) ?? 0) + countEvery - parts.clock.now());
    parts.timer(() => {
      planned.delete(key);
      last.set(key, parts.clock.now());
      showCount(parts, roster, round).catch((error: unknown) =>
        parts.log.warn('count-not-shown', { departmentId: round.departmentId, reason: faultOf(error) }),
      );
    }, wait);
  };
}

async function showCount(parts: Parts, roster: Roster, round: Round): Promise<void> {
  if (!(await claimTurn(parts, round))) return;
  const answers = await parts.store.answers.count(round);
  const { log, clock } = parts;
  const members = await membersOrNone({ messenger: { members: roster }, log }, round.channel);
  await updatePrompt(parts, round, answers, refreshFor(members, Math.floor(clock.now() / countEvery)));
}

/** One instance of all has the turn; it is kept where deliveries are, as the last time that the count was shown. */
async function claimTurn({ store, clock }: Parts, { departmentId, week }: Round): Promise<boolean> {
  const at = clock.now();
  const message = { conversationId: '', activityId: '' };
  const turn: Delivery = {
    departmentId,
    week,
    what: 'count',
    attempt: randomUUID(),
    status: { kind: 'sent', at, message },
  };
  const before = await store.deliveries.get(turn);
  if (!before) return (await store.deliveries.insert(turn)) !== undefined;
  const { status } = before.value;
  if (status.kind === 'sent' && at - status.at < countEvery) return false;
  return (await store.deliveries.replace(before, turn)) !== undefined;
}
