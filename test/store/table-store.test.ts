import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { TableClient } from '@azure/data-tables';
import { layouts } from '../../bot/azure/layout';
import { writeRow } from '../../bot/azure/row';
import { openTableStore } from '../../bot/azure/table-store';
import { BadRow, StoreAway } from '../../bot/flows/ports';
import type { Store } from '../../bot/flows/ports';
import { startAzurite } from '../../infra/local/azurite';
import type { Azurite } from '../../infra/local/azurite';
import { startCountingProxy } from '../bench/counting-proxy';
import { describeStore } from './contract';
import { answer, coach, delivery, department, membership, round } from './values';

let azurite: Azurite;
beforeAll(async () => {
  azurite = await startAzurite();
});
afterAll(() => azurite.stop());

let opened = 0;
let badRows: BadRow[] = [];

/** A store over tables of its own, which are not made yet. */
async function openFresh(connectionString = azurite.connectionString): Promise<Store> {
  badRows = [];
  const settings = { connectionString, tablePrefix: `test${(opened += 1)}` };
  return openTableStore(settings, (error) => badRows.push(error));
}

const tableOf = (name: keyof typeof layouts): TableClient =>
  TableClient.fromConnectionString(azurite.connectionString, `test${opened}${layouts[name].table}`, {
    allowInsecureConnection: true,
  });

const problemOf = async (call: Promise<unknown>): Promise<Error> => {
  const result = await call.catch((error: unknown) => error);
  if (result instanceof Error) return result;
  throw new Error('It went well, and should not have.');
};

describe('the contract', () => {
  describeStore(() => openFresh());
  afterEach(() => expect(badRows).toEqual([]));
});

describe('tables that are not there yet', () => {
  it.each<[string, (store: Store) => Promise<unknown>, unknown]>([
    ['an insert', (store) => store.coaches.insert(coach()), expect.objectContaining({ value: coach() })],
    ['a put', (store) => store.coaches.put(coach()), undefined],
    ['a get', (store) => store.coaches.get(coach()), undefined],
    ['a list', (store) => store.coaches.list(coach()), []],
    ['a removal', (store) => store.coaches.remove(coach()), undefined],
    ['a count', (store) => store.answers.count(round()), 0],
    ['a look at what is due', (store) => store.wakes.due(0), []],
  ])('are made by %s', async (_name, call, result) => {
    expect(await call(await openFresh())).toEqual(result);
  });

  it('are made by a check, even when they were lost since the last one', async () => {
    const store = await openFresh();
    await store.check();
    await tableOf('coaches').deleteTable();
    await store.check();
    await tableOf('coaches').createEntity({ partitionKey: 'a', rowKey: 'b' });
  });

  it('are looked for once by those who check at once, and again by who checks later', async () => {
    const proxy = await startCountingProxy(azurite.connectionString);
    try {
      const store = await openTableStore(
        { connectionString: proxy.connectionString, tablePrefix: 'atonce' },
        (error) => void badRows.push(error),
      );
      await store.check();
      proxy.take();
      await Promise.all([store.check(), store.check()]);
      expect(proxy.take()).toMatchObject({ reads: 1, writes: 0 });
      await store.check();
      expect(proxy.take()).toMatchObject({ reads: 1, writes: 0 });
    } finally {
      await proxy.stop();
    }
  });
});

