/** The real bot against Azurite and the Playground: the same product, with nothing outside this machine. */
import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import getPort, { portNumbers } from 'get-port';
import { readConfig } from '../../bot/config';
import type { Clock, Log } from '../../bot/flows/ports';
import type { Bot } from '../../bot/start-bot';
import { startBot } from '../../bot/start-bot';
import type { Azurite } from './azurite';
import { startAzurite } from './azurite';
import type { ChannelReader } from './channel-reader';
import { readChannels } from './channel-reader';
import type { Playground } from './playground';
import { startPlayground } from './playground';
import type { TeamsClient } from './teams-client';
import { createTeamsClient } from './teams-client';
import { town } from './town';

export type LocalBot = {
  readonly azurite: Azurite;
  readonly playground: Playground;
  readonly bot: Bot;
  readonly client: TeamsClient;
  /** Where the bot takes activities. */
  readonly messagesUrl: string;
  readonly reader: ChannelReader;
  readonly stop: () => Promise<void>;
};

export type LocalOptions = {
  /** Where Azurite's data, the pseudonym key and the Playground's configuration are kept. */
  readonly folder: string;
  readonly log: Log;
  readonly clock?: Clock;
};

/** The port in the examples of Microsoft's documentation; the next free one where it is taken. */
const usualPort = 3978;

export async function startLocalBot({ folder, log, clock }: LocalOptions): Promise<LocalBot> {
  await mkdir(folder, { recursive: true });
  const port = await getPort({ host: '127.0.0.1', port: portNumbers(usualPort, usualPort + 50) });
  const messagesUrl = `http://127.0.0.1:${port}/api/messages`;
  const started: { stop: () => Promise<void> }[] = [];
  const stop = async (): Promise<void> => {
    for (const part of started.reverse()) await part.stop();
  };
  try {
    const azurite = await startAzurite(await emptyFolder(join(folder, `azurite-${port}`)));
    started.push(azurite);
    const playground = await startPlayground(join(folder, 'playground'), messagesUrl);
    started.push(playground);
    const reader = await readChannels(playground.url);
    started.push({ stop: async () => reader.close() });
    const config = readConfig({
      PORT: String(port),
      STORAGE_CONNECTION_STRING: azurite.connectionString,
      PSEUDONYM_KEY: await pseudonymKey(folder),
      COACHES: town.you.userId,
      TICK_SECONDS: '2',
    });
    const bot = await startBot(config, log, { ...(clock && { clock }) });
    started.push(bot);
    return {
      azurite,
      playground,
      bot,
      reader,
      messagesUrl,
      client: createTeamsClient(messagesUrl, playground.serviceUrl),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Each run begins anew; what it stored can be looked at until the next one on the same port. */
async function emptyFolder(data: string): Promise<string> {
  await rm(data, { recursive: true, force: true });
  await mkdir(data, { recursive: true });
  return data;
}

/** Made once a folder: with another key, yesterday's answers would be nobody's. */
async function pseudonymKey(folder: string): Promise<string> {
  const file = join(folder, 'pseudonym.key');
  const known = await readFile(file, 'utf8').catch(() => undefined);
  if (known !== undefined) return known;
  const key = randomBytes(32).toString('base64');
  await writeFile(file, key, { mode: 0o600 });
  return key;
}
