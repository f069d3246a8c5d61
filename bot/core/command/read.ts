/** An utterance as a row of recognised stretches: at each place the longest and surest meaning. */
import { findCadence, findDuration, findWeekday } from './cadence';
import { findTime } from './clock';
import type { Context } from './context';
import { findDates } from './dates';
import type { Day } from './day';
import type { NameFound } from './departments';
import { findName } from './departments';
import type { Found, Item, Meaning } from './item';
import type { Reading, Token } from './tokens';
import { phrasesFrom, standardSpelling } from './vocabulary';
import { findPeriod } from './period';
import { findWeeks } from './weeks';

/** One way to read the utterance, and the places where a word was taken for a department’s name and may be none. */
export type Reader = {
  readonly reading: Reading;
  readonly context: Context;
  readonly day: Day;
  /** Positions at which a name that is also an ordinary word is to be read as the word. */
  readonly asWords: ReadonlySet<number>;
};

type Candidate = Found & { readonly rank: number };

export function readItems(reader: Reader): readonly Item[] {
  const { reading } = reader;
  const inside = insideWords(reading);
  const items: Item[] = [];
  const words = reading.tokens.map(({ lower }, at) => standardSpelling(lower, mayBeName(reading.tokens, at)));
  for (let at = 0; at < reading.tokens.length;) {
    const token = reading.tokens[at] as Token;
    const { meaning, end } = bestAt(reader, words, at, inside);
    items.push({ meaning, text: reading.source.slice(token.start, end), start: token.start, end });
    while (at < reading.tokens.length && (reading.tokens[at] as Token).start < end) at++;
  }
  return withoutParts(items);
}

/** A capital that does not merely begin the sentence: "Signe" is no slip of "sige". */
function mayBeName(tokens: readonly Token[], at: number): boolean {
  const isCapital = (index: number): boolean => /^\p{Lu}\p{Ll}/u.test(tokens[index]?.text ?? '');
  return isCapital(at) && (at > 0 || isCapital(1));
}

/** A part of a name beside an unknown capital is no department: "Peter Nord", "Hjemmepleje Syd". */
function withoutParts(items: readonly Item[]): readonly Item[] {
  const isForeign = (item: Item | undefined): boolean =>
    item?.meaning.kind === 'unknown' && /^\p{Lu}/u.test(item.text);
  return items.map((item, at) => {
    const isPart = item.meaning.kind === 'department' && !item.meaning.certain;
    return isPart && (isForeign(items[at - 1]) || isForeign(items[at + 1]))
      ? { ...item, meaning: { kind: 'unknown' } }
      : item;
  });
}

/** The names that are ordinary words too, by position. */
export function doubtfulNames({ reading, context }: Reader): ReadonlyMap<number, NameFound> {
  const doubtful = new Map<number, NameFound>();
  reading.tokens.forEach((token, at) => {
    const found = nameIn(reading, at, context.departments);
    if (found?.alsoWords) doubtful.set(token.start, found);
  });
  return doubtful;
}

function bestAt(reader: Reader, words: readonly string[], at: number, inside: ReadonlySet<number>): Found {
  const { reading, day } = reader;
  const token = reading.tokens[at] as Token;
  const position = token.start;
  const whens = [
    findWeeks(reading, position, day),
    findCadence(reading, position),
    findTime(reading, position),
    findDates(reading, position, day),
    findDuration(reading, position),
    findWeekday(reading, position, token),
    findPeriod(reading, position),
  ];
  const candidates: (Candidate | undefined)[] = [
    nameAt(reader, at),
    ...whens.map((found) => found && { ...found, rank: 1 }),
    phraseAt(reading, words, at),
    special(token),
  ];
  const [best] = candidates
    .filter((candidate) => candidate !== undefined)
    .filter(({ end }) => !inside.has(end))
    .sort((left, right) => right.end - left.end || left.rank - right.rank);
  return best ?? { meaning: { kind: 'unknown' }, end: token.end };
}

/** The positions at which nothing may end. */
function insideWords({ tokens }: Reading): ReadonlySet<number> {
  const inside = new Set<number>();
  for (const { start, end } of tokens) for (let at = start + 1; at < end; at++) inside.add(at);
  return inside;
}

/** Names by reading and place: each sentence is read in several ways. */
const names = new WeakMap<Reading, Map<number, NameFound | undefined>>();

function nameIn(reading: Reading, at: number, departments: readonly string[]): NameFound | undefined {
  const found = names.get(reading) ?? new Map<number, NameFound | undefined>();
  names.set(reading, found);
  if (!found.has(at)) found.set(at, findName(reading.tokens, at, departments));
  return found.get(at);
}

function nameAt({ reading, context, asWords }: Reader, at: number): Candidate | undefined {
  const token = reading.tokens[at] as Token;
  if (asWords.has(token.start)) return undefined;
  const found = nameIn(reading, at, context.departments);
  if (!found) return undefined;
  const [name = ''] = found.names;
  const last = reading.tokens[at + found.length - 1] as Token;
  const words = reading.source.slice(token.start, last.end);
  const meaning: Meaning =
    found.names.length === 1
      ? { kind: 'department', name, certain: found.certain }
      : { kind: 'trouble', reason: { kind: 'several-departments', words, candidates: found.names } };
  return { meaning, end: last.end, rank: found.certain ? 0 : 3 };
}

function phraseAt({ tokens }: Reading, words: readonly string[], at: number): Candidate | undefined {
  if (tokens[at]?.kind === 'quoted' || tokens[at]?.kind === 'mention') return undefined;
  const entry = phrasesFrom(words[at] ?? '').find((phrase) =>
    phrase.words.every((word, offset) => words[at + offset] === word),
  );
  const last = entry && tokens[at + entry.words.length - 1];
  if (!entry || !last) return undefined;
  const { lexeme, form } = entry;
  if (initials.has(lexeme) && /^\p{Lu}{2,}$/u.test(tokens[at]?.text ?? '') && !isShouted(tokens))
    return undefined;
  return { meaning: { kind: 'word', lexeme, ...(form && { form }) }, end: last.end, rank: 2 };
}

/** "IT" is no "it" and "US" no "us", unless everything is in capitals. */
const initials = new Set(['it', 'here', 'there']);
const isShouted = (tokens: readonly Token[]): boolean =>
  tokens.every(({ text }) => text === text.toUpperCase());

const silent = /^[,.!?;:()…"'*_~\-[\]]$|^[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Cf}\p{Mn}]+$/u;

function special(token: Token): Candidate | undefined {
  const { kind, text, lower, end } = token;
  if (kind === 'mention') {
    const meaning: Meaning =
      lower === 'sidemand' ? { kind: 'word', lexeme: 'filler' } : { kind: 'mention', name: text };
    return { meaning, end, rank: 4 };
  }
  if (kind === 'number') return { meaning: { kind: 'number', value: Number(text) }, end, rank: 4 };
  if (kind !== 'mark') return undefined;
  if (text === '/') return { meaning: { kind: 'word', lexeme: 'or' }, end, rank: 4 };
  if (text === '@') return { meaning: { kind: 'word', lexeme: 'filler' }, end, rank: 4 };
  return silent.test(text) ? { meaning: { kind: 'word', lexeme: 'mark' }, end, rank: 4 } : undefined;
}
