/** The store over Azure Table Storage. */
import type { TableServiceClientOptions } from '@azure/data-tables';
import { odata, TableClient } from '@azure/data-tables';
import type { StorageSettings } from '../config';
import type { RoundKey } from '../core/reflection';
import type { Store } from '../flows/ports';
import type { CollectionName } from './layout';
import { layouts } from './layout';
import type { OnBadRow } from './table-collection';
import { tableCollection } from './table-collection';
import { isAnswer, throwAway } from './table-errors';
import { tableWakes } from './table-wakes';

/** Somebody waits for the answer to their tap: give up within about ten seconds. */
const clientOptions: TableServiceClientOptions = {
  retryOptions: { maxRetries: 2, retryDelayInMs: 300, maxRetryDelayInMs: 2000 },
};

/** A table's name: letters and digits alone (*Understanding the Table service data model*). */
const wakesTable = 'wakes';

export async function openTableStore(settings: StorageSettings, onBadRow: OnBadRow): Promise<Store> {
  const client = await clientFor(settings);
  const clients = new Map<string, TableClient>();
  const of = (table: string): TableClient => {
    const known = clients.get(table) ?? client(`${settings.tablePrefix}${table}`);
    clients.set(table, known);
    return known;
  };
  const tables = [...Object.values(layouts).map(({ table }) => table), wakesTable];
  let created = false;

  const collection = <Name extends CollectionName>(name: Name): Store[Name] => {
    const layout = layouts[name];
    return tableCollection(of(layout.table), layout as never, onBadRow) as unknown as Store[Name];
  };

  return {
    departments: collection('departments'),
    rounds: collection('rounds'),
    answers: { ...collection('answers'), count: (round) => countAnswers(of(layouts.answers.table), round) },
    deliveries: collection('deliveries'),
    digests: collection('digests'),
    memberships: collection('memberships'),
    coaches: collection('coaches'),
    teams: collection('teams'),
    privateChats: collection('privateChats'),
    drafts: collection('drafts'),
    changes: collection('changes'),
    wakes: tableWakes(of(wakesTable)),

    async check() {
      if (!created) {
        await Promise.all(tables.map((table) => createTable(of(table), table)));
        created = true;
      }
      const probe = of(wakesTable);
      await probe.getEntity('check', 'check').catch((error: unknown) => {
        if (!isAnswer(error, 404)) throwAway(error, wakesTable);
      });
    },
  };
}

async function createTable(client: TableClient, table: string): Promise<void> {
  await client.createTable().catch((error: unknown) => {
    if (!isAnswer(error, 409)) throwAway(error, table);
  });
}

async function countAnswers(client: TableClient, round: RoundKey): Promise<number> {
  const partition = layouts.answers.partition({ ...round, author: '' });
  const queryOptions = { filter: odata`PartitionKey eq ${partition}`, select: ['rowKey'] };
  let count = 0;
  try {
    for await (const _row of client.listEntities({ queryOptions })) count += 1;
  } catch (error) {
    return throwAway(error, layouts.answers.table);
  }
  return count;
}

/** Signing in loads on first use: a bot on a connection string needs none of it. */
async function clientFor(settings: StorageSettings): Promise<(table: string) => TableClient> {
  if ('connectionString' in settings) {
    const { connectionString } = settings;
    // The SDK speaks plain HTTP only when told to, and only an emulator on this machine may be spoken to so.
    const local = /(^|;)TableEndpoint=http:\/\/(127\.0\.0\.1|localhost|\[::1\])[:/]/i.test(connectionString);
    return (table) =>
      TableClient.fromConnectionString(connectionString, table, {
        ...clientOptions,
        allowInsecureConnection: local,
      });
  }
  const { DefaultAzureCredential } = await import('@azure/identity');
  const { endpoint, managedIdentityClientId } = settings;
  const credential = new DefaultAzureCredential({
    ...(managedIdentityClientId !== undefined && { managedIdentityClientId }),
  });
  return (table) => new TableClient(endpoint, table, credential, clientOptions);
}
