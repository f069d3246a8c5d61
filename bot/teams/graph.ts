/** Reads from Microsoft Graph: with a deadline, and again where Graph asks for patience. */
import { setTimeout as delay } from 'node:timers/promises';

/** A bearer token for Graph; undefined where authentication is off. */
export type GraphToken = () => Promise<string | undefined>;

/** `get` takes a path or the `@odata.nextLink` of a page, and gives the body or why there is none. */
export type Graph = { readonly get: (path: string) => Promise<GraphAnswer> };

export type GraphAnswer =
  | { readonly body: unknown }
  /** `isPassing`: asked later, Graph may answer. */
  | { readonly refused: string; readonly isPassing?: boolean };

/** How long one request may take, in milliseconds. */
const deadlineMs = 10_000;

/** *Microsoft Graph throttling guidance*: wait as long as Retry-After says, and try again. */
const again = new Set([429, 502, 503, 504]);
const mostTries = 4;
const longestWaitMs = 10_000;

export function createGraph(endpoint: string, token: GraphToken): Graph {
  const { origin } = new URL(endpoint);
  return {
    async get(path) {
      const url = new URL(path, origin);
      // The token goes to Graph and nowhere else, whatever a page names as the next one.
      if (url.origin !== origin) return { refused: 'the next page is elsewhere' };
      for (let tried = 1; ; tried += 1) {
        const answer = await ask(url, token);
        if (!('waitMs' in answer)) return answer;
        if (tried >= mostTries) return { refused: answer.refused, isPassing: true };
        await delay(Math.min(answer.waitMs ?? 500 * 2 ** tried, longestWaitMs));
      }
    },
  };
}

type Again = { readonly refused: string; readonly waitMs: number | undefined };

async function ask(url: URL, token: GraphToken): Promise<GraphAnswer | Again> {
  try {
    const bearer = await token();
    const response = await fetch(url, {
      headers: {
        accept: 'application/json',
        ...(bearer !== undefined && { authorization: `Bearer ${bearer}` }),
      },
      signal: AbortSignal.timeout(deadlineMs),
    });
    if (response.ok) return { body: await response.json() };
    const refused = `Graph answered ${response.status}`;
    const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
    return again.has(response.status)
      ? { refused, waitMs: Number.isFinite(seconds) ? seconds * 1000 : undefined }
      : { refused };
  } catch (error) {
    const reason = error instanceof Error ? error.name : 'no answer';
    return { refused: `Graph could not be asked (${reason})`, waitMs: undefined };
  }
}
