/** The bot comes and goes, channels are deleted and restored, teams archived and brought back. */
import type { Activity, TurnContext } from 'botbuilder';
import type { Channel, Person } from '../core/department';
import type { BotParts } from '../flows/bot-parts';
import { botInstalled, botRemoved, setChannelStatus, setTeamStatus } from '../flows/team-events';
import { tenantOf } from './door';
import { teamsData } from './incoming';

export async function handleTeamChange(parts: BotParts, { activity }: TurnContext): Promise<void> {
  const { eventType, team, channel } = teamsData(activity);
  const tenantId = tenantOf(activity as unknown as Record<string, unknown>);
  const teamId = team?.id;
  if (tenantId === undefined || teamId === undefined) return;
  const here = { tenantId, teamId };
  // *Conversation events* names these; a renamed channel keeps its id, and its department the name the coach gave it.
  switch (eventType) {
    case 'channelDeleted':
    case 'channelRestored':
      if (channel?.id)
        await setChannelStatus(
          parts,
          { tenantId, channelId: channel.id },
          eventType === 'channelDeleted' ? 'away' : 'active',
        );
      return;
    case 'teamArchived':
    case 'teamDeleted':
    case 'teamHardDeleted':
      return setTeamStatus(parts, here, 'away');
    case 'teamUnarchived':
    case 'teamRestored':
      return setTeamStatus(parts, here, 'active');
    default:
      return comeOrGo(parts, activity, here);
  }
}

/** Teams tells of an installation both as a member who came and as an installation. */
async function comeOrGo(
  parts: BotParts,
  activity: Activity,
  { tenantId, teamId }: { readonly tenantId: string; readonly teamId: string },
): Promise<void> {
  const isBot = ({ id }: { id: string }): boolean => id === activity.recipient?.id;
  const { action } = activity;
  if (action === 'remove' || activity.membersRemoved?.some(isBot))
    return botRemoved(parts, { tenantId, teamId });
  if (action !== 'add' && !activity.membersAdded?.some(isBot)) return;
  const { team, settings, channel: named } = teamsData(activity);
  const channel: Channel = {
    tenantId,
    teamId,
    channelId: settings?.selectedChannel?.id ?? named?.id ?? teamId,
    serviceUrl: activity.serviceUrl,
  };
  const installedBy = await installerOf(parts, activity, channel);
  const isNew = await botInstalled(parts, {
    tenantId,
    teamId,
    name: team?.name ?? '',
    serviceUrl: activity.serviceUrl,
    ...(installedBy && { installedBy }),
  });
  if (!isNew) return;
  const { language } = parts.house;
  const name = installedBy?.name;
  await parts.messenger.postToChannel(channel, {
    language,
    message: { kind: 'welcome', ...(name && { installedBy: name }) },
  });
}

/** The activity names the one who installed by object id alone; the roster knows their name. */
async function installerOf(
  parts: BotParts,
  { from }: Activity,
  channel: Channel,
): Promise<Person | undefined> {
  if (!from?.aadObjectId) return undefined;
  const members = await parts.roster(channel).catch(() => []);
  return (
    members.find(({ userId }) => userId === from.aadObjectId) ??
    (from.name ? { userId: from.aadObjectId, teamsUserId: from.id, name: from.name } : undefined)
  );
}
