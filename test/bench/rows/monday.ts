/**
 * Monday at 09:00: every department of one tenant due at once, over a connector that enforces Teams' documented limits. Teams'
 * second lasts `stretch` of this process's own, for the bot's pace as for the limits: time in which a busy machine runs others
 * does not count. The departments are stored in memory; the row `platform` has them stored, and bots as processes.
 */
import { setTimeout as delay } from 'node:timers/promises';
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
import { closestAbove, lastingRate } from '../arrivals';
import type { Bench } from '../row';
import { two } from '../row';

const permitted = documented.tenant[0].requests;
/** How long after a refusal the bot tries again at the latest, in milliseconds, and how often that may be needed. */
const retryMs = 60_000;
const mostTicks = 8;

export const monday: Bench = async ({ quick }) => {
  await rush(20, 1);
  const { departments, perSecond, most, above, closest } = await rush(quick ? 200 : 1000, 3);
  const share = perSecond / permitted;
  return [
    {
      what: `Monday 09:00, ${departments.toLocaleString('en')} departments of one tenant`,
      product: `${perSecond.toFixed(1)} requests in a second of Teams', at most ${most}, ${above} above; ${permitted + 1} of them never within ${closest.toFixed(0)} ms`,
      reference: `the permitted ${permitted}`,
      measured: two(share),
      target: 'at least 0.97, never above',
      reached: share >= 0.97 && above === 0,
    },
  ];
};

async function rush(departments: number, stretch: number) {
  const time = startProcessTime();
  const teamsNow = (): number => time.now() / stretch;
  const limits = watchLimits(teamsNow);
  const connector = await startLoopbackConnector([], {
    treat: (call) => (limits.isAbove(call) ? { take: false, answer: 429, retryAfterSeconds: 1 } : usual),
  });
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
          tenantId: '7d2f3a54-0000-4000-8000-000000000000',
          serviceUrl: connector.serviceUrl,
        }),
        wakeAt: at('2026-11-23 09:00'),
      })),
    );
    const posted = (): number => connector.sent().length;
    // What a connector refused is due again a little later: the clock is turned there.
    for (let again = 0; again < mostTicks && posted() < departments; again += 1) {
      await tick(parts);
      now += retryMs;
    }
    if (posted() < departments) throw new Error(`${posted()} of ${departments} prompts were posted.`);
    return {
      departments,
      perSecond: lastingRate(limits.arrivals),
      most: limits.mostInASecond(),
      above: limits.above(),
      closest: closestAbove(limits.arrivals),
    };
  } finally {
    time.stop();
    await connector.stop();
  }
}
