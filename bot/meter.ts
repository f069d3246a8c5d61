/** The meter where nobody watches: what belongs together in the log still bears one mark. */
import { randomUUID } from 'node:crypto';
import type { Meter, Span } from './flows/meter';

const nothing = (): void => undefined;

/**
 * The mark is handed on and never looked up: on Node 20, one AsyncLocalStorage makes every promise of the process
 * dearer, which took a tenth of an answer's time.
 */
export function createMeter(): Meter {
  const only: Span = (_name, _facts, run) => run(nothing);
  return {
    trace: (_name, _facts, run) => run(nothing, randomUUID().replaceAll('-', '')),
    step: only,
    request: only,
    count: nothing,
    record: nothing,
    stopwatch,
    correlation: () => undefined,
  };
}

export function stopwatch(): () => number {
  const begun = performance.now();
  return () => Math.round(performance.now() - begun);
}
