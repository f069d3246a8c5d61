/** One collection over one table, as the port has it. */
import { randomUUID } from 'node:crypto';
import type { TableClient } from '@azure/data-tables';
import { odata } from '@azure/data-tables';
import type { Listed, Stored } from '../flows/ports';
import { Fault } from '../flows/ports';
import { callTable, readRows } from './call-table';
import type { Layout } from './layout';
import type { OnBadRow } from './read-each';
import { readEach } from './read-each';
import type { Row } from './row';
import { readRow, writeRow } from './row';

export function tableCollection<Scope, Key extends Scope, Value extends Key>(
  client: TableClient,
  layout: Layout<Scope, Key, Value>,
  onBadRow: OnBadRow,
): Listed<Scope, Key, Value> {
  const storedOf = (row: Row & { readonly etag: string }): Stored<Value> => ({
    value: readRow(layout, row),
    version: row.etag,
  });
  const read = async (partitionKey: string, rowKey: string) => {
    const row = await callTable(client, (options) => client.getEntity<Row>(partitionKey, rowKey, options));
    return typeof row === 'string' ? undefined : row;
  };
  const written = (value: Value, etag: string | undefined): Stored<Value> => {
    if (!etag) throw new Fault(`The storage gave no version for a row of the table ${layout.table}.`);
    return { value, version: etag };
  };

  /** A request whose answer is lost is sent again, and would then lose to itself: what stands there tells. */
  const ownWrite = async (row: Row, value: Value): Promise<Stored<Value> | undefined> => {
    const present = await read(row.partitionKey, row.rowKey);
    return present?.['write'] === row['write'] ? written(value, present?.etag) : undefined;
  };

  return {
    async get(key) {
      const row = await read(layout.partition(key), layout.row(key));
      return row && storedOf(row);
    },

    async insert(value) {
      const row = markedRow(layout, value);
      const result = await callTable(client, (options) => client.createEntity(row, options));
      return typeof result === 'string' ? ownWrite(row, value) : written(value, result.etag);
    },

    async replace({ version }, value) {
      const row = markedRow(layout, value);
      const result = await callTable(client, (options) =>
        client.updateEntity(row, 'Replace', { ...options, etag: version }),
      );
      if (result === 'missing') return undefined;
      return typeof result === 'string' ? ownWrite(row, value) : written(value, result.etag);
    },

    async put(value) {
      const row = markedRow(layout, value);
      await callTable(client, (options) => client.upsertEntity(row, 'Replace', options));
    },

    async remove(key) {
      const [partitionKey, rowKey] = [layout.partition(key), layout.row(key)];
      await callTable(client, (options) => client.deleteEntity(partitionKey, rowKey, options));
    },

    async list(scope) {
      const rows = await readRows(client, odata`PartitionKey eq ${layout.partition(scope)}`);
      return readEach(rows, storedOf, layout.badRowInList, onBadRow);
    },
  };
}

/** The mark tells this write from every other, even of the same value. */
function markedRow<Scope, Key extends Scope, Value extends Key>(
  layout: Layout<Scope, Key, Value>,
  value: Value,
): Row {
  return { ...writeRow(layout, value), write: randomUUID() };
}
