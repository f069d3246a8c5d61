/** Teams' documented limits, as Teams sees them: by when requests arrive (*Rate limiting*). */
import type { Call } from './loopback-connector';

type Limit = { readonly requests: number; readonly withinMs: number };

export const documented = {
  tenant: [{ requests: 50, withinMs: 1000 }],
  conversation: [
    { requests: 7, withinMs: 1000 },
    { requests: 8, withinMs: 2000 },
    { requests: 60, withinMs: 30_000 },
    { requests: 1800, withinMs: 3_600_000 },
  ],
  /** Members and conversations are asked for twice as often as messages are sent. */
  asking: [
    { requests: 14, withinMs: 1000 },
    { requests: 16, withinMs: 2000 },
    { requests: 120, withinMs: 30_000 },
    { requests: 3600, withinMs: 3_600_000 },
  ],
} as const satisfies Readonly<Record<string, readonly Limit[]>>;

export type LimitWatch = {
  /** Whether this request goes above a limit. It counts in any case. */
  readonly isAbove: (call: Call) => boolean;
  /** When each request arrived, in milliseconds. */
  readonly arrivals: readonly number[];
  /** Requests that went above a limit. */
  readonly above: () => number;
  /** The most requests of the tenant within a second. */
  readonly mostInASecond: () => number;
};

/** For one tenant: a loopback connector is one tenant's. */
export function watchLimits(now: () => number = Date.now): LimitWatch {
  const arrivals: number[] = [];
  const windows = new Map<string, number[]>();
  let above = 0;
  let most = 0;
  const exceeds = (times: readonly number[], at: number, limits: readonly Limit[]): boolean =>
    limits.some(({ requests, withinMs }) => {
      const first = times.at(-requests - 1);
      return first !== undefined && at - first < withinMs;
    });
  return {
    arrivals,
    above: () => above,
    mostInASecond: () => most,
    isAbove({ method, about }) {
      const at = now();
      arrivals.push(at);
      let from = arrivals.length - 1;
      while (from > 0 && at - arrivals[from - 1]! < 1000) from -= 1;
      most = Math.max(most, arrivals.length - from);
      const key = `${method === 'GET' ? 'asking' : 'sending'} ${about}`;
      const own = windows.get(key) ?? [];
      own.push(at);
      windows.set(key, own);
      const isAbove =
        exceeds(arrivals, at, documented.tenant) ||
        exceeds(own, at, method === 'GET' ? documented.asking : documented.conversation);
      if (isAbove) above += 1;
      return isAbove;
    },
  };
}
