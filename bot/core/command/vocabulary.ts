/** The words of both languages by what they do in a sentence: the vocabularies are data, this is their index. */
import type { Form } from './item';
import { folded, slips, spellings } from './spelling';
import { tokenise } from './tokens';
import da from './vocabulary/words.da.json';
import en from './vocabulary/words.en.json';

export type Entry = { readonly words: readonly string[]; readonly lexeme: string; readonly form?: Form };

type Source = {
  readonly verbs: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  readonly words: Readonly<Record<string, readonly string[]>>;
};

const isWord = (text: string): boolean => /[\p{L}\d&+]/u.test(text);

function entriesOf({ verbs, words }: Source): readonly Entry[] {
  const entry = (phrase: string, lexeme: string, form?: string): Entry => ({
    words: tokenise(phrase)
      .tokens.map(({ lower }) => lower)
      .filter(isWord),
    lexeme,
    ...(form !== undefined && { form: form as Form }),
  });
  const told = Object.entries(verbs).flatMap(([lexeme, forms]) =>
    Object.entries(forms).flatMap(([form, phrases]) => phrases.map((each) => entry(each, lexeme, form))),
  );
  const named = Object.entries(words).flatMap(([lexeme, phrases]) =>
    phrases.map((each) => entry(each, lexeme)),
  );
  return [...told, ...named];
}

const entries = [da, en].flatMap((source: Source) => entriesOf(source));
export const verbs: ReadonlySet<string> = new Set(Object.keys(da.verbs));

/** Longest phrases first, by their first word. */
const byFirstWord = new Map<string, Entry[]>();
for (const entry of entries) {
  const list = byFirstWord.get(entry.words[0] ?? '') ?? [];
  list.push(entry);
  byFirstWord.set(entry.words[0] ?? '', list);
}
for (const list of byFirstWord.values()) list.sort((left, right) => right.words.length - left.words.length);

const known: ReadonlySet<string> = new Set(entries.flatMap(({ words }) => words));
const otherSpellings = new Map<string, string>();
for (const word of known)
  for (const spelling of spellings(word)) if (!known.has(spelling)) otherSpellings.set(spelling, word);

/** Words whose slips of the finger are forgiven: those that carry a request, never "not", "until" or a number. */
const forgiving = new Set([
  ...verbs,
  'question',
  'digest',
  'plan',
  'manager',
  'time',
  'language-noun',
  'department-noun',
  'pause-noun',
  'danish',
  'english',
  'again',
  'next',
  'weekly',
]);
const forgivable: readonly (readonly [string, Entry])[] = entries
  .filter(({ words, lexeme }) => words.length === 1 && forgiving.has(lexeme))
  .map((entry) => [folded(entry.words[0] ?? ''), entry] as const);
const corrected = new Map<string, string>();

/** The vocabulary’s own spelling of a word, forgiving missing Danish letters and, unless it may be a name, one slip. */
export function standardSpelling(lower: string, mayBeName: boolean): string {
  if (known.has(lower)) return lower;
  return otherSpellings.get(lower) ?? (mayBeName ? lower : withoutSlip(lower));
}

function withoutSlip(lower: string): string {
  const word = folded(lower);
  if (word.length < 4 || word.length > 20) return lower;
  const before = corrected.get(lower);
  if (before !== undefined) return before;
  const near = forgivable.filter(
    ([meant]) =>
      meant[0] === word[0] &&
      Math.min(meant.length, word.length) >= 4 &&
      Math.max(meant.length, word.length) >=
        5 - Number(meant.length === word.length && isAnagram(meant, word)) &&
      slips(word, meant) === 1,
  );
  const meanings = new Set(near.map(([, { lexeme, form }]) => `${lexeme}/${form ?? ''}`));
  const found = meanings.size === 1 ? (near[0]?.[1].words[0] ?? lower) : lower;
  if (corrected.size < 5000) corrected.set(lower, found);
  return found;
}

const isAnagram = (left: string, right: string): boolean =>
  [...left].sort().join('') === [...right].sort().join('');

export const isKnown = (lower: string): boolean => known.has(lower) || otherSpellings.has(lower);

/** Phrases that can begin with a word, longest first. */
export function phrasesFrom(word: string): readonly Entry[] {
  return byFirstWord.get(word) ?? [];
}
