import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import getPort from 'get-port';
import { restoresTable } from '../../bot/azure/layout';
import { openRawTables } from '../../bot/azure/raw-tables';
import { readConfig } from '../../bot/config';
import { diagnose } from '../../bot/diagnose';
import type { Azurite } from '../../infra/local/azurite';
import { startAzurite } from '../../infra/local/azurite';
import * as values from '../store/values';
import { writeRow } from '../../bot/azure/row';
import { layouts } from '../../bot/azure/layout';

let azurite: Azurite;
let prefixes = 0;
const key = Buffer.alloc(32, 7).toString('base64');
const appId = '11111111-1111-4111-8111-111111111111';
const tenantId = '22222222-2222-4222-8222-222222222222';
const coach = '33333333-3333-4333-8333-333333333333';

beforeAll(async () => {
  azurite = await startAzurite();
}, 30_000);

afterAll(() => azurite.stop());

type Env = Record<string, string | undefined>;

const sound = (): Env => ({
  STORAGE_CONNECTION_STRING: azurite.connectionString,
  PSEUDONYM_KEY: key,
  TABLE_PREFIX: `doctor${(prefixes += 1)}`,
});
const inAzure = (): Env => ({
  ...sound(),
  BOT_APP_ID: appId,
  BOT_APP_TENANT_ID: tenantId,
  BOT_APP_TYPE: 'SingleTenant',
  BOT_APP_PASSWORD: 'a secret nobody may read',
  COACHES: coach,
});

async function findings(env: Env, more: Partial<Parameters<typeof diagnose>[1]> = {}): Promise<string> {
  const found = await diagnose(env, { now: Date.now, nodeVersion: '24.1.0', ...more });
  return found
    .filter(({ ok }) => !ok)
    .map(({ about, says }) => `${about}: ${says}`)
    .join('\n');
}

it('finds nothing wrong with a sound setup', async () => expect(await findings(sound())).toBe(''));

describe('a broken setup is named with its mend', () => {
  it.each<[string, () => Env, RegExp]>([
    [
      'no key',
      () => ({ ...sound(), PSEUDONYM_KEY: undefined }),
      /PSEUDONYM_KEY is not set: give 32 random bytes/,
    ],
    ['a short key', () => ({ ...sound(), PSEUDONYM_KEY: 'c2hvcnQ=' }), /PSEUDONYM_KEY is too short/],
    [
      'an app id that is none',
      () => ({ ...inAzure(), BOT_APP_ID: 'sidemand' }),
      /BOT_APP_ID is not .*a GUID/,
    ],
    ['no tenant', () => ({ ...inAzure(), BOT_APP_TENANT_ID: undefined }), /BOT_APP_TENANT_ID is not set/],
    ['no password', () => ({ ...inAzure(), BOT_APP_PASSWORD: undefined }), /BOT_APP_PASSWORD is not set/],
    ['no coach', () => ({ ...inAzure(), COACHES: undefined }), /COACHES is empty/],
    [
      'no storage',
      () => ({ ...sound(), STORAGE_CONNECTION_STRING: undefined }),
      /STORAGE_TABLE_ENDPOINT or STORAGE_CONNECTION_STRING must be set/,
    ],
    [
      'two storages',
      () => ({ ...sound(), STORAGE_TABLE_ENDPOINT: 'https://x.table.core.windows.net' }),
      /and not both/,
    ],
    [
      'a connection string that is none',
      () => ({ ...sound(), STORAGE_CONNECTION_STRING: 'AccountName' }),
      /STORAGE_CONNECTION_STRING is no connection string/,
    ],
    ['an unknown time zone', () => ({ ...sound(), TIME_ZONE: 'Danmark' }), /TIME_ZONE is "Danmark"/],
    [
      'too low a threshold',
      () => ({ ...sound(), MIN_ANSWERS: '2' }),
      /MIN_ANSWERS is "2": give a whole number/,
    ],
    [
      'digests kept shorter than answers',
      () => ({ ...sound(), KEEP_DIGESTS_DAYS: '100' }),
      /KEEP_DIGESTS_DAYS is 100: a digest is kept as long/,
    ],
    [
      'a key that the storage does not take',
      () => ({
        ...sound(),
        STORAGE_CONNECTION_STRING: azurite.connectionString.replace(/AccountKey=[^;]+/, `AccountKey=${key}`),
      }),
      /storage: .*refused the bot \(403.*Storage Table Data Contributor/,
    ],
    [
      'no identity, and production asked for',
      () => ({ ...sound(), NODE_ENV: 'production' }),
      /BOT_APP_ID is not set, and without it anybody could write/,
    ],
  ])('%s', async (_name, env, says) => expect(await findings(env())).toMatch(says));

  it('a storage that is not there', async () => {
    const port = await getPort();
    const away = azurite.connectionString.replace(/127\.0\.0\.1:\d+/, `127.0.0.1:${port}`);
    expect(await findings({ ...sound(), STORAGE_CONNECTION_STRING: away })).toMatch(/could not be reached/);
  });

  it.each([
    ['behind', -600_000, /clock: is \d+ seconds behind/],
    ['ahead', 600_000, /clock: is \d+ seconds ahead of/],
  ])('a clock that is %s', async (_name, skew, says) =>
    expect(await findings(sound(), { now: () => Date.now() + skew })).toMatch(says),
  );

  it('an old Node.js', async () =>
    expect(await findings(sound(), { nodeVersion: '20.11.1' })).toBe(
      'Node.js: is 20.11.1: install 20.19 or newer',
    ));

  it.each([
    ['a secret that has run out', 401, /Entra refused the bot \(401\).*BOT_APP_PASSWORD/],
    ['a way to Entra that is shut', undefined, /could not be reached: let the bot out/],
  ])('%s, and the secret stands in no line', async (_name, status, says) => {
    const entra = createServer((_request, response) => {
      response.statusCode = status ?? 200;
      response.end('{}');
    });
    await new Promise<void>((resolve) => entra.listen(0, '127.0.0.1', resolve));
    const { port } = entra.address() as AddressInfo;
    if (status === undefined) entra.close();
    const found = await findings(inAzure(), { loginEndpoint: `http://127.0.0.1:${port}` });
    expect(found).toMatch(says);
    expect(found).toMatch(/storage key: the storage is reached by a key/);
    expect(found).not.toContain('a secret nobody may read');
    entra.closeAllConnections();
    entra.close();
  });

  it('a row that a newer version wrote', async () => {
    const env = sound();
    const tables = await openRawTables(readConfig(env).storage);
    await tables.clock();
    await tables.put('departments', { ...writeRow(layouts.departments, values.department()), schema: 99 });
    expect(await findings(env)).toMatch(/rows: 1 cannot be read\. .*newer version of the product/);
  });

  it('a restore that was cut off', async () => {
    const env = sound();
    const tables = await openRawTables(readConfig(env).storage);
    await tables.clock();
    await tables.put(restoresTable, { partitionKey: 'restore', rowKey: 'begun', backup: 'x' });
    expect(await findings(env)).toMatch(/restore: one was cut off here/);
  });
});
