/** The meter over OpenTelemetry's own interface. */
import type { Attributes, Context } from '@opentelemetry/api';
import { context, metrics, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { kindOf } from '../flows/fault-of';
import type { Counter, Duration, Meter } from '../flows/meter';
import type { Facts } from '../flows/ports';
import { stopwatch } from '../meter';

const scope = 'sidemand';

export function createOtelMeter(): Meter {
  const tracer = trace.getTracer(scope);
  const meter = metrics.getMeter(scope);

  const within = (kind: SpanKind, from: () => Context): Meter['trace'] => {
    return (name, facts, run) =>
      tracer.startActiveSpan(name, { kind, attributes: attributesOf(facts) }, from(), async (span) => {
        try {
          return await run((more) => void span.setAttributes(attributesOf(more)), span.spanContext().traceId);
        } catch (error) {
          span.setStatus({ code: SpanStatusCode.ERROR, message: kindOf(error) });
          throw error;
        } finally {
          span.end();
        }
      });
  };
  const part = (kind: SpanKind): Meter['step'] => {
    const spanned = within(kind, () => context.active());
    return (name, facts, run) => (trace.getActiveSpan() ? spanned(name, facts, run) : run(() => undefined));
  };
  const counters = new Map<Counter, ReturnType<typeof meter.createCounter>>();
  const durations = new Map<Duration, ReturnType<typeof meter.createHistogram>>();

  return {
    trace: within(SpanKind.SERVER, () => ROOT_CONTEXT),
    step: part(SpanKind.INTERNAL),
    request: part(SpanKind.CLIENT),
    count: (metric, by = 1) => found(counters, metric, () => meter.createCounter(metric)).add(by),
    record: (metric, ms) =>
      found(durations, metric, () => meter.createHistogram(metric, { unit: 'ms' })).record(ms),
    stopwatch,
    correlation: () => trace.getActiveSpan()?.spanContext().traceId,
  };
}

function found<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}

function attributesOf(facts: Facts): Attributes {
  const stated = Object.entries(facts).filter(([, value]) => value !== undefined);
  return Object.fromEntries(stated.map(([name, value]) => [`sidemand.${name}`, value]));
}
