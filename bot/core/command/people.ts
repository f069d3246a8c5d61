/** People’s names in a sentence about managers: what no vocabulary knows, written as names are. */
import type { Frame } from './frame';
import type { Item } from './item';
import type { Reason } from './misunderstood';

const particles = new Set([
  'af',
  'al',
  'bin',
  'da',
  'de',
  'den',
  'der',
  'du',
  'el',
  'la',
  'le',
  'ten',
  'van',
  'von',
  'zu',
]);
const isName = (word: string): boolean => /^\p{Lu}[\p{L}'’.-]*$/u.test(word) || particles.has(word);

export function peopleIn({ items }: Frame): readonly string[] | Reason {
  const people: string[] = [];
  const missing: Reason = { kind: 'missing-person' };
  let lastAt = -1;
  for (let at = 0; at < items.length; at++) {
    const { meaning } = items[at] as Item;
    if (meaning.kind !== 'unknown' && meaning.kind !== 'mention') continue;
    const end = meaning.kind === 'mention' ? at + 1 : endOfName(items, at);
    const name = meaning.kind === 'mention' ? meaning.name : joined(items.slice(at, end));
    if (!isWritten(name)) return { kind: 'unknown-words', words: [name] };
    if (lastAt >= 0 && !isJoined(items.slice(lastAt, at))) return { kind: 'unknown-words', words: [name] };
    if (touchesDepartment(items, at, end)) return { kind: 'unknown-words', words: [name] };
    people.push(name);
    lastAt = end;
    at = end - 1;
  }
  return people.length > 0 ? people : missing;
}

function endOfName(items: readonly Item[], start: number): number {
  let at = start + 1;
  while (at < items.length) {
    const item = items[at] as Item;
    const isHyphen =
      item.text === '-' && (items[at - 1] as Item).end === item.start && items[at + 1]?.start === item.end;
    const isParticle = particles.has(item.text) && items[at + 1]?.meaning.kind === 'unknown';
    const isInitial = item.text === '.' && /^\p{Lu}$/u.test((items[at - 1] as Item).text);
    if (item.meaning.kind !== 'unknown' && !isHyphen && !isParticle && !isInitial) break;
    at++;
  }
  return at;
}

const joined = (items: readonly Item[]): string =>
  items.reduce(
    (name, { text, start }, at) => name + (at > 0 && (items[at - 1] as Item).end < start ? ' ' : '') + text,
    '',
  );

/** Capitals, or a first and a last name all in small letters. */
function isWritten(name: string): boolean {
  const words = name.split(/[\s-]+/);
  if (words.length > 5) return false;
  const isSmall = words.length >= 2 && words.length <= 3 && words.every((word) => /^\p{Ll}{2,}$/u.test(word));
  return isSmall || (words.every(isName) && words.some((word) => /^\p{Lu}/u.test(word)));
}

const isJoined = (between: readonly Item[]): boolean =>
  between.length > 0 &&
  between.every(({ meaning, text }) => text === ',' || (meaning.kind === 'word' && meaning.lexeme === 'and'));

/** "Peter Nord" may be a person, or Peter and a department; a capital beside a name may belong to it: nobody can tell. */
function touchesDepartment(items: readonly Item[], start: number, end: number): boolean {
  const next = items[end];
  const before = items[start - 1];
  const after = items[end + 1];
  const isPossessive = after?.meaning.kind === 'word' && after.meaning.lexeme === 'manager';
  const isCapital = (item: Item | undefined, at: number): boolean =>
    at > 0 && item?.meaning.kind === 'word' && /^\p{Lu}/u.test(item.text);
  if (isCapital(before, start - 1) || isCapital(next, end)) return true;
  return before?.meaning.kind === 'department' || (next?.meaning.kind === 'department' && !isPossessive);
}
