import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError, readConfig } from '../bot/config';
import { startAzurite } from '../infra/local/azurite';
import { until } from './until';

const root = join(__dirname, '..');
const key = Buffer.alloc(32, 7).toString('base64');
const tenant = '7d2f3a54-0000-4000-8000-000000000000';
const local = { STORAGE_CONNECTION_STRING: 'UseDevelopmentStorage=true', PSEUDONYM_KEY: key };
const cloud = {
  BOT_APP_ID: '11111111-0000-4000-8000-000000000000',
  BOT_APP_TENANT_ID: tenant,
  STORAGE_TABLE_ENDPOINT: 'https://account.table.core.windows.net',
  PSEUDONYM_KEY: key,
  COACHES: 'karen',
  NODE_ENV: 'production',
};

function problems(env: Readonly<Record<string, string>>): readonly string[] {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

describe('a configuration', () => {
  it('of a developer’s machine listens on loopback alone', () => {
    expect(readConfig(local)).toMatchObject({
      host: '127.0.0.1',
      port: 3978,
      bot: undefined,
      thresholds: { answers: 5, theme: 3 },
    });
  });

  it('of Azure needs no secret, and serves its own tenant', () => {
    expect(readConfig(cloud)).toMatchObject({
      host: '0.0.0.0',
      bot: { type: 'UserAssignedMSI' },
      tenants: [tenant],
    });
  });

  it.each([
    [
      'no storage',
      { PSEUDONYM_KEY: key },
      /^STORAGE_TABLE_ENDPOINT or STORAGE_CONNECTION_STRING must be set/,
    ],
    ['two storages', { ...local, STORAGE_TABLE_ENDPOINT: 'https://a.table.core.windows.net' }, /not both/],
    [
      'an endpoint that is none',
      { PSEUDONYM_KEY: key, STORAGE_TABLE_ENDPOINT: 'account' },
      /^STORAGE_TABLE_ENDPOINT is not an address/,
    ],
    ['no key', { STORAGE_CONNECTION_STRING: 'x' }, /^PSEUDONYM_KEY is not set: give 32 random bytes/],
    ['a short key', { ...local, PSEUDONYM_KEY: 'c2hvcnQ=' }, /^PSEUDONYM_KEY is too short/],
    ['production without credentials', { ...local, NODE_ENV: 'production' }, /^BOT_APP_ID is not set/],
    ['an open host without credentials', { ...local, HOST: '0.0.0.0' }, /^HOST is "0.0.0.0"/],
    [
      'an app id that is none',
      { ...cloud, BOT_APP_ID: 'sidemand' },
      /^BOT_APP_ID is not the app registration/,
    ],
    ['no tenant', { ...cloud, BOT_APP_TENANT_ID: '' }, /^BOT_APP_TENANT_ID is not set/],
    [
      'a misspelt type',
      { ...cloud, BOT_APP_TYPE: 'SingelTenant' },
      /^BOT_APP_TYPE is "SingelTenant": give one of/,
    ],
    [
      'a type without its password',
      { ...cloud, BOT_APP_TYPE: 'SingleTenant' },
      /^BOT_APP_PASSWORD is not set/,
    ],
    ['nobody who may enrol', { ...cloud, COACHES: '' }, /^COACHES is empty/],
    ['a foreign word for a tenant', { ...cloud, TENANTS: 'strandby' }, /^TENANTS holds "strandby"/],
    ['no such time zone', { ...local, TIME_ZONE: 'Europe/Dragør' }, /^TIME_ZONE is "Europe\/Dragør"/],
    [
      'a threshold under three',
      { ...local, MIN_ANSWERS: '2' },
      /^MIN_ANSWERS is "2": give a whole number from 3 to 100/,
    ],
    ['a port that is a word', { ...local, PORT: 'http' }, /^PORT is "http"/],
    ['a language that is not spoken', { ...local, LANGUAGE: 'sv' }, /^LANGUAGE is "sv": give one of da, en/],
    [
      'half a connection string of Application Insights',
      { ...local, APPLICATIONINSIGHTS_CONNECTION_STRING: 'InstrumentationKey=' },
      /^APPLICATIONINSIGHTS_CONNECTION_STRING is not a connection string such as/,
    ],
    [
      'a table name that Azure refuses',
      { ...local, TABLE_PREFIX: 'my-tables' },
      /^TABLE_PREFIX is not a letter/,
    ],
  ])('with %s says what is wrong and what to do', (_name, env, said) => {
    expect(problems(env)).toEqual([expect.stringMatching(said)]);
  });

  it('sends telemetry where a connection string says, signed in as the identity that is named', () => {
    const connectionString =
      'InstrumentationKey=00000000-0000-4000-8000-000000000000;IngestionEndpoint=https://northeurope-0.in.applicationinsights.azure.com/;LiveEndpoint=https://northeurope.livediagnostics.monitor.azure.com/';
    const watched = { ...local, APPLICATIONINSIGHTS_CONNECTION_STRING: connectionString };
    expect(readConfig(local).telemetry).toBeUndefined();
    expect(readConfig(watched).telemetry).toEqual({ connectionString });
    expect(readConfig({ ...watched, AZURE_CLIENT_ID: 'me' }).telemetry).toEqual({
      connectionString,
      managedIdentityClientId: 'me',
    });
  });

  it('tells every problem at once', () => {
    expect(problems({ PORT: 'x', TIME_ZONE: 'x', LANGUAGE: 'x' })).toHaveLength(5);
  });

  it('never says a secret', () => {
    const said = problems({
      ...local,
      PSEUDONYM_KEY: 'aGVtbWVsaWc=',
      BOT_APP_PASSWORD: 'hemmelig',
      PORT: 'x',
    }).join();
    expect(said).not.toMatch(/hemmelig|aGVtbWVsaWc/);
  });

  it('has each of its settings in .env.example, and no other', () => {
    const read = new Set<string>();
    const watch = (env: Readonly<Record<string, string>>): unknown =>
      problems(new Proxy({ ...env }, { get: (target, name: string) => (read.add(name), target[name]) }));
    watch(cloud);
    watch(local);
    const example = readFileSync(join(root, '.env.example'), 'utf8');
    const listed = [...example.matchAll(/^(?:# )?([A-Z_]+)=/gm)].map(([, name]) => name);
    expect([...listed].sort()).toEqual([...read].sort());
  });
});

describe('the process', () => {
  const start = (env: Readonly<Record<string, string>>) =>
    spawn(process.execPath, ['--import', 'tsx', 'bot/main.ts'], {
      cwd: root,
      env: { PATH: process.env['PATH'], ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });

  it('prints every problem and exits with 1', async () => {
    const child = start({ PORT: 'x', LOG_LEVEL: 'loud' });
    let printed = '';
    child.stderr.on('data', (chunk: Buffer) => void (printed += chunk.toString()));
    const [code] = (await once(child, 'close')) as [number];
    expect(code).toBe(1);
    for (const name of ['PORT', 'LOG_LEVEL', 'PSEUDONYM_KEY', 'STORAGE_TABLE_ENDPOINT'])
      expect(printed).toContain(`- ${name}`);
  }, 20_000);

  it('answers /readyz, and ends with 0 within 10 s of SIGTERM', async () => {
    const azurite = await startAzurite();
    const child = start({ ...local, STORAGE_CONNECTION_STRING: azurite.connectionString, PORT: '0' });
    let printed = '';
    child.stdout.on('data', (chunk: Buffer) => void (printed += chunk.toString()));
    const port = await until('the line that says where it listens', () => {
      const found = /"port":(\d+)/.exec(printed)?.[1];
      return new Promise<string | undefined>((resolve) => setTimeout(() => resolve(found), 20));
    });
    const ready = await fetch(`http://127.0.0.1:${port}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready' }]);
    const asked = Date.now();
    child.kill('SIGTERM');
    const [code] = (await once(child, 'close')) as [number];
    expect(code).toBe(0);
    expect(Date.now() - asked).toBeLessThan(10_000);
    await azurite.stop();
  }, 40_000);
});
