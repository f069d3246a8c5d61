/** A meter that remembers its figures. */
import type { Counter, Duration, Meter } from '../../bot/flows/meter';
import { createMeter } from '../../bot/meter';

export type RecordingMeter = Meter & {
  /** The sum of each counter that was counted, and how often each duration was recorded. */
  readonly figures: () => Readonly<Partial<Record<Counter | Duration, number>>>;
};

export function createRecordingMeter(): RecordingMeter {
  const sums = new Map<Counter | Duration, number>();
  const add = (metric: Counter | Duration, by: number): void =>
    void sums.set(metric, (sums.get(metric) ?? 0) + by);
  return {
    ...createMeter(),
    count: (metric, by = 1) => add(metric, by),
    record: (metric) => add(metric, 1),
    figures: () => Object.fromEntries(sums),
  };
}
