/** Patterns that read at one position of an utterance and end where a word ends. */
import type { Reading } from './tokens';

/** A pattern to apply at the start of a word. It sees small letters, and no letter of either language may follow. */
export function at(source: string): RegExp {
  return new RegExp(`(?:${source})(?![a-zæøåäöüé\\d])`, 'uy');
}

export function matchAt(pattern: RegExp, { lower }: Reading, position: number): RegExpExecArray | undefined {
  pattern.lastIndex = position;
  return pattern.exec(lower) ?? undefined;
}

export const endOf = (match: RegExpExecArray): number => match.index + match[0].length;
