/** The product and the bare bot as processes, and their department: what the rows about answers and starts stand on. */
import type { ChildProcess } from 'node:child_process';
import { execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openTableStore } from '../../bot/azure/table-store';
import { addWeeks, dateAt, weekOf } from '../../bot/core/calendar';
import type { Round } from '../../bot/core/reflection';
import { departmentKeyOf } from '../../bot/flows/department-id';
import { department, round } from '../sample-department';
import { appId, tenantId } from './trusting';

export type BotKind = 'product' | 'bare';

export type BotProcess = {
  readonly kind: BotKind;
  readonly port: number;
  readonly child: ChildProcess;
  readonly stop: () => Promise<void>;
};

const root = join(__dirname, '../..');
const compiled = join(root, '.sidemand/bench/test/bench');

/** A bot's program, once `compile` has run. */
export const compiledOf = (name: string): string => join(compiled, `${name}.js`);

let isCompiled = false;

/** The bots run as they do in production: compiled, by plain Node. Once in a run of the bench. */
export function compile(): void {
  if (isCompiled) return;
  execFileSync('npx', ['tsc', '-p', join(__dirname, 'tsconfig.json')], { cwd: root, stdio: 'inherit' });
  if (!existsSync(join(compiled, 'bare-bot.js'))) throw new Error(`Nothing was compiled into ${compiled}.`);
  isCompiled = true;
}

export type World = { readonly connectionString: string; readonly metadataUrl: string };

export async function startProcess(
  kind: BotKind,
  { connectionString, metadataUrl }: World,
  prefix: string,
  nodeArgs: readonly string[] = [],
): Promise<BotProcess> {
  const child = fork(compiledOf(`${kind}-bot`), [], {
    execArgv: [...nodeArgs],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'production',
      STORAGE_CONNECTION_STRING: connectionString,
      OPENID_METADATA: metadataUrl,
      TABLE_PREFIX: prefix,
      BOT_APP_ID: appId,
      BOT_APP_TENANT_ID: tenantId,
      HOST: '127.0.0.1',
      PORT: '0',
      PSEUDONYM_KEY: Buffer.alloc(32, 7).toString('base64'),
      COACHES: '00000000-0000-4000-8000-000000000001',
      TICK_SECONDS: '300',
      LOG_LEVEL: 'error',
    },
  });
  const { port } = (await firstMessage(child, `The ${kind} bot`)) as { readonly port: number };
  return {
    kind,
    port,
    child,
    stop: async () => {
      child.kill('SIGKILL');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    },
  };
}

/** Rejects when the process ends without a word. */
export function firstMessage(child: ChildProcess, name: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', (code) => reject(new Error(`${name} ended with ${code} before it said anything.`)));
  });
}

/** A department with open rounds in this week and those before it, as the store holds them. */
export async function seedRounds(
  { connectionString }: World,
  prefix: string,
  name: string,
  weeks: number,
): Promise<readonly Round[]> {
  const store = await openTableStore({ connectionString, tablePrefix: prefix }, (error) => {
    throw error;
  });
  await store.check();
  const channel = {
    tenantId,
    teamId: '19:team@thread.tacv2',
    channelId: `19:${name}@thread.tacv2`,
    serviceUrl: 'https://smba.trafficmanager.net/emea/',
  };
  const key = departmentKeyOf(channel);
  const now = Date.now();
  await store.departments.put(department({ ...key, name, channel }));
  const present = weekOf(dateAt(now, 'Europe/Copenhagen'));
  const closesAt = now + 7 * 24 * 60 * 60 * 1000;
  const rounds = Array.from({ length: weeks }, (_, back) =>
    round(now, { ...key, channel, week: addWeeks(present, -back), closesAt }),
  );
  for (const each of rounds) await store.rounds.put(each);
  await leaveTheNightOut({ connectionString }, prefix);
  return rounds;
}

/** The night's clearing would read beside what is counted. */
export async function leaveTheNightOut(
  { connectionString }: Pick<World, 'connectionString'>,
  tablePrefix: string,
): Promise<void> {
  const { chores } = await openTableStore({ connectionString, tablePrefix }, (error) => {
    throw error;
  });
  const now = Date.now();
  await chores.put({ chore: 'retention', day: dateAt(now, 'Europe/Copenhagen'), at: now });
}
