/** Speaks to the bot as Teams does for one person: real activities to its messaging endpoint. */
import { randomUUID } from 'node:crypto';
import type { Citizen } from './town';
import { town } from './town';

export type Place = 'channel' | 'private';

export type TeamsClient = {
  readonly install: (by: Citizen) => Promise<void>;
  readonly write: (by: Citizen, place: Place, text: string) => Promise<void>;
  /** In another channel than the town's. */
  readonly writeIn: (channelId: string, by: Citizen, text: string) => Promise<void>;
  readonly tapIn: (channelId: string, by: Citizen, verb: string, data: object) => Promise<unknown>;
  /** A file in a private chat, as Teams hands it to a bot: by its address. */
  readonly attach: (by: Citizen, name: string, downloadUrl: string) => Promise<void>;
  /** The answer to an offered file; `uploadUrl` is where Teams would have it put. */
  readonly answerOffer: (
    by: Citizen,
    action: 'accept' | 'decline',
    context: unknown,
    uploadUrl: string,
  ) => Promise<void>;
  /** The card that the bot answers a tap with. Throws when it answers with an error. */
  readonly tap: (
    by: Citizen,
    place: Place,
    verb: string,
    data: object,
    messageId?: string,
  ) => Promise<unknown>;
};

/** Where a client's channel activities come from. */
export type Channel = { readonly team: { readonly id: string }; readonly channel: { readonly id: string } };

export function createTeamsClient(
  messagesUrl: string,
  serviceUrl: string,
  { team, channel }: Channel = town,
): TeamsClient {
  const post = async (activity: object): Promise<unknown> => {
    const response = await fetch(messagesUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ channelId: 'msteams', serviceUrl, id: randomUUID(), ...activity }),
    });
    const body = await response.text();
    if (!response.ok) throw new Error(`The bot answered ${response.status}: ${body}`);
    return body === '' ? undefined : JSON.parse(body);
  };
  const base = (by: Citizen, place: Place) => ({
    from: { id: by.teamsUserId, aadObjectId: by.userId, name: by.name },
    recipient: town.bot,
    locale: 'da-DK',
    conversation:
      place === 'channel'
        ? { id: channel.id, conversationType: 'channel', isGroup: true, tenantId: town.tenantId }
        : { id: privateChatOf(by), conversationType: 'personal', tenantId: town.tenantId },
    channelData: {
      tenant: { id: town.tenantId },
      ...(place === 'channel' && { team, channel }),
    },
  });
  const elsewhere = (by: Citizen, channelId: string) => ({
    ...base(by, 'channel'),
    conversation: { id: channelId, conversationType: 'channel', isGroup: true, tenantId: town.tenantId },
    channelData: { tenant: { id: town.tenantId }, team: town.team, channel: { id: channelId } },
  });
  const tapped = async (where: object, verb: string, data: object): Promise<unknown> => {
    const answer = (await post({
      ...where,
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
    })) as { readonly statusCode: number; readonly value: unknown };
    if (answer.statusCode !== 200)
      throw new Error(`The tap "${verb}" was answered ${JSON.stringify(answer)}`);
    return answer.value;
  };
  const mention = { type: 'mention', text: '<at>Sidemand</at>', mentioned: town.bot };
  return {
    async writeIn(channelId, by, text) {
      const said = { type: 'message', text: `<at>Sidemand</at> ${text}`, entities: [mention] };
      await post({ ...elsewhere(by, channelId), ...said });
    },
    tapIn: (channelId, by, verb, data) => tapped(elsewhere(by, channelId), verb, data),
    async install(by) {
      await post({
        ...base(by, 'channel'),
        type: 'conversationUpdate',
        membersAdded: [town.bot],
        channelData: {
          tenant: { id: town.tenantId },
          eventType: 'teamMemberAdded',
          team,
          settings: { selectedChannel: channel },
        },
      });
    },
    async write(by, place, text) {
      await post({
        ...base(by, place),
        type: 'message',
        text: place === 'channel' ? `<at>Sidemand</at> ${text}` : text,
        entities: place === 'channel' ? [mention] : [],
      });
    },
    async attach(by, name, downloadUrl) {
      const contentType = 'application/vnd.microsoft.teams.file.download.info';
      const attachments = [{ contentType, name, content: { downloadUrl, fileType: 'json' } }];
      await post({ ...base(by, 'private'), type: 'message', attachments });
    },
    async answerOffer(by, action, context, uploadUrl) {
      const uploadInfo = {
        uploadUrl,
        contentUrl: uploadUrl,
        name: 'fil.txt',
        uniqueId: '1',
        fileType: 'txt',
      };
      await post({
        ...base(by, 'private'),
        type: 'invoke',
        name: 'fileConsent/invoke',
        value: { type: 'fileUpload', action, context, ...(action === 'accept' && { uploadInfo }) },
      });
    },
    tap: (by, place, verb, data, messageId) =>
      tapped({ ...base(by, place), ...(messageId !== undefined && { replyToId: messageId }) }, verb, data),
  };
}

function privateChatOf(by: Citizen): string {
  return by.userId === town.you.userId ? town.personalChat : `a:${by.userId}`;
}
