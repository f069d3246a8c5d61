/** What real bots run against: Azurite, a loopback Teams and a loopback Graph. */
import type { Store } from '../../bot/flows/ports';
import { openTableStore } from '../../bot/azure/table-store';
import { startAzurite } from '../../infra/local/azurite';
import { town } from '../../infra/local/town';
import type { ConnectorOptions, LoopbackConnector } from '../fakes/loopback-connector';
import { startLoopbackConnector } from '../fakes/loopback-connector';
import { startLoopbackGraph } from '../fakes/loopback-graph';

export const pseudonymKey = Buffer.alloc(32, 7);

export type Stage = {
  readonly store: Store;
  readonly connector: LoopbackConnector;
  /** The settings that a bot runs here with. */
  readonly env: Readonly<Record<string, string>>;
  readonly stop: () => Promise<void>;
};

export async function setStage(
  tablePrefix: string,
  options: ConnectorOptions & { readonly isGranted: (teamId: string) => boolean },
): Promise<Stage> {
  const azurite = await startAzurite();
  const connector = await startLoopbackConnector([town.you, ...town.colleagues], options);
  const graph = await startLoopbackGraph(options.isGranted, () => connector.sent());
  const { connectionString } = azurite;
  const store = await openTableStore({ connectionString, tablePrefix }, (error) => {
    throw error;
  });
  await store.check();
  return {
    store,
    connector,
    env: {
      PORT: '0',
      STORAGE_CONNECTION_STRING: connectionString,
      TABLE_PREFIX: tablePrefix,
      PSEUDONYM_KEY: pseudonymKey.toString('base64'),
      COACHES: town.you.userId,
      GRAPH_ENDPOINT: graph.endpoint,
    },
    async stop() {
      await graph.stop();
      await connector.stop();
      await azurite.stop();
    },
  };
}
