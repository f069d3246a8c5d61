/** What a test tells a bot's process, and what it hears from it. */

/** At the real instant `from` the bot's clock shows `base`, and from there on it runs `scale` times as fast. */
export type TimeOf = { readonly base: number; readonly from: number; readonly scale: number };

export type Order =
  | {
      readonly kind: 'start';
      readonly time: TimeOf;
      readonly env: Readonly<Record<string, string>>;
      readonly tickMs: number;
      readonly beatMs: number;
    }
  | { readonly kind: 'turn'; readonly time: TimeOf };

export type Report = { readonly kind: 'loaded' } | { readonly kind: 'listening'; readonly port: number };

export function clockOf({ base, from, scale }: TimeOf): () => number {
  return () => Math.round(base + (Date.now() - from) * scale);
}
