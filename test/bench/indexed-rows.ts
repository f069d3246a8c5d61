/** Rows found by partition and row key, as the Table service keeps them: a query costs what it reads, however much stands beside it. */

export type Entity = {
  readonly PartitionKey: string;
  readonly RowKey: string;
  readonly [property: string]: unknown;
};

export type Kept = { readonly entity: Entity; readonly etag: string; readonly timestamp: string };

/** Bounds as the product's queries have them: one partition, or from the first of all to a partition and below a row. */
export type Range = {
  readonly partition: { readonly is: 'eq' | 'le' | 'ge'; readonly key: string };
  readonly rowBelow?: string;
};

export type IndexedRows = {
  readonly get: (partitionKey: string, rowKey: string) => Kept | undefined;
  readonly put: (entity: Entity) => Kept;
  readonly remove: (partitionKey: string, rowKey: string) => void;
  /** In key order, from the address `from` on. */
  readonly query: (range: Range, from?: Address) => Iterable<Kept>;
};

export type Address = { readonly partitionKey: string; readonly rowKey: string };

export function createIndexedRows(): IndexedRows {
  const partitions = createSorted<Sorted<Kept>>();
  let writes = 0;
  return {
    get: (partitionKey, rowKey) => partitions.get(partitionKey)?.get(rowKey),
    put(entity) {
      const rows = partitions.get(entity.PartitionKey) ?? createSorted<Kept>();
      const kept = { entity, etag: `W/"${(writes += 1)}"`, timestamp: new Date().toISOString() };
      rows.set(entity.RowKey, kept);
      partitions.set(entity.PartitionKey, rows);
      return kept;
    },
    remove(partitionKey, rowKey) {
      const rows = partitions.get(partitionKey);
      rows?.remove(rowKey);
      if (rows?.isEmpty()) partitions.remove(partitionKey);
    },
    *query({ partition: { is, key }, rowBelow }, from) {
      const [first, last] = [is === 'le' ? '' : key, is === 'ge' ? undefined : key];
      const goesOn = from !== undefined && from.partitionKey >= first;
      for (const rows of partitions.between(goesOn ? from.partitionKey : first, last)) {
        const isSame = goesOn && rows === partitions.get(from.partitionKey);
        for (const kept of rows.between(isSame ? from.rowKey : '')) {
          if (rowBelow !== undefined && kept.entity.RowKey >= rowBelow) break;
          yield kept;
        }
      }
    },
  };
}

type Sorted<Value> = {
  readonly get: (key: string) => Value | undefined;
  readonly set: (key: string, value: Value) => void;
  readonly remove: (key: string) => void;
  readonly isEmpty: () => boolean;
  /** Both bounds are included. */
  readonly between: (from: string, to?: string) => Iterable<Value>;
};

function createSorted<Value>(): Sorted<Value> {
  const values = new Map<string, Value>();
  const keys: string[] = [];
  const placeOf = (key: string): number => {
    let [low, high] = [0, keys.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (keys[middle]! < key) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    get: (key) => values.get(key),
    set(key, value) {
      if (!values.has(key)) keys.splice(placeOf(key), 0, key);
      values.set(key, value);
    },
    remove(key) {
      if (values.delete(key)) keys.splice(placeOf(key), 1);
    },
    isEmpty: () => keys.length === 0,
    *between(from, to) {
      for (let place = placeOf(from); place < keys.length; place += 1) {
        const key = keys[place]!;
        if (to !== undefined && key > to) return;
        yield values.get(key)!;
      }
    },
  };
}
