/** Brings the shared card in the channel up to date with its round. */
import type { Round } from '../core/reflection';
import { deliveryOfRound } from './delivery-of-round';
import type { Parts } from './ports';
import { refreshFor } from './refresh-for';

/** `turn` rotates whose personal view is refreshed in a channel of more than 60. */
export async function updatePrompt(parts: Parts, round: Round, answers: number, turn = 0): Promise<void> {
  const { messenger, log } = parts;
  const posted = await deliveryOfRound(parts, round, 'prompt');
  if (posted?.status.kind !== 'sent') return;
  const members = await messenger.members(round.channel).catch(() => []);
  const sending = await messenger.updateInChannel(round.channel, posted.status.message, {
    language: round.language,
    message: { kind: 'prompt', round, answers, refreshFor: refreshFor(members, turn) },
  });
  if (sending.kind !== 'sent')
    log.warn('prompt-not-updated', {
      departmentId: round.departmentId,
      week: round.week,
      outcome: sending.kind,
    });
}
