/** Posts a week's prompt to the channel, once, and opens its round. */
import type { Asked } from '../core/next-step';
import type { DepartmentState } from '../core/plan';
import { textsOf } from '../core/programme';
import type { Round } from '../core/reflection';
import { digestAt } from '../core/schedule';
import { smallStepRound } from '../core/small-step';
import type { Outcome } from './deliver-once';
import { deliverOnce } from './deliver-once';
import { explain } from './keep-glossary';
import { membersOrNone } from './members-or-none';
import type { Parts } from './ports';
import { Fault } from './ports';
import { refreshFor } from './refresh-for';
import { signal } from './signal';

/**
 * The round stands in the store before the card can reach anybody, so that no answer comes to a round that is not
 * there. A round that a crash left behind is taken up as it is.
 */
export async function postPrompt(
  parts: Parts,
  { department, rounds }: Pick<DepartmentState, 'department' | 'rounds'>,
  week: string,
  asked: Asked,
): Promise<Outcome> {
  const { messenger, clock, house } = parts;
  const { departmentId, tenantId, channel, language, schedule, place } = department;
  const openedAt = clock.now();
  const glossary = await explain(parts, tenantId, textsOf(asked.step, language));
  const earlier = smallStepRound(rounds, { week, step: asked.step });
  const round: Round = {
    departmentId,
    week,
    tenantId,
    channel,
    place,
    status: 'open',
    language,
    programmeId: asked.programmeId,
    step: asked.step,
    openedAt,
    closesAt: digestAt(schedule, openedAt, place),
    ...(earlier && { bringsBack: earlier.week }),
    ...(glossary.length > 0 && { glossary }),
    thresholds: house.thresholds,
  };
  return deliverOnce(
    parts,
    { departmentId, week, what: 'prompt' },
    async () => {
      const begun = await openRound(parts, round);
      return { round: begun, refreshFor: refreshFor(await membersOrNone(parts, channel), 0) };
    },
    ({ round, refreshFor }) =>
      messenger.postToChannel(channel, {
        language,
        message: { kind: 'prompt', round, answers: 0, refreshFor },
      }),
  );

  async function openRound({ store }: Pick<Parts, 'store'>, round: Round): Promise<Round> {
    if (await store.rounds.insert(round)) {
      signal(parts, 'round-due', { departmentId, week });
      return round;
    }
    const begun = await store.rounds.get(round);
    if (!begun) throw new Fault(`Round ${round.departmentId} ${week} was removed while it was being opened.`);
    const reopened = { ...begun.value, status: 'open' as const, openedAt, closesAt: round.closesAt };
    await store.rounds.replace(begun, reopened);
    return reopened;
  }
}
