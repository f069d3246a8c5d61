/** What an operator may read of an error: its kind and its place, and its message only where the product wrote it. */
import { basename } from 'node:path';
import { Fault } from './ports';

/** Calls named of an error's way. */
const mostPlaces = 3;

/** A message from anywhere else may repeat what somebody wrote, as JSON.parse does: it is never passed on. */
export function faultOf(error: unknown): string {
  if (error instanceof Fault) return `${error.name}: ${error.message}`;
  if (!(error instanceof Error)) return 'Something that is no error was thrown';
  const { code, statusCode } = error as { readonly code?: unknown; readonly statusCode?: unknown };
  const places = placesOf(error);
  return [
    kindOf(error),
    ...[statusCode, code].filter(isCode),
    ...(places.length > 0 ? [`at ${places.join(', ')}`] : []),
  ].join(' ');
}

/** The error's class, as far as it looks like one. */
export function kindOf(error: unknown): string {
  return error instanceof Error && /^\w{1,60}$/.test(error.name) ? error.name : 'Error';
}

/** "ECONNRESET", "RequestTimeout", 404. */
function isCode(code: unknown): boolean {
  return typeof code === 'number' || (typeof code === 'string' && /^[A-Z][A-Za-z_]{2,40}$/.test(code));
}

/** "close-round.ts:34". The message stands before the calls, in as many lines as it likes. */
function placesOf({ stack = '', message }: Error): readonly string[] {
  const from = stack.indexOf(message);
  if (from === -1) return [];
  const calls = stack
    .slice(from + message.length)
    .matchAll(/^ {4}at .*?([^\s()]+\.[cm]?[jt]s):(\d+):\d+\)?$/gm);
  return [...calls].slice(0, mostPlaces).map(([, file = '', line]) => `${basename(file)}:${line}`);
}
