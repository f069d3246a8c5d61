/** Brings the shared card in the channel up to date with its round. */
import type { Round } from '../core/reflection';
import { deliveryOfRound } from './delivery-of-round';
import type { Parts } from './ports';

/** `refreshFor` are the Teams ids of those whose client asks for their own view. */
export async function updatePrompt(
  parts: Parts,
  round: Round,
  answers: number,
  refreshFor: readonly string[],
): Promise<void> {
  const { messenger, log } = parts;
  const posted = await deliveryOfRound(parts, round, 'prompt');
  if (posted?.status.kind !== 'sent') return;
  // A coach has seen it in the channel, and nobody knows under which id: it stands there as it was posted.
  if (posted.status.message.activityId === '') return;
  const sending = await messenger.updateInChannel(round.channel, posted.status.message, {
    language: round.language,
    message: { kind: 'prompt', round, answers, refreshFor },
  });
  if (sending.kind !== 'sent')
    log.warn('prompt-not-updated', {
      departmentId: round.departmentId,
      week: round.week,
      outcome: sending.kind,
    });
}
