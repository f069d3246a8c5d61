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

/** Resolves when a request may leave. `conversationId` is left out for one that opens a conversation. */
export type Pacer = (tenantId: string, conversationId?: string) => Promise<void>;

type Time = { readonly now: () => number; readonly after: (ms: number) => Promise<void> };

/** Windows that have run empty are dropped when there are more than this. */
const mostWindows = 20_000;

/** `margin` is the share of each limit that is used. */
export function createPacer({ now, after }: Time, margin = 0.98): Pacer {
  const windows = new Map<string, number[]>();

  /** How long the key must wait, and where it need not, the request counted. */
  const reserve = (key: string, limits: readonly Limit[], at: number): number => {
    const sent = windows.get(key) ?? [];
    const longest = Math.max(...limits.map(({ withinMs }) => withinMs));
    while (sent[0] !== undefined && sent[0] <= at - longest) sent.shift();
    const waits = limits.map(({ requests, withinMs }) => {
      const most = Math.max(1, Math.floor(requests * margin));
      const first = sent.at(-most);
      return first === undefined ? 0 : first + withinMs - at;
    });
    const wait = Math.max(0, ...waits);
    sent.push(at + wait);
    windows.set(key, sent);
    return wait;
  };

  return async function pace(tenantId, conversationId) {
    const at = now();
    const inTenant = reserve(`tenant ${tenantId}`, teamsLimits.tenant, at);
    const inConversation =
      conversationId === undefined
        ? 0
        : reserve(`conversation ${conversationId}`, teamsLimits.conversation, at);
    if (windows.size > mostWindows) forgetEmpty(windows, at);
    const wait = Math.max(inTenant, inConversation);
    if (wait > 0) await after(wait);
  };
}

function forgetEmpty(windows: Map<string, number[]>, at: number): void {
  const longest = 3_600_000;
  for (const [key, sent] of windows) if ((sent.at(-1) ?? 0) <= at - longest) windows.delete(key);
}
