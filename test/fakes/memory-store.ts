/** The store in memory, with the rows and keys of the real one: what would collide or not fit there does not here. */
import { openCollections } from '../../bot/azure/collections';
import type { Layout } from '../../bot/azure/layout';
import { layouts } from '../../bot/azure/layout';
import type { OnBadRow } from '../../bot/azure/read-each';
import { readEach } from '../../bot/azure/read-each';
import type { Row } from '../../bot/azure/row';
import { readRow, writeRow } from '../../bot/azure/row';
import { dueUntil, readWake, wakeAddress, writeWake } from '../../bot/azure/wake-row';
import type { Listed, Store, Stored } from '../../bot/flows/ports';
import { StoreAway } from '../../bot/flows/ports';

export type MemoryStore = Store & {
  /** From now on every call throws `StoreAway`, until `comeBack`. */
  readonly goAway: () => void;
  readonly comeBack: () => void;
  /** Changes a row by hand, past everything that watches over rows. */
  readonly spoil: (table: string, rowKey: string, change: (row: Row) => Row) => void;
};

type Partitions = Map<string, Map<string, Versioned>>;

type Versioned = Row & { readonly etag: string };

export function createMemoryStore(onBadRow: OnBadRow = rethrow): MemoryStore {
  let away = false;
  const reach = async (): Promise<void> => {
    await Promise.resolve();
    if (away) throw new StoreAway('The storage in memory is away.');
  };
  const tables = new Map<string, Partitions>();
  const collections = openCollections((layout) => {
    const partitions: Partitions = new Map();
    tables.set(layout.table, partitions);
    return memoryCollection(layout, partitions, reach, onBadRow);
  });
  const page: Store['departments']['page'] = async () => {
    await reach();
    const { departments } = layouts;
    const rows = [...(tables.get(departments.table)?.values() ?? [])].flatMap(inKeyOrder);
    const read = (row: Versioned) => readRow(departments, row);
    return { departments: readEach(rows, read, departments.badRowInList, onBadRow), next: undefined };
  };
  return {
    ...collections,
    departments: { ...collections.departments, page },
    answers: {
      ...collections.answers,
      count: async (round) => (await collections.answers.list(round)).length,
    },
    instances: memoryInstances(reach),
    wakes: memoryWakes(reach, onBadRow),
    check: reach,
    goAway: () => {
      away = true;
    },
    comeBack: () => {
      away = false;
    },
    spoil: (table, rowKey, change) => {
      for (const rows of tables.get(table)?.values() ?? []) {
        const row = rows.get(rowKey);
        if (row) rows.set(rowKey, { ...change(row), etag: 'by hand' });
      }
    },
  };
}

function memoryCollection<Scope, Key extends Scope, Value extends Key>(
  layout: Layout<Scope, Key, Value>,
  partitions: Partitions,
  reach: () => Promise<void>,
  onBadRow: OnBadRow,
): Listed<Scope, Key, Value> {
  let writes = 0;
  const rowsOf = (scope: Scope): Map<string, Versioned> => {
    const rows = partitions.get(layout.partition(scope)) ?? new Map<string, Versioned>();
    partitions.set(layout.partition(scope), rows);
    return rows;
  };
  const read = (row: Versioned): Stored<Value> => ({ value: readRow(layout, row), version: row.etag });
  const write = (value: Value): Stored<Value> => {
    const row = { ...writeRow(layout, value), etag: `version ${(writes += 1)}` };
    rowsOf(value).set(row.rowKey, row);
    return { value, version: row.etag };
  };
  return {
    async get(key) {
      await reach();
      const row = rowsOf(key).get(layout.row(key));
      return row && read(row);
    },
    async insert(value) {
      await reach();
      return rowsOf(value).has(layout.row(value)) ? undefined : write(value);
    },
    async replace({ version }, value) {
      await reach();
      return rowsOf(value).get(layout.row(value))?.etag === version ? write(value) : undefined;
    },
    async put(value) {
      await reach();
      write(value);
    },
    async remove(key) {
      await reach();
      rowsOf(key).delete(layout.row(key));
    },
    async list(scope) {
      await reach();
      return readEach(inKeyOrder(rowsOf(scope)), read, layout.badRowInList, onBadRow);
    },
  };
}

function memoryWakes(reach: () => Promise<void>, onBadRow: OnBadRow): Store['wakes'] {
  const rows = new Map<string, Row>();
  return {
    async due(now) {
      await reach();
      const due = inKeyOrder(rows).filter(({ rowKey }) => rowKey < dueUntil(now).rowKey);
      return readEach(due, readWake, 'left-out', onBadRow);
    },
    async put(wake) {
      await reach();
      rows.set(wakeAddress(wake).rowKey, writeWake(wake));
    },
    async remove(wake) {
      await reach();
      rows.delete(wakeAddress(wake).rowKey);
    },
  };
}

function memoryInstances(reach: () => Promise<void>): Store['instances'] {
  const announced = new Map<string, number>();
  return {
    async announce(instance, withinMs) {
      await reach();
      const now = Date.now();
      announced.set(instance, now);
      return [...announced.values()].filter((at) => at >= now - withinMs).length;
    },
    async withdraw(instance) {
      await reach();
      announced.delete(instance);
    },
  };
}

function inKeyOrder<Any extends Row>(rows: ReadonlyMap<string, Any>): readonly Any[] {
  return [...rows.values()].sort((one, other) => (one.rowKey < other.rowKey ? -1 : 1));
}

function rethrow(error: Error): never {
  throw error;
}
