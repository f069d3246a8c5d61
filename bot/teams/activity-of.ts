/** What is said, as Bot Framework activities. */
import type { Activity, Attachment } from 'botbuilder';
import type { Said } from '../core/message';
import { render } from '../render/render';
import type { FileOffer, Rendered } from '../render/rendered';
import { cardType } from './card-type';

/** One activity, and more of them where one message has no room for all. */
export function activitiesOf(said: Said): readonly Partial<Activity>[] {
  const parts: Rendered[] = [];
  for (let part: Rendered | undefined = render(said); part; part = part.more) parts.push(part);
  return parts.map(toActivity);
}

export function activityOf(said: Said): Partial<Activity> {
  return toActivity(render(said));
}

/** *Send and receive files through a bot*: the card that asks whether the file may be put into the person's OneDrive. */
function consentCard({ name, description, sizeInBytes, context }: FileOffer): Attachment {
  return {
    contentType: 'application/vnd.microsoft.teams.card.file.consent',
    name,
    content: { description, sizeInBytes, acceptContext: context, declineContext: context },
  };
}

/** *Bot messages with AI-generated content* (learn.microsoft.com/microsoftteams/platform/bots/how-to/bot-messages-ai-generated-content). */
const aiLabel = {
  type: 'https://schema.org/Message',
  '@type': 'Message',
  '@context': 'https://schema.org',
  additionalType: ['AIGeneratedContent'],
};

function toActivity({ card, text, summary, file, suggestions, isAiGenerated }: Rendered): Partial<Activity> {
  return {
    type: 'message',
    summary,
    ...(text !== undefined && { text, textFormat: 'plain' }),
    ...(card && { attachments: [{ contentType: cardType, content: card }] }),
    ...(isAiGenerated && { entities: [aiLabel] }),
    ...(file && { attachments: [consentCard(file)] }),
    ...(suggestions && {
      suggestedActions: {
        to: [],
        actions: suggestions.map(({ title, text: value }) => ({ type: 'imBack', title, value })),
      },
    }),
  };
}
