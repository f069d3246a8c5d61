/** Patterns that read at one position of an utterance and end where a word ends. */
import type { Reading } from './tokens';

/** A pattern to apply at a position. It sees small letters. */
export function at(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])`, 'uy');
}

export function matchAt(pattern: RegExp, { lower }: Reading, position: number): RegExpExecArray | undefined {
  pattern.lastIndex = position;
  return pattern.exec(lower) ?? undefined;
}

export const endOf = (match: RegExpExecArray): number => match.index + match[0].length;
