/** How a set of phrasings fares: exact, asked back, or, what must never be, a wrong act. */
import { isDeepStrictEqual } from 'node:util';
import { asPrinted } from '../../../bot/cli/understand';
import { understand } from '../../../bot/core/command/understand';
import type { Phrasing } from './phrasing-table';

export type Score = {
  readonly exact: number;
  readonly total: number;
  /** Readable lines, one for each phrasing that was not exact. */
  readonly askedBack: readonly string[];
  readonly wrongActs: readonly string[];
};

export function scoreOf(phrasings: readonly Phrasing[]): Score {
  const askedBack: string[] = [];
  const wrongActs: string[] = [];
  for (const { utterance, expected, context } of phrasings) {
    const printed = asPrinted(understand(utterance, context)) as { command: unknown };
    const found = printed.command === null ? { command: null } : printed;
    if (isDeepStrictEqual(found, expected)) continue;
    const line = `${utterance}\n  expected ${JSON.stringify(expected)}\n  found ${JSON.stringify(printed)}`;
    (printed.command === null ? askedBack : wrongActs).push(line);
  }
  const total = phrasings.length;
  return { exact: total - askedBack.length - wrongActs.length, total, askedBack, wrongActs };
}
