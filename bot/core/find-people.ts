/** The people that a name in a coach's words may mean. */
import { distance } from 'fastest-levenshtein';
import { folded } from './command/spelling';
import type { Person } from './department';

/**
 * Those of the full name; where there are none, those who bear all the words of it; where there are none either, those
 * whose full name is a slip of the finger away.
 */
export function findPeople(name: string, people: readonly Person[]): readonly Person[] {
  const wanted = fold(name);
  if (wanted === '') return [];
  const words = wanted.split(' ');
  const steps: readonly ((folded: string) => boolean)[] = [
    (folded) => folded === wanted,
    (folded) => words.every((word) => folded.split(' ').includes(word)),
    (folded) => distance(folded, wanted) <= (wanted.length > 8 ? 2 : 1),
  ];
  for (const matches of steps) {
    const found = people.filter((person) => matches(fold(person.name)));
    if (found.length > 0) return found;
  }
  return [];
}

/** What stands between words makes no difference either. */
function fold(name: string): string {
  return folded(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
