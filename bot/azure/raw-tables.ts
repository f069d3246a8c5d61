/** The tables' rows as they stand, whatever they hold: what is backed up, put back and looked through. */
import type { TableEntityResult } from '@azure/data-tables';
import type { StorageSettings } from '../config';
import { inTime } from './call-table';
import { connectTables } from './connect-tables';
import { instancesTable, restoresTable, tables } from './layout';
import { faultOf } from './table-errors';

/** Every property with its type, `{type: 'Int64', value: '3'}`, as the service gives and takes it. */
export type RawRow = {
  readonly partitionKey: string;
  readonly rowKey: string;
  readonly [property: string]: unknown;
};

export type RawTables = {
  /** All that hold something to keep: who is running now is none of it. */
  readonly names: readonly string[];
  readonly rows: (table: string) => AsyncIterable<RawRow>;
  readonly put: (table: string, row: RawRow) => Promise<void>;
  readonly get: (table: string, partitionKey: string, rowKey: string) => Promise<RawRow | undefined>;
  readonly remove: (table: string, partitionKey: string, rowKey: string) => Promise<void>;
  /** The storage's own clock, from the head of its answer; creates what is missing. */
  readonly clock: () => Promise<Date | undefined>;
};

/** What the service adds to a row, and no writer sets. */
const added = new Set(['etag', 'timestamp', 'odata.metadata']);

export async function openRawTables(settings: StorageSettings): Promise<RawTables> {
  const { table, service } = await connectTables(settings);
  const names = tables.filter((name) => name !== instancesTable);
  const client = (name: string) => table(`${settings.tablePrefix}${name}`);
  const host = new URL(service.url).host;
  const reach = async <Result>(call: () => Promise<Result>): Promise<Result> => {
    try {
      return await call();
    } catch (error) {
      throw faultOf(error, host);
    }
  };
  return {
    names,
    async *rows(name) {
      const entities = client(name).listEntities<object>({ disableTypeConversion: true });
      try {
        for await (const entity of entities) yield bare(entity);
      } catch (error) {
        if ((error as { readonly statusCode?: number }).statusCode === 404) return;
        throw faultOf(error, host);
      }
    },
    put: (name, row) => reach(async () => void (await client(name).upsertEntity(row, 'Replace'))),
    get: (name, partitionKey, rowKey) =>
      reach(async () => {
        try {
          return bare(
            await client(name).getEntity<object>(partitionKey, rowKey, { disableTypeConversion: true }),
          );
        } catch (error) {
          if ((error as { readonly statusCode?: number }).statusCode === 404) return undefined;
          throw error;
        }
      }),
    remove: (name, partitionKey, rowKey) =>
      reach(async () => void (await client(name).deleteEntity(partitionKey, rowKey))),
    clock: () =>
      reach(async () => {
        let date: string | undefined;
        for (const name of [...names, restoresTable])
          await inTime((options) =>
            client(name).createTable({
              ...options,
              onResponse: ({
                headers,
              }: {
                readonly headers: { readonly get: (name: string) => string | undefined };
              }) => {
                date = headers.get('date') ?? date;
              },
            }),
          );
        return date === undefined ? undefined : new Date(date);
      }),
  };
}

function bare(entity: TableEntityResult<object>): RawRow {
  const kept = Object.entries(entity)
    .filter(([name]) => !added.has(name) && !name.startsWith('odata.'))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(kept) as RawRow;
}
