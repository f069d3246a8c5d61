/** What the running bot does by itself once a night, on one of its instances. */
import { dateAt, timeAt } from '../core/calendar';
import type { Retention } from '../core/retention';
import { correlate } from './correlate';
import { erasures } from './erasure-mark';
import type { Parts } from './ports';

/** When nobody is at work, in the installation's own time zone. */
const from = '03:00';

export type Nightly = () => Promise<void>;

/**
 * Whoever inserts the night's row does it; one that dies over it is made good the night after. What retention needs,
 * schedules and holidays among it, loads with the first night: a bot at rest holds none of it.
 */
export function createNightly(parts: Parts, keep: Retention): Nightly {
  let done: string | undefined;
  return async function nightly() {
    const { store, clock, house, log, meter } = parts;
    const { timeZone } = house.place;
    const day = dateAt(clock.now(), timeZone);
    if (done === day || timeAt(clock.now(), timeZone) < from) return;
    const claimed = await store.chores.insert({ day, chore: 'retention', at: clock.now() });
    done = day;
    if (!claimed) return;
    const { retain } = await import('./retain');
    await meter.trace('retention', {}, async (_note, mark) => {
      const own = correlate(log, () => mark);
      own.info('retention', await retain({ ...parts, log: own }, keep, { dryRun: false }));
      for (const chore of ['retention', erasures])
        for (const { value } of await store.chores.list({ chore }))
          if (value.day < day) await store.chores.remove(value);
    });
  };
}
