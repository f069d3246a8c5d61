/** What people write to the bot, in a private chat or by mention in a channel, and cards sent the older way. */
import type { TurnContext } from 'botbuilder';
import type { Channel } from '../core/department';
import type { Language } from '../core/language';
import { languageOf } from '../core/language';
import { languageOfWords } from '../core/language-of-words';
import type { Message } from '../core/message';
import type { BotParts } from '../flows/bot-parts';
import { looksLikeProgramme } from '../flows/add-programme';
import { converse } from '../flows/converse';
import type { ChannelLanguage } from '../flows/channel-language';
import { departmentKeyOf } from '../flows/department-id';
import { BadRow, StoreAway } from '../flows/ports';
import { privateLanguage } from '../flows/private-language';
import type { Speaker } from '../flows/role-of';
import { tapCard } from '../flows/tap-card';
import { activitiesOf } from './activity-of';
import { attachedFile } from './attached-file';
import { channelOf, isAddressed, isPrivate, mentionedIn, sentAtOf, speakerOf, wordsOf } from './incoming';
import { readTap } from './read-tap';
import { faultOf } from '../flows/fault-of';

export async function handleMessage(parts: BotParts, context: TurnContext): Promise<void> {
  const { activity } = context;
  const speaker = speakerOf(activity);
  if (!speaker) return;
  const channel = channelOf(activity);
  const text = wordsOf(activity);
  const file = attachedFile(activity);
  const tap = readTap(activity.value);
  const sentAt = sentAtOf(activity, parts.clock.now());
  if (channel && !tap && !isAddressed(activity)) return;
  const language = await languageFor(parts, context, speaker, channel, looksLikeProgramme(text) ? '' : text);
  const say = async (message: Message, privately = false): Promise<void> => {
    if (privately && !isPrivate(activity)) await parts.messenger.sendToPerson(speaker, { message, language });
    else for (const each of activitiesOf({ message, language })) await context.sendActivity(each);
  };
  try {
    if (tap) {
      // Sent as `Action.Submit` by a client without universal actions: it has no view of the card for one person alone.
      await say(await tapCard(parts, { speaker, channel, language, tap, sentAt }), true);
      return;
    }
    const replies = await converse(parts, {
      speaker,
      text,
      language,
      mentioned: mentionedIn(activity),
      ...(channel && { channel }),
      ...(file && { file }),
    });
    for (const { message, privately } of replies) await say(message, privately);
  } catch (error) {
    if (!(error instanceof StoreAway) && !(error instanceof BadRow)) throw error;
    parts.log.warn('storage-fault', { reason: faultOf(error) });
    await say({ kind: 'storage-away', words: [] });
  }
}

/** The department's language in its channel; in private the one the words are in, or that the person used before. */
export async function languageFor(
  parts: BotParts,
  { activity }: TurnContext,
  speaker: Speaker,
  channel: Channel | undefined,
  text: string,
  languageOfChannel: ChannelLanguage = async (key) =>
    (await parts.store.departments.get(key))?.value.language,
): Promise<Language> {
  const fallback = languageOf(activity.locale, parts.house.language);
  const spoken = languageOfWords(text);
  try {
    if (channel) return (await languageOfChannel(departmentKeyOf(channel))) ?? spoken ?? parts.house.language;
    const language = spoken ?? (await privateLanguage(parts, speaker.tenantId, speaker.userId, fallback));
    if (isPrivate(activity))
      await parts.noteChat({ ...speaker, conversationId: activity.conversation.id, language });
    return language;
  } catch (error) {
    if (!(error instanceof StoreAway) && !(error instanceof BadRow)) throw error;
    return spoken ?? fallback;
  }
}
