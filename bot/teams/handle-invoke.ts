/** Universal actions: a tap comes in as an invoke, and the card to show to this one person goes back in the answer. */
import type { TurnContext } from 'botbuilder';
import type { Said } from '../core/message';
import type { BotParts } from '../flows/bot-parts';
import { tapCard } from '../flows/tap-card';
import { activitiesOf, activityOf } from './activity-of';
import { cardType } from './card-type';
import { languageFor } from './handle-message';
import { channelOf, isPrivate, sentAtOf, speakerOf } from './incoming';
import { answerFileConsent } from './send-file';
import { readTap } from './read-tap';
import { faultOf } from '../flows/fault-of';

/** *Universal Actions for Adaptive Cards*: the shapes that an answer to an invoke may have. */
type InvokeBody = { readonly statusCode: number; readonly type: string; readonly value: unknown };

export async function handleInvoke(parts: BotParts, context: TurnContext): Promise<void> {
  const { activity } = context;
  if (activity.name === 'fileConsent/invoke') return answerFileConsent(parts, context);
  if (activity.name !== 'adaptiveCard/action') return answer(context, 501);
  const speaker = speakerOf(activity);
  const tap = readTap(activity.value);
  if (!speaker || !tap) return answer(context, 200, problem('the action has no sender or no verb'));
  const channel = channelOf(activity);
  const language = await languageFor(parts, context, speaker, channel, '', parts.channelLanguage);
  const message = await tapCard(parts, {
    speaker,
    channel,
    language,
    tap,
    sentAt: sentAtOf(activity, parts.clock.now()),
  });
  // On the prompt's card a round is in the language it was posted in, whatever the channel's is by now.
  const said: Said = { message, language: 'round' in message ? message.round.language : language };
  await answer(context, 200, bodyOf(said));
  if (isPrivate(activity)) await replaceCard(parts, context, said);
}

/** The answer shows for as long as the chat is open: the message itself is changed as well, so that it stays. */
async function replaceCard(parts: BotParts, context: TurnContext, said: Said): Promise<void> {
  const { activity } = context;
  const [first, ...more] = activitiesOf(said);
  if (first && activity.replyToId) {
    await context
      .updateActivity({ ...first, id: activity.replyToId })
      .catch((error: unknown) => parts.log.warn('card-not-replaced', { reason: faultOf(error) }));
  }
  for (const each of more) await context.sendActivity(each);
}

function bodyOf(said: Said): InvokeBody {
  const { attachments, text } = activityOf(said);
  const card: unknown = attachments?.[0]?.content;
  return card
    ? { statusCode: 200, type: cardType, value: card }
    : { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: text };
}

function problem(message: string): InvokeBody {
  return { statusCode: 400, type: 'application/vnd.microsoft.error', value: { code: 'BadRequest', message } };
}

async function answer(context: TurnContext, status: number, body?: InvokeBody): Promise<void> {
  await context.sendActivity({ type: 'invokeResponse', value: { status, body } });
}
