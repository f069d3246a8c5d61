/** The shape of what is read of an activity. Teams sends more, which passes; another shape is turned away at the door. */
import { z } from 'zod';

const text = z.string().nullish();

/** Ids go into addresses, which half a character cannot. */
const id = z.string().regex(/^\P{Surrogate}+$/u);
const anId = z.union([id, z.literal('')]).nullish();

const account = z.looseObject({ id: anId, name: text, aadObjectId: anId });
const named = z.looseObject({ id: anId, name: text }).nullish();

/** *Bot Framework Activity schema*, and *Conversation events* for the channel data. */
export const activityShape = z.looseObject({
  type: z.string().min(1),
  id: anId,
  name: text,
  text,
  locale: text,
  timestamp: text,
  action: text,
  replyToId: anId,
  from: z.looseObject({ ...account.shape, id }),
  recipient: account.nullish(),
  conversation: z.looseObject({ id, conversationType: text, tenantId: anId }),
  channelData: z
    .looseObject({
      eventType: text,
      tenant: named,
      team: named,
      channel: named,
      settings: z.looseObject({ selectedChannel: named }).nullish(),
    })
    .nullish(),
  entities: z.array(z.looseObject({ type: text, mentioned: account.nullish() })).nullish(),
  attachments: z.array(z.looseObject({ contentType: text, contentUrl: text, name: text })).nullish(),
  membersAdded: z.array(account).nullish(),
  membersRemoved: z.array(account).nullish(),
});

/** Where an activity has another shape than Teams gives it, as a path such as "from.id"; undefined where it has not. */
export function misshapenAt(body: unknown): string | undefined {
  const { error } = activityShape.safeParse(body);
  return error && (error.issues[0]?.path.join('.') || 'activity');
}
