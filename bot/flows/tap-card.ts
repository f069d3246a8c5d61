/** What a tap on any card does, by its verb. */
import { cardVersion } from '../core/card-data';
import type { Message } from '../core/message';
import type { BotParts } from './bot-parts';
import { deleteAnswer } from './delete-answer';
import { keepWords } from './keep-words';
import { BadRow, StoreAway } from './ports';
import type { Tapped } from './tap';
import { roundData } from './round-data';
import { tapCoachCard } from './tap-coach-card';
import { tapDigest } from './tap-digest';
import { ideaVerbs, tapIdea } from './tap-idea';
import { tapPrompt } from './tap-prompt';
import { faultOf } from './fault-of';

const promptVerbs = ['answer', 'edit', 'refresh', 'choose', 'theme', 'idea', 'send-idea'];
const journalVerbs = ['delete-answer'];
const digestVerbs = ['word', 'difference'];
const coachVerbs = [
  'say',
  'confirm',
  'cancel',
  'form',
  'schedule-form',
  'which-person',
  'uncertain-posted',
  'uncertain-post-again',
];

/** Card data is anybody's to forge: what it names is looked up, and gives no right. Nothing typed is lost. */
export async function tapCard(parts: BotParts, tapped: Tapped): Promise<Message> {
  const { tap } = tapped;
  const words = Object.values(keepWords(tap.data).replies);
  const known = [...promptVerbs, ...journalVerbs, ...ideaVerbs, ...digestVerbs, ...coachVerbs].includes(
    tap.verb,
  );
  if (!known || tap.data['v'] !== cardVersion) return { kind: 'outdated-card', words };
  return parts.meter.step(`tap ${tap.verb}`, { verb: tap.verb }, async (note) => {
    const message = await act(parts, tapped, words);
    note({ outcome: message.kind });
    return message;
  });
}

async function act(parts: BotParts, tapped: Tapped, words: readonly string[]): Promise<Message> {
  const { speaker, channel, tap, sentAt = parts.clock.now() } = tapped;
  try {
    const { tenantId, userId } = speaker;
    if (journalVerbs.includes(tap.verb)) {
      const key = roundData.safeParse(tap.data).data;
      return key ? await deleteAnswer(parts, speaker, key) : { kind: 'outdated-card', words };
    }
    if (ideaVerbs.includes(tap.verb)) return await tapIdea(parts, speaker, channel, tap);
    return promptVerbs.includes(tap.verb)
      ? await tapPrompt(parts, { tenantId, userId, channelId: channel?.channelId }, tap, sentAt)
      : digestVerbs.includes(tap.verb)
        ? await tapDigest(parts, speaker, tap)
        : await tapCoachCard(parts, tapped);
  } catch (error) {
    if (!(error instanceof StoreAway) && !(error instanceof BadRow)) throw error;
    parts.log.warn('storage-fault', { verb: tap.verb, reason: faultOf(error) });
    return { kind: 'storage-away', words };
  }
}
