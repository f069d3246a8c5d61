/** The store, with a span for each request: which collection and what is done, and never a key. */
import type { Meter } from './flows/meter';
import type { Store } from './flows/ports';

export function traceStore(store: Store, { request }: Pick<Meter, 'request'>): Store {
  const { check, ...collections } = store;
  const traced = Object.entries(collections).map(([table, collection]) => [
    table,
    tracedCollection(table, collection, request),
  ]);
  return { ...(Object.fromEntries(traced) as typeof collections), check };
}

type Method = (...given: readonly unknown[]) => Promise<unknown>;

function tracedCollection(table: string, collection: object, request: Meter['request']): object {
  const methods = Object.entries(collection as Readonly<Record<string, Method>>);
  return Object.fromEntries(
    methods.map(([operation, method]): [string, Method] => [
      operation,
      (...given) =>
        request(`storage ${operation} ${table}`, { table, operation }, async (note) => {
          const result = await method(...given);
          if (Array.isArray(result)) note({ rows: result.length });
          return result;
        }),
    ]),
  );
}