describe('one bad row', () => {
  const spoil = async (name: keyof typeof layouts, row: object): Promise<void> => {
    await tableOf(name).upsertEntity(row as never, 'Replace');
  };

  it('is thrown where it is read, and left out of a list that then tells of it', async () => {
    const store = await openFresh();
    await store.departments.put(department({ departmentId: 'a' }));
    await store.departments.put(department({ departmentId: 'c' }));
    const bad = writeRow(layouts.departments, department({ departmentId: 'b', plannedSince: 0.5 }));
    await spoil('departments', bad);
    await expect(store.departments.get(department({ departmentId: 'b' }))).rejects.toThrow(BadRow);
    const listed = await store.departments.list(department());
    expect(listed.map(({ value }) => value.departmentId)).toEqual(['a', 'c']);
    expect(badRows.map(({ message }) => message)).toEqual([
      expect.stringMatching(/\/ b of the table departments is malformed at "plannedSince"/),
    ]);
  });

  it.each<[string, (store: Store) => Promise<unknown>]>([
    ['rounds', (store) => store.rounds.list(round())],
    ['deliveries', (store) => store.deliveries.list(delivery())],
    ['memberships', (store) => store.memberships.list(membership())],
  ])('in a department’s %s is thrown: what is posted and erased hangs on the whole', async (name, list) => {
    const store = await openFresh();
    const row = {
      rounds: writeRow(layouts.rounds, round()),
      deliveries: writeRow(layouts.deliveries, delivery()),
      memberships: writeRow(layouts.memberships, membership()),
    }[name]!;
    await store.check();
    await spoil(name as 'rounds', { ...row, schema: 99 });
    await expect(list(store)).rejects.toThrow(/written by a newer version/);
  });

  it('among the wakes does not hide the others', async () => {
    const store = await openFresh();
    await store.wakes.put({ tenantId: 't', departmentId: 'd', at: 1000 });
    const wakes = TableClient.fromConnectionString(azurite.connectionString, `test${opened}wakes`, {
      allowInsecureConnection: true,
    });
    await wakes.createEntity({ partitionKey: '1970', rowKey: '1970', tenantId: 't' });
    expect(await store.wakes.due(2000)).toEqual([{ tenantId: 't', departmentId: 'd', at: 1000 }]);
    expect(badRows).toHaveLength(1);
  });
});

it('follows continuation tokens: 1,100 wakes and answers', async () => {
  const store = await openFresh();
  await store.check();
  const ids = Array.from({ length: 1100 }, (_, index) => `d${index}`);
  for (let from = 0; from < ids.length; from += 100)
    await Promise.all(
      ids
        .slice(from, from + 100)
        .flatMap((id) => [
          store.wakes.put({ tenantId: 't', departmentId: id, at: 1000 }),
          store.answers.put(answer({ author: id })),
        ]),
    );
  await store.wakes.put({ tenantId: 't', departmentId: 'later', at: 1001 });
  const due = await store.wakes.due(1000);
  expect(due.map(({ departmentId }) => departmentId).sort()).toEqual(ids.toSorted());
  expect(await store.answers.count(answer())).toBe(1100);
  expect(await store.answers.list(answer())).toHaveLength(1100);
});

