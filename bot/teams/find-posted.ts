/** Finds the bot's own card among a channel's messages, read through Microsoft Graph. */
import { z } from 'zod';
import type { Channel } from '../core/department';
import type { Found, PostFinder } from '../flows/ports';
import { isPassing } from './ask-again';
import { cardType } from './card-type';
import type { Graph } from './graph';
import { HeldBack } from './pacer';
import type { GroupOf } from './team-group';
import { faultOf } from '../flows/fault-of';

/** *List channel messages*: at most 50 a page. */
const pageSize = 50;

/** Pages read for one card: a busy channel's weeks. */
const mostPages = 20;

const page = z.object({
  value: z.array(
    z.object({
      id: z.string(),
      createdDateTime: z.iso.datetime({ offset: true }),
      lastModifiedDateTime: z.iso.datetime({ offset: true }).nullish(),
      deletedDateTime: z.string().nullish(),
      from: z.object({ application: z.object({ id: z.string().nullish() }).nullish() }).nullish(),
      attachments: z
        .array(z.object({ contentType: z.string().nullish(), content: z.string().nullish() }))
        .nullish(),
    }),
  ),
  '@odata.nextLink': z.string().optional(),
});

type Page = z.infer<typeof page>;
type ChannelMessage = Page['value'][number];

/** `appId` is whose cards count; empty where authentication is off. */
export function createPostFinder(graph: Graph, groupOf: GroupOf, appId: string): PostFinder {
  return async function findPosted(channel, mark, since) {
    try {
      const group = await groupOf(channel);
      if (group === undefined) return { kind: 'unknown', reason: 'the team has no group id' };
      return await lookThrough(graph, firstPage(group, channel), channel, (message) =>
        verdict(message, mark, since, appId),
      );
    } catch (error) {
      if (error instanceof HeldBack) return { kind: 'not-asked' };
      return { kind: 'unknown', reason: faultOf(error), isPassing: isPassing(error) };
    }
  };
}

/** *List channel messages*: with the team's resource-specific consent `ChannelMessage.Read.Group`. */
function firstPage(group: string, { channelId }: Channel): string {
  return `/v1.0/teams/${encodeURIComponent(group)}/channels/${encodeURIComponent(channelId)}/messages?$top=${pageSize}`;
}

type Verdict = 'it' | 'deleted' | 'older' | 'other';

async function lookThrough(
  graph: Graph,
  first: string,
  { channelId }: Channel,
  judge: (message: ChannelMessage) => Verdict,
): Promise<Found> {
  let next: string | undefined = first;
  let sawDeleted = false;
  for (let read = 0; next !== undefined; read += 1) {
    if (read >= mostPages) return { kind: 'unknown', reason: 'the channel has too many messages' };
    const answer = await graph.get(next);
    if ('refused' in answer)
      return { kind: 'unknown', reason: answer.refused, isPassing: answer.isPassing === true };
    const { value, '@odata.nextLink': following }: Page = page.parse(answer.body);
    const verdicts = value.map(judge);
    const found = value[verdicts.indexOf('it')];
    if (found) {
      // *Conversation basics*: a channel thread's conversation is the channel's id and its first message's.
      const conversationId = `${channelId};messageid=${found.id}`;
      return { kind: 'posted', message: { conversationId, activityId: found.id } };
    }
    sawDeleted ||= verdicts.includes('deleted');
    // Newest first: after a whole page from before the post there is nothing more to find.
    next = value.length > 0 && verdicts.every((each) => each === 'older') ? undefined : following;
  }
  return sawDeleted ? { kind: 'unknown', reason: 'a card was deleted in the channel' } : { kind: 'absent' };
}

function verdict(message: ChannelMessage, mark: string, since: number, appId: string): Verdict {
  const { createdDateTime, lastModifiedDateTime, deletedDateTime, from, attachments } = message;
  if (Date.parse(lastModifiedDateTime ?? createdDateTime) < since) return 'older';
  if (appId !== '' && from?.application?.id !== appId) return 'other';
  if (deletedDateTime && Date.parse(createdDateTime) >= since) return 'deleted';
  const isIt = attachments?.some(
    ({ contentType, content }) => contentType === cardType && bears(content, mark),
  );
  return isIt ? 'it' : 'other';
}

/** *chatMessageAttachment*: a card's content is its JSON as text. */
function bears(content: string | null | undefined, mark: string): boolean {
  return content?.includes(JSON.stringify(mark)) ?? false;
}
