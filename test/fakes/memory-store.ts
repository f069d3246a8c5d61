/** The store in memory, with the keys of the real one, so that what would collide there collides here. */
import type { CollectionName, Layout } from '../../bot/azure/layout';
import { layouts } from '../../bot/azure/layout';
import type { Listed, Store, Stored, Wake } from '../../bot/flows/ports';

export function createMemoryStore(): Store {
  const collection = <Name extends CollectionName>(name: Name): Store[Name] =>
    memoryCollection(layouts[name] as never) as unknown as Store[Name];
  const answers = collection('answers');
  return {
    departments: collection('departments'),
    rounds: collection('rounds'),
    answers: { ...answers, count: async (round) => (await answers.list(round)).length },
    deliveries: collection('deliveries'),
    digests: collection('digests'),
    memberships: collection('memberships'),
    coaches: collection('coaches'),
    teams: collection('teams'),
    privateChats: collection('privateChats'),
    drafts: collection('drafts'),
    changes: collection('changes'),
    wakes: memoryWakes(),
    check: async () => undefined,
  };
}

/** Values are kept as JSON, as the tables keep them: what cannot be stored there is not kept here either. */
function memoryCollection<Scope, Key extends Scope, Value extends Key>(
  layout: Layout<Key, Value>,
): Listed<Scope, Key, Value> {
  const partitions = new Map<string, Map<string, { readonly json: string; readonly version: string }>>();
  let versions = 0;
  const partitionOf = (key: Key) => {
    const name = layout.partition(key);
    const rows =
      partitions.get(name) ?? new Map<string, { readonly json: string; readonly version: string }>();
    partitions.set(name, rows);
    return rows;
  };
  const write = (value: Value): Stored<Value> => {
    versions += 1;
    const version = String(versions);
    partitionOf(value).set(layout.row(value), { json: JSON.stringify(value), version });
    return { value, version };
  };
  const read = (row: { readonly json: string; readonly version: string }): Stored<Value> => ({
    value: layout.shape.parse(JSON.parse(row.json)),
    version: row.version,
  });
  return {
    get: async (key) => {
      const row = partitionOf(key).get(layout.row(key));
      return row && read(row);
    },
    insert: async (value) => (partitionOf(value).has(layout.row(value)) ? undefined : write(value)),
    replace: async ({ version }, value) =>
      partitionOf(value).get(layout.row(value))?.version === version ? write(value) : undefined,
    put: async (value) => void write(value),
    remove: async (key) => void partitionOf(key).delete(layout.row(key)),
    list: async (scope) =>
      [...partitionOf(scope as unknown as Key)]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([, row]) => read(row)),
  };
}

function memoryWakes(): Store['wakes'] {
  const wakes = new Map<string, Wake>();
  const keyOf = ({ tenantId, departmentId, at }: Wake): string =>
    JSON.stringify([at, tenantId, departmentId]);
  return {
    due: async (now) => [...wakes.values()].filter(({ at }) => at <= now).sort((a, b) => a.at - b.at),
    put: async ({ tenantId, departmentId, at }) => {
      const wake = { tenantId, departmentId, at };
      wakes.set(keyOf(wake), wake);
    },
    remove: async (wake) => void wakes.delete(keyOf(wake)),
  };
}
