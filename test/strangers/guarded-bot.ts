/** The whole bot with authentication on, trusting the suite's own signing authority; what it sends out is recorded. */
import { randomUUID } from 'node:crypto';
import {
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
} from 'botbuilder';
import { readConfig } from '../../bot/config';
import type { Log } from '../../bot/flows/ports';
import type { Bot } from '../../bot/start-bot';
import type { Substitutes } from '../../bot/assemble-parts';
import { startBot } from '../../bot/start-bot';
import type { Authentication } from '../../bot/teams/adapter';
import { startAzurite } from '../../infra/local/azurite';
import { town } from '../../infra/local/town';
import { at } from '../sample-department';
import type { SigningAuthority } from './signing-authority';
import { channelIssuer, startSigningAuthority } from './signing-authority';

export const appId = '4b1c6f52-0000-4000-8000-00000000b07a';
export const serviceUrl = 'https://smba.trafficmanager.net/emea/';

/** The bot's own token: whoever gets it could speak as the bot. */
const ownToken = 'Bearer the-bot-itself';

export type SentOut = { readonly url: string; readonly authorization: string | undefined };

export type GuardedBot = {
  readonly bot: Bot;
  readonly authority: SigningAuthority;
  /** Every request that the bot made to wherever it believed its service to be. */
  readonly sentOut: () => readonly SentOut[];
  readonly logged: () => readonly string[];
  readonly post: (activity: unknown, authorization?: string) => Promise<number>;
  readonly stop: () => Promise<void>;
};

export type AppType = 'UserAssignedMSI' | 'SingleTenant';

export async function startGuardedBot(
  type: AppType,
  settings: Readonly<Record<string, string>> = {},
  substitutes: Substitutes = {},
): Promise<GuardedBot> {
  const azurite = await startAzurite();
  const authority = await startSigningAuthority();
  const out: SentOut[] = [];
  const lines: string[] = [];
  const write = (event: string, facts?: object) => void lines.push(JSON.stringify({ event, ...facts }));
  const log: Log = { info: write, warn: write, error: write };
  const config = readConfig({
    BOT_APP_ID: appId,
    BOT_APP_TENANT_ID: town.tenantId,
    BOT_APP_TYPE: type,
    ...(type === 'SingleTenant' && { BOT_APP_PASSWORD: 'the password of the suite' }),
    HOST: '127.0.0.1',
    PORT: '0',
    STORAGE_CONNECTION_STRING: azurite.connectionString,
    TABLE_PREFIX: `t${randomUUID().slice(0, 8)}`,
    PSEUDONYM_KEY: Buffer.alloc(32, 7).toString('base64'),
    COACHES: town.you.userId,
    TICK_SECONDS: '300',
    ...settings,
  });
  const bot = await startBot(config, log, {
    ...substitutes,
    clock: { now: () => at('2026-11-20 10:00') },
    authentication: trusting(authority, type, out),
  });
  await bot.parts.store.check();
  return {
    bot,
    authority,
    sentOut: () => out,
    logged: () => lines,
    post: async (activity, authorization) => {
      const response = await fetch(`http://127.0.0.1:${bot.port}/api/messages`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(authorization !== undefined && { authorization }),
        },
        body: typeof activity === 'string' ? activity : JSON.stringify(activity),
      });
      await response.text();
      return response.status;
    },
    stop: async () => {
      await bot.stop();
      await authority.stop();
      await azurite.stop();
    },
  };
}

/** As the product configures the SDK, but for whose keys are trusted and where requests end. */
function trusting({ metadataUrl }: SigningAuthority, type: AppType, out: SentOut[]): Authentication {
  const credentials = new ConfigurationServiceClientCredentialFactory({
    MicrosoftAppId: appId,
    MicrosoftAppTenantId: town.tenantId,
    MicrosoftAppType: type,
    ...(type === 'SingleTenant' && { MicrosoftAppPassword: 'the password of the suite' }),
  });
  credentials.createCredentials = async () => ({
    signRequest: async (request) => {
      request.headers.set('authorization', ownToken);
      return request;
    },
  });
  return new ConfigurationBotFrameworkAuthentication(
    {
      ToBotFromChannelOpenIdMetadataUrl: metadataUrl,
      ToBotFromEmulatorOpenIdMetadataUrl: metadataUrl,
      ToBotFromChannelTokenIssuer: channelIssuer,
      ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
      ToChannelFromBotOAuthScope: channelIssuer,
      OAuthUrl: 'https://api.botframework.com',
      CallerId: 'urn:botframework:azure',
    },
    credentials,
    undefined,
    undefined,
    {
      httpClient: {
        sendRequest: async (request) => {
          out.push({ url: request.url, authorization: request.headers.get('authorization') });
          const headers = request.headers.clone();
          for (const name of headers.headerNames()) headers.remove(name);
          headers.set('content-type', 'application/json');
          return { request, status: 201, headers, bodyAsText: JSON.stringify({ id: '1', members: [] }) };
        },
      },
    },
  );
}
