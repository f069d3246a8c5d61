/** The partition and row of everything stored, in one place. */
import type { Instant } from '../core/calendar';

/** Where a row stands. */
export type RowKey = { readonly partitionKey: string; readonly rowKey: string };

/**
 * A part of a key from text of any kind. *Understanding the Table service data model*: a key holds no `/ \ # ? %` and no
 * control characters, and at most 1 KiB: what is not a letter, a digit or one of `-_.:@` is written as `~` and its hex
 * code, and what would be longer than `longest` ends in a checksum.
 */
export function keyPart(text: string): string {
  const safe = text.replace(/[^A-Za-z0-9\-_.:@]/gu, (char) => `~${char.codePointAt(0)!.toString(16)}~`);
  return safe.length <= longest ? safe : `${safe.slice(0, longest - 20)}~${checksum(text)}`;
}

/** Characters of one part. Two parts and what is between them stay well under 1 KiB as UTF-16. */
const longest = 200;

/** 53 bits (cyrb53), to tell apart two long texts that begin alike; keys protect nothing by it. */
function checksum(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}

/** Parts in one key; no part can hold the separator. */
export function joinKey(...parts: readonly string[]): string {
  return parts.map(keyPart).join('|');
}

/** An instant that sorts as text, earliest first. */
export function instantKey(at: Instant): string {
  return new Date(at).toISOString();
}

/** The hour that a wake stands in: "2026-11-23T08". */
export function hourKey(at: Instant): string {
  return instantKey(at).slice(0, 13);
}

/** An instant that sorts as text, latest first: the milliseconds left until the year 5138. */
export function latestFirstKey(at: Instant): string {
  return String(100_000_000_000_000 - at).padStart(15, '0');
}
