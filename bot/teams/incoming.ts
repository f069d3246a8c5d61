/** An activity from Teams as the flows see it: who, where, in which words. Nothing of the SDK goes further in. */
import type { Activity, Mention } from 'botbuilder';
import type { Channel, Person } from '../core/department';
import type { Heard } from '../flows/hear-once';
import type { Speaker } from '../flows/role-of';
import { tenantOf } from './door';

/** What of Teams' channel data is read. *Conversation events* lists the event types. */
export type TeamsData = {
  readonly eventType?: string;
  readonly channel?: { readonly id?: string; readonly name?: string };
  readonly team?: { readonly id?: string; readonly name?: string };
  readonly settings?: { readonly selectedChannel?: { readonly id?: string } };
};

export function teamsData(activity: Activity): TeamsData {
  return (activity.channelData ?? {}) as TeamsData;
}

/** When the activity was sent, by Teams' clock; never later than now. */
export function sentAtOf({ timestamp }: Activity, now: number): number {
  const at = timestamp ? new Date(timestamp).getTime() : Number.NaN;
  return Number.isNaN(at) ? now : Math.min(at, now);
}

/** What tells the activity from every other, and each of its deliveries from none. */
export function heardAs(activity: Activity, now: number): Heard {
  return {
    tenantId: tenantOf(activity as unknown as Record<string, unknown>) ?? '',
    conversationId: activity.conversation.id,
    activityId: activity.id || undefined,
    sentAt: sentAtOf(activity, now),
  };
}

/** Undefined for an activity that comes from no person of an organisation. */
export function speakerOf(activity: Activity): Speaker | undefined {
  const { from, serviceUrl } = activity;
  const tenantId = tenantOf(activity as unknown as Record<string, unknown>);
  if (!from?.aadObjectId || tenantId === undefined) return undefined;
  return { tenantId, serviceUrl, userId: from.aadObjectId, teamsUserId: from.id, name: from.name ?? '' };
}

export function isPrivate({ conversation }: Activity): boolean {
  return conversation.conversationType === 'personal';
}

/** The channel that the activity comes from; undefined in a private or group chat. */
export function channelOf(activity: Activity): Channel | undefined {
  const { conversation, serviceUrl } = activity;
  if (conversation.conversationType !== 'channel') return undefined;
  const { channel, team } = teamsData(activity);
  // In a thread the conversation's id is the channel's, with ";messageid=" behind it.
  const channelId = channel?.id ?? conversation.id.split(';')[0] ?? '';
  const tenantId = tenantOf(activity as unknown as Record<string, unknown>);
  if (tenantId === undefined || channelId === '') return undefined;
  return { tenantId, channelId, teamId: team?.id ?? channelId, serviceUrl };
}

/** The words without the bot's own name, people's names kept. */
export function wordsOf(activity: Activity): string {
  return (activity.text ?? '')
    .replace(/<at>([^<]*)<\/at>/gi, (_tag, name: string) => (isBot(activity, name) ? ' ' : name))
    .replace(/^\s*@sidemand\b[,:]?/i, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function isBot({ recipient }: Activity, name: string): boolean {
  return name.trim().toLowerCase() === recipient?.name?.toLowerCase() || /^sidemand$/i.test(name.trim());
}

/** *Receive all channel messages*: where a team lets its messages be read, those meant for others come in as well. */
export function isAddressed({ entities, recipient, text }: Activity): boolean {
  const isMention = (entity: unknown): boolean => {
    const { type, mentioned } = entity as Partial<Mention>;
    return type === 'mention' && mentioned?.id === recipient?.id;
  };
  return (entities ?? []).some(isMention) || /^\s*(@|<at>)sidemand\b/i.test(text ?? '');
}

/** The people mentioned. Teams sends their ids towards this bot, and their object ids only in some clients. */
export function mentionedIn(activity: Activity): readonly Person[] {
  return (activity.entities ?? []).flatMap((entity) => {
    const { mentioned } = entity as unknown as Mention;
    if (entity.type !== 'mention' || !mentioned || mentioned.id === activity.recipient?.id) return [];
    const { id, name, aadObjectId } = mentioned as Mention['mentioned'] & { aadObjectId?: string };
    return aadObjectId ? [{ userId: aadObjectId, teamsUserId: id, name }] : [];
  });
}
