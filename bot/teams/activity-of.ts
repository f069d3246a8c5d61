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

function toActivity({ card, text, summary, file, suggestions }: Rendered): Partial<Activity> {
  return {
    type: 'message',
    summary,
    ...(text !== undefined && { text, textFormat: 'plain' }),
    ...(card && { attachments: [{ contentType: cardType, content: card }] }),
    ...(file && { attachments: [consentCard(file)] }),
    ...(suggestions && {
      suggestedActions: {
        to: [],
        actions: suggestions.map(({ title, text: value }) => ({ type: 'imBack', title, value })),
      },
    }),
  };
}
