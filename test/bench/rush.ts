/**
 * Monday at 09:00 as a platform has it: bots as processes of their own, departments in a Table service, Teams' limits enforced
 * where the requests arrive. The storage and Teams are this process, so a bot's memory and its processor time are its own.
 */
import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { openTableStore } from '../../bot/azure/table-store';
import { layouts, wakesTable } from '../../bot/azure/layout';
import { writeRow } from '../../bot/azure/row';
import { writeWake } from '../../bot/azure/wake-row';
import { at, department } from '../sample-department';
import { closestAbove, lastingRate } from './arrivals';
import { compiledOf } from './bots';
import { processorMs, residentMb } from './process-figures';
import type { TableServer } from './table-server';
import { startTableServer } from './table-server';
import { startTeamsServer } from './teams-server';

const due = at('2026-11-23 09:00');
const tablePrefix = 'rush';
/** Far longer than what was refused waits for its next turn, in milliseconds. */
const longestSilenceMs = 60_000;

export type RushOptions = {
  readonly tenants: number;
  readonly departments: number;
  readonly instances: number;
  /** Seconds of the machine in one of Teams'. */
  readonly stretch: number;
};

export type Rush = {
  /** Of one tenant in a second of Teams', over whole limits' worth of requests; the mean of all. */
  readonly perSecond: number;
  /** Of all tenants in a second of the machine, from the first to the last tenth of the departments. */
  readonly overall: number;
  readonly most: number;
  readonly above: number;
  /** Requests more than the limit came within this time at the least, in milliseconds of Teams'. */
  readonly closest: number;
  readonly postedAgain: number;
  /** Of one bot: at a tenth of the departments, at half, at the end. */
  readonly megabytes: readonly [number, number, number];
  /** Of the bots' processors for a request to Teams, the storage and all else included. */
  readonly botMs: number;
  /** The same of this process, which is Teams and the storage. */
  readonly worldMs: number;
};

export async function rush({ tenants, departments, instances, stretch }: RushOptions): Promise<Rush> {
  const server = await startTableServer();
  const teams = await startTeamsServer(tenants, () => performance.now() / stretch);
  const bots: ChildProcess[] = [];
  try {
    await seed(server, tenants, departments, teams.serviceUrlOf);
    const own = await processorMs(process.pid);
    for (let instance = 0; instance < instances; instance += 1)
      bots.push(startBot(server.connectionString, stretch));
    const until = async (share: number): Promise<number> => {
      const enough = Math.ceil(share * departments);
      let [seen, seenAt] = [0, performance.now()];
      while (teams.posted().once < enough) {
        const { once } = teams.posted();
        if (once > seen) [seen, seenAt] = [once, performance.now()];
        if (performance.now() - seenAt > longestSilenceMs)
          throw new Error(`${once} of ${departments} prompts were posted, and for a minute none came.`);
        for (const { exitCode } of bots)
          if (exitCode !== null) throw new Error(`A bot ended with ${exitCode}.`);
        await delay(20);
      }
      return performance.now();
    };
    const held = async (): Promise<number> =>
      Math.max(...(await Promise.all(bots.map(({ pid }) => residentMb(pid)))));
    const used = async (): Promise<number> =>
      (await Promise.all(bots.map(({ pid }) => processorMs(pid)))).reduce((sum, ms) => sum + ms, 0);
    const requests = (): number =>
      Array.from({ length: tenants }, (_, tenant) => teams.limitsOf(tenant).arrivals.length).reduce(
        (sum, count) => sum + count,
      );
    const began = await until(0.1);
    const [first, usedBefore, requestsBefore] = [await held(), await used(), requests()];
    await until(0.5);
    const middle = await held();
    const ended = await until(0.9);
    const [usedAfter, requestsAfter] = [await used(), requests()];
    await until(1);
    const last = await held();
    const limits = Array.from({ length: tenants }, (_, tenant) => teams.limitsOf(tenant));
    const rates = limits.map(({ arrivals }) => lastingRate(arrivals));
    const between = requestsAfter - requestsBefore;
    return {
      perSecond: rates.reduce((sum, rate) => sum + rate, 0) / rates.length,
      overall: between / ((ended - began) / 1000),
      most: Math.max(...limits.map(({ mostInASecond }) => mostInASecond())),
      above: limits.reduce((sum, { above }) => sum + above(), 0),
      closest: Math.min(...limits.map(({ arrivals }) => closestAbove(arrivals))),
      postedAgain: teams.posted().again,
      megabytes: [first, middle, last],
      botMs: (usedAfter - usedBefore) / between,
      worldMs: ((await processorMs(process.pid)) - own) / requests(),
    };
  } finally {
    for (const bot of bots) {
      bot.disconnect();
      if (bot.exitCode === null && bot.signalCode === null) await once(bot, 'exit');
    }
    await teams.stop();
    await server.stop();
  }
}

async function seed(
  server: TableServer,
  tenants: number,
  departments: number,
  serviceUrlOf: (tenant: number) => string,
): Promise<void> {
  const sample = department();
  const each = Array.from({ length: departments }, (_, number) => {
    const [tenantId, departmentId] = [`tenant-${number % tenants}`, `department-${number}`];
    const channel = {
      tenantId,
      teamId: `19:team-${number}@thread.tacv2`,
      channelId: `19:${departmentId}@thread.tacv2`,
      serviceUrl: serviceUrlOf(number % tenants),
    };
    return { ...sample, tenantId, departmentId, channel, name: `Afdeling ${number}` };
  });
  const { connectionString } = server;
  const store = await openTableStore({ connectionString, tablePrefix }, (error) => {
    throw error;
  });
  await store.check();
  server.seed(
    `${tablePrefix}${layouts.departments.table}`,
    each.map((value) => writeRow(layouts.departments, value)),
  );
  server.seed(
    `${tablePrefix}${wakesTable}`,
    each.map(({ tenantId, departmentId }) => writeWake({ tenantId, departmentId, at: due })),
  );
  await store.chores.put({ chore: 'retention', day: '2026-11-23', at: due });
}

function startBot(connectionString: string, stretch: number): ChildProcess {
  return fork(compiledOf('rush-bot'), [], {
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: {
      PATH: process.env['PATH'],
      STORAGE_CONNECTION_STRING: connectionString,
      TABLE_PREFIX: tablePrefix,
      HOST: '127.0.0.1',
      PORT: '0',
      PSEUDONYM_KEY: Buffer.alloc(32, 7).toString('base64'),
      COACHES: '00000000-0000-4000-8000-000000000001',
      TICK_SECONDS: '5',
      LOG_LEVEL: 'error',
      RUSH_FROM: String(due),
      RUSH_STRETCH: String(stretch),
      RUSH_BEAT_MS: '2000',
    },
  });
}
