/**
 * Monday at 09:00 on stored departments, from one bot and from two as processes of their own: their pace, memory and processors.
 * Where one tenant's pace is measured, Teams' second lasts two of the machine's: bots, Teams and the storage share its
 * processors, and a request that waits for one of them arrives bunched with the next.
 */
import { documented } from '../../fakes/teams-limits';
import { compile } from '../bots';
import type { Bench, Row } from '../row';
import { two } from '../row';
import type { Rush } from '../rush';
import { rush } from '../rush';

const permitted = documented.tenant[0].requests;

export const platform: Bench = async ({ quick }) => {
  compile();
  const departments = quick ? 150 : 10_000;
  const stretch = quick ? 1 : 2;
  const one = await rush({ tenants: 1, departments, instances: 1, stretch });
  const both = await rush({ tenants: 1, departments: quick ? 150 : 1000, instances: 2, stretch });
  const crowd = { tenants: 50, departments: quick ? 300 : 5000, stretch: 1 };
  const alone = await rush({ ...crowd, instances: 1 });
  const together = await rush({ ...crowd, instances: 2 });
  const share = one.perSecond / permitted;
  return [
    {
      what: `${departments.toLocaleString('en')} stored departments of one tenant, one instance`,
      product: `${one.perSecond.toFixed(1)} requests in a second of Teams', at most ${one.most}, ${one.above} above; ${permitted + 1} came within ${one.closest.toFixed(0)} ms at the least`,
      reference: `the permitted ${permitted}`,
      measured: two(share),
      target: 'at least 0.97, never above',
      reached: share >= 0.97 && one.above === 0 && one.postedAgain === 0,
    },
    memory(one, quick),
    {
      what: 'the same tenant from two instances',
      product: `${both.perSecond.toFixed(1)} requests in a second, at most ${both.most}, ${both.above} above`,
      reference: `one instance, ${one.perSecond.toFixed(1)}`,
      measured: two(both.perSecond / one.perSecond),
      target: 'no limit exceeded',
      reached: both.above === 0 && both.postedAgain === 0,
    },
    {
      what: `${crowd.departments.toLocaleString('en')} departments of 50 tenants, one instance`,
      product: `${alone.overall.toFixed(0)} requests a second in all, ${alone.botMs.toFixed(1)} ms of its processor each`,
      reference: `50 times the permitted ${permitted}`,
      measured: `${(1000 / alone.botMs).toFixed(0)}/s of a processor of its own`,
      target: 'as far as the processor allows, no tenant above its limit',
      reached: alone.above === 0 && alone.postedAgain === 0,
    },
    {
      what: 'the same, two instances',
      product: `${together.overall.toFixed(0)} requests a second in all, ${together.botMs.toFixed(1)} ms of a processor each, and ${together.worldMs.toFixed(1)} ms for Teams and the storage`,
      reference: `one instance, ${alone.overall.toFixed(0)}`,
      measured: two(together.overall / alone.overall),
      target: 'more than one, no tenant above its limit',
      reached: together.overall > alone.overall && together.above === 0 && together.postedAgain === 0,
    },
  ];
};

/** In a short run Node still makes room; over 10,000 departments it must have stopped. */
function memory({ megabytes: [first, middle, last] }: Rush, quick: boolean): Row {
  return {
    what: 'memory of the bot meanwhile',
    product: `${first.toFixed(0)} MB at a tenth of them, ${middle.toFixed(0)} at half, ${last.toFixed(0)} at the end`,
    reference: '',
    measured: `+${(last - middle).toFixed(0)} MB in the second half`,
    target: quick ? 'at most +30 MB' : 'flat: at most +15 MB',
    reached: last - middle <= (quick ? 30 : 15),
  };
}
