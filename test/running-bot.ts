/** The whole bot on Azurite and a loopback connector, with the clock in the test's hand. */
import { randomUUID } from 'node:crypto';
import type { Substitutes } from '../bot/assemble-parts';
import { readConfig } from '../bot/config';
import { tick } from '../bot/flows/tick';
import { createLog } from '../bot/log';
import type { Bot } from '../bot/start-bot';
import { startBot } from '../bot/start-bot';
import { startAzurite } from '../infra/local/azurite';
import type { TeamsClient } from '../infra/local/teams-client';
import { createTeamsClient } from '../infra/local/teams-client';
import { town } from '../infra/local/town';
import type { LoopbackConnector, Rosters } from './fakes/loopback-connector';
import { startLoopbackConnector } from './fakes/loopback-connector';
import type { LoopbackGraph } from './fakes/loopback-graph';
import { startLoopbackGraph } from './fakes/loopback-graph';
import type { SwitchableLine } from './fakes/switchable-line';
import { openLine } from './fakes/switchable-line';
import { at } from './sample-department';

export type RunningBot = {
  readonly bot: Bot;
  readonly url: string;
  readonly client: TeamsClient;
  readonly connector: LoopbackConnector;
  /** Asked only where the settings name a `GRAPH_ENDPOINT`, whichever. */
  readonly graph: LoopbackGraph;
  readonly connectionString: string;
  /** Between the bot and its storage. */
  readonly line: SwitchableLine;
  /** Every line that was logged, as JSON. */
  readonly logged: () => readonly string[];
  /** Turns the clock to a local time in Copenhagen and lets the bot look at what is due. */
  readonly turnTo: (local: string) => Promise<void>;
  readonly stop: () => Promise<void>;
};

export async function startRunningBot(
  start: string,
  settings: Readonly<Record<string, string>> = {},
  substitutes: Substitutes = {},
  rosters: Rosters = [town.you, ...town.colleagues],
): Promise<RunningBot> {
  const azurite = await startAzurite();
  const line = await openLine(Number(/127\.0\.0\.1:(\d+)/.exec(azurite.connectionString)?.[1]));
  const connector = await startLoopbackConnector(rosters);
  const graph = await startLoopbackGraph(
    (teamId) => teamId === town.team.id,
    () => connector.sent(),
  );
  const lines: string[] = [];
  let now = at(start);
  const config = readConfig({
    PORT: '0',
    STORAGE_CONNECTION_STRING: azurite.connectionString.replace(/127\.0\.0\.1:\d+/, `127.0.0.1:${line.port}`),
    TABLE_PREFIX: `t${randomUUID().slice(0, 8)}`,
    PSEUDONYM_KEY: Buffer.alloc(32, 7).toString('base64'),
    COACHES: town.you.userId,
    TICK_SECONDS: '300',
    ...settings,
    ...(settings['GRAPH_ENDPOINT'] !== undefined && { GRAPH_ENDPOINT: graph.endpoint }),
  });
  const log = createLog(config.logLevel, { write: (line) => void lines.push(line) });
  const bot = await startBot(config, log, { ...substitutes, clock: { now: () => now } });
  await bot.parts.store.check();
  const url = `http://127.0.0.1:${bot.port}`;
  return {
    bot,
    url,
    connector,
    graph,
    connectionString: azurite.connectionString,
    line,
    client: createTeamsClient(`${url}/api/messages`, connector.serviceUrl),
    logged: () => lines,
    turnTo: async (local) => {
      now = at(local);
      await tick(bot.parts);
    },
    stop: async () => {
      await bot.stop();
      await connector.stop();
      await graph.stop();
      await line.stop();
      await azurite.stop();
    },
  };
}
