/** One collection over one table, as the port has it. */
import type { TableClient, TableEntityResult } from '@azure/data-tables';
import { odata } from '@azure/data-tables';
import type { Listed, Stored } from '../flows/ports';
import { BadRow } from '../flows/ports';
import type { Layout } from './layout';
import type { Row } from './row';
import { bodyOf, readBody } from './row';
import { isAnswer, throwAway } from './table-errors';

export type OnBadRow = (error: BadRow) => void;

/** `onBadRow` hears of rows that a list leaves out: one of them does not hide the others. */
export function tableCollection<Scope, Key extends Scope, Value extends Key>(
  client: TableClient,
  layout: Layout<Key, Value>,
  onBadRow: OnBadRow,
): Listed<Scope, Key, Value> {
  const { table, shape } = layout;
  const address = (key: Key) => ({ partitionKey: layout.partition(key), rowKey: layout.row(key) });
  const rowOf = (value: Value) => ({ ...address(value), ...layout.columns(value), ...bodyOf(value, table) });
  const storedOf = (row: TableEntityResult<Row>): Stored<Value> => ({
    value: readBody(row, table, shape),
    version: row.etag,
  });
  const fail = (error: unknown): never => throwAway(error, table);

  return {
    async get(key) {
      const { partitionKey, rowKey } = address(key);
      const row = await client.getEntity<Row>(partitionKey, rowKey).catch((error: unknown) => {
        if (isAnswer(error, 404)) return undefined;
        return fail(error);
      });
      return row && storedOf(row);
    },

    async insert(value) {
      try {
        const { etag } = await client.createEntity(rowOf(value));
        return { value, version: etag ?? '' };
      } catch (error) {
        if (isAnswer(error, 409)) return undefined;
        return fail(error);
      }
    },

    async replace({ version }, value) {
      try {
        const { etag } = await client.updateEntity(rowOf(value), 'Replace', { etag: version });
        return { value, version: etag ?? '' };
      } catch (error) {
        if (isAnswer(error, 404, 412)) return undefined;
        return fail(error);
      }
    },

    async put(value) {
      await client.upsertEntity(rowOf(value), 'Replace').catch(fail);
    },

    async remove(key) {
      const { partitionKey, rowKey } = address(key);
      await client.deleteEntity(partitionKey, rowKey).catch((error: unknown) => {
        if (!isAnswer(error, 404)) fail(error);
      });
    },

    async list(scope) {
      // A layout's partition looks at nothing but the scope's own fields.
      const filter = odata`PartitionKey eq ${layout.partition(scope as unknown as Key)}`;
      const found: Stored<Value>[] = [];
      try {
        for await (const row of client.listEntities<Row>({ queryOptions: { filter } })) {
          const stored = orReport(() => storedOf(row), onBadRow);
          if (stored) found.push(stored);
        }
      } catch (error) {
        return fail(error);
      }
      return found;
    },
  };
}

function orReport<Result>(read: () => Result, onBadRow: OnBadRow): Result | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof BadRow)) throw error;
    onBadRow(error);
    return undefined;
  }
}