describe('a storage that is away', () => {
  const calls: readonly [string, (store: Store) => Promise<unknown>][] = [
    ['check', (store) => store.check()],
    ['get', (store) => store.rounds.get(round())],
    ['insert', (store) => store.rounds.insert(round())],
    ['replace', (store) => store.rounds.replace({ value: round(), version: 'W/"1"' }, round())],
    ['put', (store) => store.answers.put(answer())],
    ['remove', (store) => store.answers.remove(answer())],
    ['list', (store) => store.answers.list(answer())],
    ['count', (store) => store.answers.count(answer())],
    ['due', (store) => store.wakes.due(0)],
  ];
  const at = (port: number): string =>
    azurite.connectionString.replace(/127\.0\.0\.1:\d+/, `127.0.0.1:${port}`);

  it.each(calls)('is noticed within two seconds when nothing listens: %s', async (_name, call) => {
    const since = performance.now();
    const problem = await problemOf(call(await openFresh(at(1))));
    expect(problem).toBeInstanceOf(StoreAway);
    expect(problem.message).toMatch(/127\.0\.0\.1:1.*could not be reached \(ECONNREFUSED\): check/);
    expect(performance.now() - since).toBeLessThan(2000);
  });

  it.each([
    [401, 'refused the bot (401)', 'Storage Table Data Contributor'],
    [403, 'refused the bot (403)', 'STORAGE_CONNECTION_STRING'],
    [500, 'could not be reached (500)', 'check that the account is up'],
    [503, 'could not be reached (503)', 'check that the account is up'],
  ])('is told apart by what it answers: %s', async (status, what, mend) => {
    const server = createServer((request, response) => {
      request.resume();
      // Two calls: restify, loaded in the same process, has the first return nothing.
      response.writeHead(status);
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const store = await openFresh(at((server.address() as AddressInfo).port));
    for (const problem of await Promise.all(calls.map(([, call]) => problemOf(call(store))))) {
      expect(problem).toBeInstanceOf(StoreAway);
      expect(problem.message).toContain(what);
      expect(problem.message).toContain(mend);
      expect(problem.message + String(problem.cause)).not.toMatch(/Eby8vdM02|SharedKey/);
    }
    server.closeAllConnections();
    server.close();
  });

  it('is noticed within ten seconds when it takes requests and stays silent', async () => {
    const server = createServer(() => undefined);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const store = await openFresh(at((server.address() as AddressInfo).port));
    const since = performance.now();
    const problems = await Promise.all(calls.map(([, call]) => problemOf(call(store))));
    for (const problem of problems) expect(problem).toBeInstanceOf(StoreAway);
    expect(performance.now() - since).toBeLessThan(10_000);
    server.closeAllConnections();
    server.close();
  });
});

describe('a write whose answer was lost and that was sent again', () => {
  /** Passes on to Azurite, and cuts the connection in place of the first answer to a write. */
  async function losing(method: string): Promise<{ store: Store; lost: () => number; close: () => void }> {
    const target = new URL(/http:\/\/[^/;]+/.exec(azurite.connectionString)![0]);
    let lost = 0;
    const server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const headers = request.headers as Record<string, string>;
        const body = request.method === 'GET' ? {} : { body: Buffer.concat(chunks) };
        void fetch(new URL(request.url!, target), {
          method: request.method!,
          headers: passedOn(headers),
          ...body,
        }).then(async (answered) => {
          if (request.method === method && lost === 0 && answered.ok && !request.url!.endsWith('Tables')) {
            lost += 1;
            request.socket.destroy();
            return;
          }
          const text = await answered.text();
          // Two calls: restify, loaded in the same process, has the first return nothing.
          response.writeHead(answered.status, Object.fromEntries(answered.headers));
          response.end(text);
        });
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const store = await openFresh(azurite.connectionString.replace(/127\.0\.0\.1:\d+/, `127.0.0.1:${port}`));
    const close = (): void => {
      server.closeAllConnections();
      server.close();
    };
    return { store, lost: () => lost, close };
  }

  function passedOn(headers: Record<string, string>): Record<string, string> {
    const own = ['host', 'connection', 'content-length'];
    return Object.fromEntries(Object.entries(headers).filter(([name]) => !own.includes(name)));
  }

  it('an insert still wins, once', async () => {
    const { store, lost, close } = await losing('POST');
    const inserted = await store.deliveries.insert(delivery());
    expect(lost()).toBe(1);
    expect(inserted?.value).toEqual(delivery());
    expect(await store.deliveries.get(delivery())).toEqual(inserted);
    expect(await store.deliveries.insert(delivery())).toBeUndefined();
    close();
  });

  it('a replacement still wins, once', async () => {
    const { store, lost, close } = await losing('PUT');
    const inserted = (await store.deliveries.insert(delivery()))!;
    const sending = delivery({ status: { kind: 'sending', since: 7 } });
    const replaced = await store.deliveries.replace(inserted, sending);
    expect(lost()).toBe(1);
    expect(replaced?.value).toEqual(sending);
    expect(await store.deliveries.get(delivery())).toEqual(replaced);
    expect(await store.deliveries.replace(inserted, sending)).toBeUndefined();
    close();
  });
});

describe('settings that no store can be opened with', () => {
  const open = (settings: object): Promise<Store> =>
    openTableStore({ tablePrefix: 'test', ...settings } as never, () => undefined);

  it.each([
    ['no connection string', { connectionString: 'AccountKey=hemmelig' }, /STORAGE_CONNECTION_STRING is no/],
    [
      'plain HTTP to another machine',
      {
        connectionString:
          'DefaultEndpointsProtocol=http;AccountName=a;AccountKey=aGVtbWVsaWc=;TableEndpoint=http://storage.example/a',
      },
      /goes to storage\.example over plain HTTP.*https:/,
    ],
    [
      'plain HTTP to an account',
      { endpoint: 'http://account.table.core.windows.net' },
      /STORAGE_TABLE_ENDPOINT goes to account\.table\.core\.windows\.net over plain HTTP/,
    ],
  ])('%s', async (_name, settings, message) => {
    const problem = await problemOf(open(settings));
    expect(problem.message).toMatch(message);
    expect(problem.message).not.toContain('hemmelig');
  });

  it('opens Azurite’s own short form and an account’s endpoint without reaching for either', async () => {
    await open({ connectionString: 'UseDevelopmentStorage=true' });
    await open({ endpoint: 'https://account.table.core.windows.net' });
  });
});
