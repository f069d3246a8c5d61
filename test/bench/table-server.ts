/**
 * A Table service in this process: what the product asks of one, over HTTP and indexed as Azure's is. Azurite goes through a
 * whole table for each query that is not for one partition, so at 100,000 rows it would measure itself.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Entity, IndexedRows, Kept, Range } from './indexed-rows';
import { createIndexedRows } from './indexed-rows';

const account = 'devstoreaccount1';

export type TableServer = {
  readonly connectionString: string;
  /** Puts rows straight into a table, past HTTP. */
  readonly seed: (table: string, rows: Iterable<object>) => void;
  readonly stop: () => Promise<void>;
};

type Answer = {
  readonly status: number;
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
};

export async function startTableServer(): Promise<TableServer> {
  const tables = new Map<string, IndexedRows>();
  const open = (name: string): IndexedRows => {
    const rows = tables.get(name) ?? createIndexedRows();
    tables.set(name, rows);
    return rows;
  };

  const answer = (method: string, url: URL, headers: Headers, body: string): Answer => {
    const [, named = '', keys] =
      /^\/[^/]+\/([^(]*)(?:\((.*)\))?$/.exec(decodeURIComponent(url.pathname)) ?? [];
    if (named === 'Tables') {
      if (method === 'GET')
        return { status: 200, body: { value: [...tables.keys()].map((TableName) => ({ TableName })) } };
      const { TableName } = JSON.parse(body) as { readonly TableName: string };
      if (tables.has(TableName)) return refused(409, 'TableAlreadyExists');
      open(TableName);
      return { status: 204 };
    }
    const rows = tables.get(named);
    if (!rows) return refused(404, 'TableNotFound');
    if (keys) return ofOne(rows, method, keyPair(keys), headers['if-match'], body);
    return method === 'POST' ? insert(rows, JSON.parse(body) as Entity) : query(rows, url.searchParams);
  };

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const url = new URL(request.url ?? '/', 'http://localhost');
    const given = answer(
      request.method ?? 'GET',
      url,
      request.headers as Headers,
      Buffer.concat(chunks).toString(),
    );
    const text = given.body && JSON.stringify(given.body);
    response.writeHead(given.status, {
      ...(text !== undefined && { 'content-type': 'application/json;odata=fullmetadata' }),
      ...given.headers,
    });
    response.end(text);
  };
  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    serve(request, response).catch(() => request.socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    connectionString: [
      'DefaultEndpointsProtocol=http',
      `AccountName=${account}`,
      `AccountKey=${Buffer.from('no signature is looked at').toString('base64')}`,
      `TableEndpoint=http://127.0.0.1:${port}/${account};`,
    ].join(';'),
    seed(table, rows) {
      const into = open(table);
      for (const row of rows) {
        const { partitionKey, rowKey, ...rest } = row as { partitionKey: string; rowKey: string };
        into.put({ PartitionKey: partitionKey, RowKey: rowKey, ...rest });
      }
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

type Headers = Readonly<Record<string, string | undefined>>;

/** *Insert Entity*, *Insert Or Replace Entity*, *Update Entity*, *Delete Entity*, *Query Entities*. */
function insert(rows: IndexedRows, entity: Entity): Answer {
  if (rows.get(entity.PartitionKey, entity.RowKey)) return refused(409, 'EntityAlreadyExists');
  return { status: 204, headers: { etag: rows.put(entity).etag } };
}

function ofOne(
  rows: IndexedRows,
  method: string,
  [partitionKey, rowKey]: readonly [string, string],
  version: string | undefined,
  body: string,
): Answer {
  const present = rows.get(partitionKey, rowKey);
  if (method === 'GET')
    return present ? { status: 200, body: given(present) } : refused(404, 'ResourceNotFound');
  if (version !== undefined) {
    if (!present) return refused(404, 'ResourceNotFound');
    if (version !== '*' && version !== present.etag) return refused(412, 'UpdateConditionNotSatisfied');
  }
  if (method === 'DELETE') {
    rows.remove(partitionKey, rowKey);
    return { status: 204 };
  }
  if (method !== 'PUT') return refused(405, `NotImplemented: ${method}`);
  const entity = { ...(JSON.parse(body) as object), PartitionKey: partitionKey, RowKey: rowKey };
  return { status: 204, headers: { etag: rows.put(entity).etag } };
}

/** Pages of 1,000, each followed by the key that the next begins with. */
function query(rows: IndexedRows, parameters: URLSearchParams): Answer {
  const range = rangeOf(parameters.get('$filter') ?? '');
  const partitionKey = parameters.get('NextPartitionKey');
  const from =
    partitionKey === null ? undefined : { partitionKey, rowKey: parameters.get('NextRowKey') ?? '' };
  const selected = parameters.get('$select')?.split(',');
  const value: object[] = [];
  for (const kept of rows.query(range, from)) {
    const { PartitionKey, RowKey } = kept.entity;
    if (value.length === 1000)
      return {
        status: 200,
        body: { value },
        headers: {
          'x-ms-continuation-NextPartitionKey': PartitionKey,
          'x-ms-continuation-NextRowKey': RowKey,
        },
      };
    value.push(given(kept, selected));
  }
  return { status: 200, body: { value } };
}

/** Throws for a filter that the product does not ask for today: what it reads would have to be thought about. */
function rangeOf(filter: string): Range {
  const found = /^PartitionKey (eq|le|ge) '([^']*)'(?: and RowKey lt '([^']*)')?$/.exec(filter);
  if (!found) throw new Error(`The bench's table server knows no such filter: ${filter}`);
  const [, is, key = '', rowBelow] = found;
  return { partition: { is: is as 'eq' | 'le' | 'ge', key }, ...(rowBelow !== undefined && { rowBelow }) };
}

function given({ entity, etag, timestamp }: Kept, selected?: readonly string[]): object {
  const whole = { 'odata.etag': etag, ...entity, Timestamp: timestamp };
  if (!selected) return whole;
  return Object.fromEntries(
    Object.entries(whole).filter(([name]) => name === 'odata.etag' || selected.includes(name)),
  );
}

function keyPair(keys: string): readonly [string, string] {
  const [, partitionKey = '', rowKey = ''] = /^PartitionKey='(.*)',RowKey='(.*)'$/.exec(keys) ?? [];
  return [partitionKey, rowKey];
}

function refused(status: number, code: string): Answer {
  return {
    status,
    headers: { 'x-ms-error-code': code },
    body: { 'odata.error': { code, message: { lang: 'en-US', value: code } } },
  };
}
