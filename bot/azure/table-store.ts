/** The store over Azure Table Storage. */
import type { TableClient, TableServiceClient } from '@azure/data-tables';
import { odata } from '@azure/data-tables';
import type { StorageSettings } from '../config';
import type { Store } from '../flows/ports';
import { inTime, readPage, readRows } from './call-table';
import { openCollections } from './collections';
import { connectTables } from './connect-tables';
import { instancesTable, layouts, tables, wakesTable } from './layout';
import type { OnBadRow } from './read-each';
import { readEach } from './read-each';
import { readRow } from './row';
import { tableCollection } from './table-collection';
import { faultOf } from './table-errors';
import { tableInstances } from './table-instances';
import { tableWakes } from './table-wakes';

/** `onBadRow` hears of rows that a list leaves out. */
export async function openTableStore(settings: StorageSettings, onBadRow: OnBadRow): Promise<Store> {
  const connection = await connectTables(settings);
  const clients = new Map(
    tables.map((table) => [table, connection.table(`${settings.tablePrefix}${table}`)] as const),
  );
  const client = (table: string): TableClient => clients.get(table)!;
  const collections = openCollections((layout) => tableCollection(client(layout.table), layout, onBadRow));
  return {
    ...collections,
    departments: {
      ...collections.departments,
      page: async (from) => {
        const { departments } = layouts;
        const { rows, next } = await readPage(client(departments.table), odata`PartitionKey ge ${''}`, from);
        const read = (row: (typeof rows)[number]) => readRow(departments, row);
        return { departments: readEach(rows, read, departments.badRowInList, onBadRow), next };
      },
    },
    answers: {
      ...collections.answers,
      count: async (round) => {
        const filter = odata`PartitionKey eq ${layouts.answers.partition(round)}`;
        return (await readRows(client(layouts.answers.table), filter, ['RowKey'])).length;
      },
    },
    instances: tableInstances(client(instancesTable)),
    wakes: tableWakes(client(wakesTable), onBadRow),
    check: together(() => createMissing(connection.service, [...clients.values()])),
  };
}

/** Whoever asks while a look is under way gets what that one finds: after a start the clock and /readyz ask at once. */
function together(look: () => Promise<void>): () => Promise<void> {
  let underWay: Promise<void> | undefined;
  return () =>
    (underWay ??= look().finally(() => {
      underWay = undefined;
    }));
}

/** One request where nothing is missing. */
async function createMissing(service: TableServiceClient, clients: readonly TableClient[]): Promise<void> {
  try {
    const present = await inTime((options) => namesOf(service, options));
    const missing = clients.filter(({ tableName }) => !present.has(tableName.toLowerCase()));
    await Promise.all(missing.map((client) => inTime((options) => client.createTable(options))));
  } catch (error) {
    throw faultOf(error, new URL(service.url).host);
  }
}

/** Table names are case-insensitive (*Understanding the Table service data model*). */
async function namesOf(
  service: TableServiceClient,
  options: { readonly abortSignal: AbortSignal },
): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  for await (const { name } of service.listTables(options)) names.add((name ?? '').toLowerCase());
  return names;
}
