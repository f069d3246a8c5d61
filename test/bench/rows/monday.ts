/**
 * Monday at 09:00: every department due at once, over connectors that enforce Teams' documented limits. Teams' second lasts
 * `stretch` of the machine's, for the bot's pace as for the limits. The departments are stored in memory: what the storage
 * takes is counted elsewhere, and here it would only hold the sender up.
 */
import { performance } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { tick } from '../../../bot/flows/tick';
import { createAuthentication } from '../../../bot/teams/adapter';
import { createConnector } from '../../../bot/teams/connector';
import { createMessenger } from '../../../bot/teams/messenger';
import { createPacer } from '../../../bot/teams/pacer';
import { startLoopbackConnector, usual } from '../../fakes/loopback-connector';
import { documented, watchLimits } from '../../fakes/teams-limits';
import { enrolAll, numberedDepartment } from '../../faults/many-departments';
import { startProcessTime } from '../../faults/process-time';
import { at } from '../../sample-department';
import { sampleParts } from '../../sample-parts';
import type { Bench } from '../row';
import { two } from '../row';

const permitted = documented.tenant[0].requests;
/** Departments that are worked on at once, so that the tenant's limit is what holds them up. */
const atOnce = 160;
/** How long after a refusal the bot tries again at the latest, in milliseconds, and how often that may be needed. */
const retryMs = 60_000;
const mostTicks = 8;

export const monday: Bench = async ({ quick }) => {
  await rush({ tenants: 1, departments: 20, stretch: 1 });
  const one = await rush({ tenants: 1, departments: quick ? 300 : 10_000, stretch: quick ? 3 : 2 });
  const many = await rush({ tenants: 50, departments: quick ? 500 : 2500, stretch: 1 });
  const share = one.perSecond / permitted;
  const each = (one.grownMb * 1000) / one.departments;
  return [
    {
      what: `Monday 09:00, ${one.departments.toLocaleString('en')} departments of one tenant`,
      product: `${one.perSecond.toFixed(1)} requests in a second of Teams', at most ${one.most}, ${one.above} above`,
      reference: `the permitted ${permitted}`,
      measured: two(share),
      target: 'at least 0.97, never above',
      reached: share >= 0.97 && one.above === 0,
    },
    {
      what: 'memory after they are posted',
      product: `+${one.grownMb.toFixed(0)} MB, of which each department's card, round and delivery are kept in this process`,
      reference: '',
      measured: `${each.toFixed(0)} kB a department`,
      target: 'nothing but those: at most 100 kB',
      reached: each <= 100,
    },
    {
      what: `${many.departments.toLocaleString('en')} departments of 50 tenants, one instance`,
      product: `${(many.perSecond * 50).toFixed(0)} requests a second in all, at most ${many.most} of a tenant`,
      reference: `50 times the permitted ${permitted}`,
      measured: `${(many.perSecond * 50).toFixed(0)}/s`,
      target: 'as far as the processor allows, no tenant above its limit',
      reached: many.above === 0,
    },
  ];
};

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** What is still held when nothing is left to collect. */
function heapMb(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed / 1e6;
}

type Rush = { readonly tenants: number; readonly departments: number; readonly stretch: number };

async function rush({ tenants, departments, stretch }: Rush) {
  const time = startProcessTime();
  const teamsNow = (): number => time.now() / stretch;
  const watched = await Promise.all(
    Array.from({ length: tenants }, async () => {
      const limits = watchLimits(teamsNow);
      const connector = await startLoopbackConnector([], {
        treat: (call) => (limits.isAbove(call) ? { take: false, answer: 429, retryAfterSeconds: 1 } : usual),
      });
      return { limits, connector };
    }),
  );
  try {
    const connect = createConnector(createAuthentication(undefined), '');
    const pace = createPacer({
      now: teamsNow,
      after: (ms) => delay(ms * stretch),
      clock: () => at('2026-11-23 09:00'),
    });
    let now = at('2026-11-23 09:00');
    const parts = {
      ...sampleParts('2026-11-23 09:00'),
      clock: { now: () => now },
      messenger: createMessenger(connect, pace, '28:sidemand'),
    };
    await enrolAll(
      parts.store,
      Array.from({ length: departments }, (_, number) => ({
        department: numberedDepartment(number, {
          tenantId: `7d2f3a54-0000-4000-8000-${String(number % tenants).padStart(12, '0')}`,
          serviceUrl: watched[number % tenants]!.connector.serviceUrl,
        }),
        wakeAt: at('2026-11-23 09:00'),
      })),
    );
    const before = heapMb();
    const began = performance.now();
    const posted = (): number => watched.reduce((sum, { connector }) => sum + connector.sent().length, 0);
    // What a connector refused is due again a little later: the clock is turned there.
    for (let again = 0; again < mostTicks && posted() < departments; again += 1) {
      await tick(parts, atOnce * (tenants > 1 ? 2 : 1));
      now += retryMs;
    }
    if (posted() < departments) throw new Error(`${posted()} of ${departments} prompts were posted.`);
    const rates = watched.map(({ limits: { arrivals } }) => lastingRate(arrivals));
    return {
      departments,
      seconds: (performance.now() - began) / 1000,
      perSecond: rates.reduce((sum, rate) => sum + rate, 0) / rates.length,
      most: Math.max(...watched.map(({ limits }) => limits.mostInASecond())),
      above: watched.reduce((sum, { limits }) => sum + limits.above(), 0),
      grownMb: heapMb() - before,
    };
  } finally {
    time.stop();
    for (const { connector } of watched) await connector.stop();
  }
}

/** In a second, over whole limits' worth of requests: the first of them leave at once, and would flatter a short run. */
function lastingRate(arrivals: readonly number[]): number {
  const counted = Math.max(1, Math.floor((arrivals.length - 1) / permitted)) * permitted;
  const from = Math.max(0, arrivals.length - 1 - counted);
  return (arrivals.length - 1 - from) / ((arrivals.at(-1)! - arrivals[from]!) / 1000);
}
