/** The meter where nobody watches: what belongs together in the log still bears one mark. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';
import type { Meter, Span } from './flows/meter';
import type { Log } from './flows/ports';

const nothing = (): void => undefined;

export function createMeter(): Meter {
  const underWay = new AsyncLocalStorage<string>();
  const only: Span = (_name, _facts, run) => run(nothing);
  return {
    trace: (_name, _facts, run) => underWay.run(randomBytes(16).toString('hex'), () => run(nothing)),
    step: only,
    request: only,
    count: nothing,
    record: nothing,
    stopwatch,
    correlation: () => underWay.getStore(),
  };
}

export function stopwatch(): () => number {
  const begun = performance.now();
  return () => Math.round(performance.now() - begun);
}

/** Lines of one activity or one department's turn are found by their `correlation`, which is the trace's id. */
export function correlate(log: Log, meter: Pick<Meter, 'correlation'>): Log {
  const marked = (write: Log['info']): Log['info'] => {
    return (event, facts) => {
      const correlation = meter.correlation();
      write(event, { ...facts, ...(correlation !== undefined && { correlation }) });
    };
  };
  return { info: marked(log.info), warn: marked(log.warn), error: marked(log.error) };
}
