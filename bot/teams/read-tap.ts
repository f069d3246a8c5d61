/** A tap on a card, whichever way the client sent it. */
import type { Tap } from '../flows/tap';

/** *Work with universal actions*: `Action.Execute` sends `{action: {verb, data}}`, `Action.Submit` the data alone. */
export function readTap(value: unknown): Tap | undefined {
  if (!isRecord(value)) return undefined;
  const action = isRecord(value['action']) ? value['action'] : { verb: value['verb'], data: value };
  const { verb, data } = action;
  if (typeof verb !== 'string') return undefined;
  return { verb, data: isRecord(data) ? data : {} };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
