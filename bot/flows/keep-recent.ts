/** What was read lately, kept for a while so that it need not be read again. */
import type { Instant } from '../core/calendar';
import type { Clock } from './ports';

export type Keeping = {
  /** How long a value is taken as read, in milliseconds. */
  readonly keptMs: number;
  /** Values kept at the most; the one read longest ago goes first. */
  readonly most: number;
};

/**
 * `read` by `idOf` its key; those who ask while it is read share that one read. What is not there is asked for again each
 * time, and a failed read keeps nothing.
 */
export function keepRecent<Key, Value>(
  { now }: Clock,
  { keptMs, most }: Keeping,
  idOf: (key: Key) => string,
  read: (key: Key) => Promise<Value>,
): (key: Key) => Promise<Value> {
  const kept = new Map<string, { readonly at: Instant; readonly value: Value }>();
  const underWay = new Map<string, Promise<Value>>();
  const readAndKeep = async (id: string, key: Key): Promise<Value> => {
    try {
      const value = await read(key);
      kept.delete(id);
      if (value === undefined) return value;
      kept.set(id, { at: now(), value });
      const oldest = kept.keys().next();
      if (kept.size > most && !oldest.done) kept.delete(oldest.value);
      return value;
    } finally {
      underWay.delete(id);
    }
  };
  return async function recent(key) {
    const id = idOf(key);
    const known = kept.get(id);
    if (known && now() - known.at < keptMs) return known.value;
    const shared = underWay.get(id);
    if (shared) return shared;
    const reading = readAndKeep(id, key);
    underWay.set(id, reading);
    return reading;
  };
}
