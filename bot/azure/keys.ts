/** The partition and row of everything stored, in one place. */
import { createHash } from 'node:crypto';
import type { Instant } from '../core/calendar';

/**
 * A part of a key from text of any kind, different for every text. *Understanding the Table service data model*: a key
 * holds no `/ \ # ?`, no control character, and at most 1 KiB. What is not a letter, a digit or one of `-_.:@` is
 * written as its hex code between two `~`, and what would be longer than `longest` ends in `=` and a hash of the whole.
 */
export function keyPart(text: string): string {
  if (text === '') return '~~';
  const safe = text.replace(/[^A-Za-z0-9\-_.:@]/gu, (char) => `~${char.codePointAt(0)!.toString(16)}~`);
  return safe.length <= longest ? safe : `${safe.slice(0, longest - 44)}=${hash(text)}`;
}

/** Characters of one part: four of them and what is between them stay under 512. */
const longest = 120;

/** 43 characters of base64url. A lone surrogate has no UTF-8 of its own, so the text is hashed as UTF-16. */
function hash(text: string): string {
  return createHash('sha256').update(Buffer.from(text, 'utf16le')).digest('base64url');
}

/** Parts in one key. The separator stands in no part, so different parts never run together to the same key. */
export function joinKey(...parts: readonly string[]): string {
  return parts.map(keyPart).join('|');
}

/** An instant that sorts as text, earliest first. */
export function instantKey(at: Instant): string {
  return new Date(at).toISOString();
}

/** The hour that an instant stands in: "2026-11-23T08". */
export function hourKey(at: Instant): string {
  return instantKey(at).slice(0, 13);
}

/** An instant that sorts as text, latest first: the milliseconds left until the year 5138. */
export function latestFirstKey(at: Instant): string {
  return String(100_000_000_000_000 - at).padStart(15, '0');
}

/** Sorts after every key that begins with these parts, and before every later one. */
export function afterAllOf(key: string): string {
  return `${key}|~~~`;
}
