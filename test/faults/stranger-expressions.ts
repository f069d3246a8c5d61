/** How long every regular expression of the product takes over words made to slow it down, and how that grows. */
import { join } from 'node:path';
import { hostileText, literalsIn, pumpsFor, searchMs } from '../strangers/regular-expressions';
import { figuresOf } from './figures';

const quarter = 25_000;
const whole = 4 * quarter;

/** The slowest shown. */
const shown = 15;

export async function strangerExpressions(): Promise<void> {
  const figures = figuresOf('regular expressions');
  const timed = literalsIn(join(__dirname, '../../bot')).map(({ where, pattern }) => {
    const slowest = pumpsFor(pattern)
      .map((pump) => ({ pump, ms: searchMs(pattern, hostileText(pump, quarter), Infinity) }))
      .reduce((one, other) => (other.ms > one.ms ? other : one));
    const [less, more] = [quarter, whole].map((length) =>
      Math.min(...[1, 2, 3].map(() => searchMs(pattern, hostileText(slowest.pump, length), Infinity))),
    ) as [number, number];
    return {
      where,
      pattern: String(pattern).slice(0, 60),
      pump: slowest.pump,
      less,
      more,
      ratio: more / less,
    };
  });
  const byTime = timed.toSorted((one, other) => other.more - one.more);
  console.table(
    byTime.slice(0, shown).map(({ where, pattern, pump, less, more, ratio }) => ({
      where,
      pattern,
      pump,
      [`ms of ${quarter}`]: Number(less.toFixed(2)),
      [`ms of ${whole}`]: Number(more.toFixed(2)),
      growth: Number(ratio.toFixed(1)),
    })),
  );
  figures.note('expressions timed', timed.length);
  figures.must('slowest on 100,000 characters (ms)', Math.round(byTime[0]!.more), { atMost: 400 });
  // Four times the length takes four times as long; what takes no time at all has no growth to speak of.
  const steep = timed.filter(({ more, ratio }) => more > 50 && ratio > 8);
  for (const each of steep) console.error(each);
  figures.must('expressions that grow faster than their words', steep.length, { is: 0 });
  figures.judge();
}
