/** Keeps just under Teams' limits on what one bot sends. */

/** *Rate limiting*: so many requests in so many milliseconds, for one app and tenant, and for one conversation. */
export const teamsLimits = {
  tenant: [{ requests: 50, withinMs: 1000 }],
  conversation: [
    { requests: 7, withinMs: 1000 },
    { requests: 8, withinMs: 2000 },
    { requests: 60, withinMs: 30_000 },
    { requests: 1800, withinMs: 3_600_000 },
  ],
} as const;

type Limit = { readonly requests: number; readonly withinMs: number };

/**
 * Resolves when a request may leave, which must then leave at once. Rejects with `HeldBack` when that took too long, or when the
 * process may send nothing any more.
 * `conversationId` is left out for one that opens a conversation.
 */
export type Pacer = (tenantId: string, conversationId?: string) => Promise<void>;

/** The request has not left, and for so long that it should not any more. */
export class HeldBack extends Error {
  override readonly name = 'HeldBack';
}

/** The machine's own, in milliseconds. */
export type TeamsTime = {
  readonly now: () => number;
  readonly after: (ms: number) => Promise<void>;
};

type Time = TeamsTime & {
  /** The bot's clock, by which others take what it was about to send for lost. */
  readonly clock: () => number;
};

/**
 * Far below the time after which a sender's message counts as uncertain: one that waited for longer, or whose process
 * was frozen meanwhile, may have been settled by others. In milliseconds.
 */
const longestHoldMs = 60_000;

/**
 * Of two requests the later may gain so much on the earlier: on their way, and in this process where it is behind with its
 * work, which its timers tell by coming late. Each limit is kept over that much longer.
 */
const leastSpreadMs = 25;
const spreadOnTheWayMs = 15;

/** How long a late timer is remembered, in milliseconds. */
const latenessKeptMs = 2_000;

/** Sent in bursts they would arrive spread the wider: at most so many leave together. */
const evenly: Limit = { requests: 4, withinMs: 60 };

/** When to look again for a share where there is none, in milliseconds. */
const noShareMs = 100;

/** Windows that have run empty are dropped when there are more than this, and twice as many as were left the last time. */
const mostWindows = 20_000;

/**
 * `share` is the part of each limit that is this process's, 1 where it is alone; undefined while that is not known, 0 when it
 * has given it up.
 */
export function createPacer({ now, after, clock }: Time, share: () => number | undefined = () => 1): Pacer {
  const windows = new Map<string, number[]>();
  let forgetAbove = mostWindows;
  let late = { by: 0, at: Number.NEGATIVE_INFINITY };

  const spreadAt = (at: number): number =>
    Math.max(leastSpreadMs, at - late.at < latenessKeptMs ? spreadOnTheWayMs + late.by : 0);
  const wakeAfter = async (wait: number): Promise<void> => {
    const wanted = now() + wait;
    await after(wait);
    const at = now();
    if (at - wanted >= late.by || at - late.at >= latenessKeptMs) late = { by: at - wanted, at };
  };

  const waitOf = (key: string, limits: readonly Limit[], at: number, part: number): number => {
    const left = windows.get(key) ?? [];
    const spread = spreadAt(at);
    const longest = Math.max(...limits.map(({ withinMs }) => withinMs)) + spread + latenessKeptMs;
    while (left[0] !== undefined && left[0] <= at - longest) left.shift();
    windows.set(key, left);
    const waits = limits.map(({ requests, withinMs }) => {
      const first = left.at(-Math.max(1, Math.floor(requests * part)));
      return first === undefined ? 0 : first + withinMs + (withinMs > evenly.withinMs ? spread : 0) - at;
    });
    return Math.max(0, ...waits);
  };

  return async function pace(tenantId, conversationId) {
    const tenant = `tenant ${tenantId}`;
    const conversation = conversationId === undefined ? undefined : `conversation ${conversationId}`;
    const begun = clock();
    for (;;) {
      const at = now();
      const held = clock() - begun;
      if (held > longestHoldMs) throw new HeldBack(`A request was held back for ${held} ms.`);
      const part = share();
      if (part === 0)
        throw new HeldBack('A request came when this process had given up its part of the limits.');
      const wait =
        part === undefined
          ? noShareMs
          : Math.max(
              waitOf(tenant, [...teamsLimits.tenant, evenly], at, part),
              conversation === undefined ? 0 : waitOf(conversation, teamsLimits.conversation, at, part),
            );
      if (wait <= 0) {
        for (const key of [tenant, conversation]) if (key !== undefined) windows.get(key)?.push(at);
        if (windows.size > forgetAbove) {
          forgetEmpty(windows, at);
          forgetAbove = Math.max(mostWindows, 2 * windows.size);
        }
        return;
      }
      await wakeAfter(wait);
    }
  };
}

function forgetEmpty(windows: Map<string, number[]>, at: number): void {
  const longest = 3_600_000;
  for (const [key, left] of windows) if ((left.at(-1) ?? 0) <= at - longest) windows.delete(key);
}
