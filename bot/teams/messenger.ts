/** Sends, updates and looks up over the Bot Connector, at a pace that Teams allows. */
import type { Activity } from 'botbuilder';
import type { ConnectorClient } from 'botframework-connector';
import type { Person } from '../core/department';
import type { Said } from '../core/message';
import type { Messenger } from '../flows/ports';
import { askAgain } from './ask-again';
import type { Connector } from './connector';
import type { Pacer } from './pacer';
import { sendingOf } from './sending';

/** The roster's largest page. *Get Teams specific context*: 500 members at most. */
const pageSize = 500;

/** When to try again to open a private chat that could not be opened, in milliseconds. */
const reopenMs = 10_000;

/** `botId` is how Teams knows the bot in conversations, "28:" and its app id. */
export function createMessenger(connect: Connector, pace: Pacer, botId: string): Messenger {
  return {
    postToChannel: ({ tenantId, channelId, serviceUrl }, said) =>
      sendingOf(async () => {
        const activity = await rendered(said);
        const client = await connect(serviceUrl);
        await pace(tenantId, channelId);
        const created = await client.conversations.createConversation({
          isGroup: true,
          tenantId,
          bot: { id: botId, name: '' },
          channelData: { channel: { id: channelId }, tenant: { id: tenantId } },
          activity: activity as Activity,
        });
        return { conversationId: created.id, activityId: created.activityId };
      }),

    updateInChannel: ({ tenantId, serviceUrl }, { conversationId, activityId }, said) =>
      sendingOf(async () => {
        const activity = await rendered(said);
        const client = await connect(serviceUrl);
        await askAgain(async () => {
          await pace(tenantId, conversationId);
          return client.conversations.updateActivity(conversationId, activityId, activity);
        });
        return { conversationId, activityId };
      }),

    sendToPerson: async ({ tenantId, serviceUrl, teamsUserId, name }, said) => {
      const opened = await sendingOf(async () => {
        const client = await connect(serviceUrl);
        await pace(tenantId);
        const { id } = await client.conversations.createConversation({
          isGroup: false,
          tenantId,
          bot: { id: botId, name: '' },
          members: [{ id: teamsUserId, name }],
          channelData: { tenant: { id: tenantId } },
        });
        return { conversationId: id, activityId: '' };
      });
      // Opening a private chat shows nothing and gives the same chat every time: it may be tried again.
      if (opened.kind === 'uncertain') return { kind: 'throttled', retryAfterMs: reopenMs };
      if (opened.kind !== 'sent') return opened;
      const { conversationId } = opened.message;
      return sendingOf(async () => {
        const activity = await rendered(said);
        const client = await connect(serviceUrl);
        await pace(tenantId, conversationId);
        const sent = await client.conversations.sendToConversation(conversationId, activity);
        return { conversationId, activityId: sent.id };
      });
    },

    members: async ({ tenantId, teamId, serviceUrl }) => {
      const client = await connect(serviceUrl);
      return rosterOf(client, teamId, () => pace(tenantId, `roster ${teamId}`));
    },
  };
}

/** The cards and their texts load with the first of them: a start needs none. */
async function rendered(said: Said): Promise<Partial<Activity>> {
  const { activityOf } = await import('./activity-of');
  return activityOf(said);
}

async function rosterOf(
  client: ConnectorClient,
  conversationId: string,
  pace: () => Promise<void>,
): Promise<readonly Person[]> {
  const people: Person[] = [];
  let continuationToken: string | undefined;
  do {
    // The SDK's type takes both options for required; Teams does not.
    const options = {
      pageSize,
      ...(continuationToken !== undefined && { continuationToken }),
    };
    const page = await askAgain(async () => {
      await pace();
      return client.conversations.getConversationPagedMembers(
        conversationId,
        options as { pageSize: number; continuationToken: string },
      );
    });
    people.push(...page.members.flatMap((member) => personOf(member) ?? []));
    continuationToken = page.continuationToken;
  } while (continuationToken);
  return people;
}

/** Bots have no Entra object id. */
function personOf(member: {
  id?: string;
  name?: string;
  aadObjectId?: string;
  objectId?: string;
}): Person | undefined {
  const userId = member.aadObjectId ?? member.objectId;
  if (!userId || !member.id) return undefined;
  return { userId, teamsUserId: member.id, name: member.name ?? '' };
}
