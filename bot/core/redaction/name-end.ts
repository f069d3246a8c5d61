/** Where a name ends within its word. */
import { givenNames } from './given-names';
import { surnames } from './surnames';
import { stems, type Token } from './tokens';

/** A genitive's ending stays: "[navn]s". */
export function nameEnd({ key, start, end }: Token): number {
  const [whole, bare] = stems(key);
  if (/'s$/.test(key)) return start + key.length - 2;
  const isEnding = bare !== undefined && whole === key && !isNameItself(key) && isNameItself(bare);
  return isEnding ? end - 1 : end;
}

const isNameItself = (key: string): boolean => surnames.has(key) || givenNames.has(key);
