/** What may keep the bot from working: settings, machine, storage and its clock, credentials, language model, rows. */
import { randomUUID } from 'node:crypto';
import { unfinishedRestore } from './azure/backup';
import type { RawTables } from './azure/raw-tables';
import { openRawTables } from './azure/raw-tables';
import { openTableStore } from './azure/table-store';
import type { Config } from './config';
import { ConfigError, readConfig } from './config';
import { isTimeZone } from './core/calendar';
import { everyDepartment } from './flows/every-department';
import { faultOf } from './flows/fault-of';
import { tryModel } from './try-model';
import { trySignIn } from './try-sign-in';

export type Finding = { readonly about: string; readonly ok: boolean; readonly says: string };

export type Circumstances = {
  readonly now: () => number;
  readonly nodeVersion: string;
  /** Where the bot signs in; Entra's own address when left out. */
  readonly loginEndpoint?: string;
  /** How long the language model is waited for; as long as a digest waits when left out. */
  readonly modelWithinMs?: number;
};

type Env = Readonly<Record<string, string | undefined>>;

const oldestNode = [20, 19];
/** Teams' tokens and the schedule stand a difference of a few minutes; beyond it prompts are late or early. */
const mostClockSkewMs = 2 * 60 * 1000;
export async function diagnose(env: Env, circumstances: Circumstances): Promise<readonly Finding[]> {
  const machine = [node(circumstances.nodeVersion), timeZones()];
  const config = settings(env);
  if ('findings' in config) return [...machine, ...config.findings];
  const { storage, bot, openAi } = config.config;
  return [
    ...machine,
    { about: 'settings', ok: true, says: 'all can be used' },
    ...(await storageFindings(config.config, circumstances)),
    await signIn(bot, circumstances.loginEndpoint),
    { about: 'language model', ...(await tryModel(openAi, circumstances.modelWithinMs)) },
    ...('connectionString' in storage && bot
      ? [
          wrong(
            'storage key',
            'the storage is reached by a key: in Azure set STORAGE_TABLE_ENDPOINT instead, so that the managed identity signs in and no secret has to be kept',
          ),
        ]
      : []),
  ];
}

const well = (about: string, says: string): Finding => ({ about, ok: true, says });
const wrong = (about: string, says: string): Finding => ({ about, ok: false, says });

async function signIn(bot: Config['bot'], loginEndpoint: string | undefined): Promise<Finding> {
  const { ok, says } = await trySignIn(bot, loginEndpoint);
  return { about: 'credentials', ok, says };
}

function node(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldMajor = 0, oldMinor = 0] = oldestNode;
  const isOld = major < oldMajor || (major === oldMajor && minor < oldMinor);
  return isOld
    ? wrong('Node.js', `is ${version}: install ${oldestNode.join('.')} or newer`)
    : well('Node.js', `is ${version}`);
}

function timeZones(): Finding {
  return isTimeZone('Europe/Copenhagen')
    ? well('time zones', 'are known')
    : wrong('time zones', 'are not known to this Node.js: install one with full internationalisation data');
}

function settings(env: Env): { readonly config: Config } | { readonly findings: readonly Finding[] } {
  try {
    return { config: readConfig(env) };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return { findings: error.problems.map((problem) => wrong('settings', problem)) };
  }
}

async function storageFindings(config: Config, { now }: Circumstances): Promise<readonly Finding[]> {
  let tables: RawTables;
  let clock: Date | undefined;
  try {
    tables = await openRawTables(config.storage);
    clock = await tables.clock();
  } catch (error) {
    return [wrong('storage', messageOf(error))];
  }
  return [
    well('storage', 'is reached'),
    await rights(tables),
    clockFinding(clock, now()),
    await restoreFinding(tables),
    await rows(config),
  ];
}

/** Writes, reads and removes a row of its own. */
async function rights(tables: RawTables): Promise<Finding> {
  const [partitionKey, rowKey] = ['doctor', randomUUID()];
  try {
    await tables.put('restores', { partitionKey, rowKey });
    const read = await tables.get('restores', partitionKey, rowKey);
    await tables.remove('restores', partitionKey, rowKey);
    return read
      ? well('storage rights', 'a row was written, read and removed')
      : wrong('storage rights', 'a row that was written could not be read: check the account');
  } catch (error) {
    return wrong('storage rights', messageOf(error));
  }
}

function clockFinding(storage: Date | undefined, now: number): Finding {
  if (!storage || Number.isNaN(storage.getTime()))
    return well('clock', 'the storage told no time to compare with');
  const skew = Math.round((now - storage.getTime()) / 1000);
  return Math.abs(skew) * 1000 > mostClockSkewMs
    ? wrong(
        'clock',
        `is ${Math.abs(skew)} seconds ${skew > 0 ? 'ahead of' : 'behind'} the storage\u2019s: set this machine\u2019s time from a time server`,
      )
    : well('clock', 'agrees with the storage\u2019s');
}

async function restoreFinding(tables: RawTables): Promise<Finding> {
  return (await unfinishedRestore(tables)) === undefined
    ? well('restore', 'none is unfinished')
    : wrong(
        'restore',
        'one was cut off here: stop the bot and run the same restore again, it goes on where it was',
      );
}

/** Reads every department and its rounds, and counts what cannot be read. */
async function rows(config: Config): Promise<Finding> {
  const bad: string[] = [];
  const store = await openTableStore(config.storage, (error) => bad.push(error.message));
  try {
    let departments = 0;
    for await (const department of everyDepartment({ store })) {
      departments += 1;
      await store.rounds.list(department).catch((error: unknown) => bad.push(messageOf(error)));
    }
    const [first] = bad;
    return first === undefined
      ? well('rows', `${departments} departments and their rounds can be read`)
      : wrong('rows', `${bad.length} cannot be read. ${first}`);
  } catch (error) {
    return wrong('rows', messageOf(error));
  }
}

/** The product's own errors say what to do; of any other only its kind is told. */
function messageOf(error: unknown): string {
  return faultOf(error).replace(/^\w+: /, '');
}
