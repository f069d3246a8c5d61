/** Enrolled names in an utterance: inflected, without Danish letters, with slips, in part, or run together. */
import { folded, slips } from './spelling';
import type { Token } from './tokens';
import { tokenise } from './tokens';
import { isKnown } from './vocabulary';

type Name = { readonly name: string; readonly words: readonly string[]; readonly whole: string };

export type NameFound = {
  /** More than one where the words could mean several. */
  readonly names: readonly string[];
  /** Whether the whole name was written, if inflected or without Danish letters. */
  readonly certain: boolean;
  /** Whether the words mean something else too: a department may be called "Pause". */
  readonly alsoWords: boolean;
  /** Written with the name’s own capitals. */
  readonly asWritten: boolean;
  /** How many tokens. */
  readonly length: number;
};

const links = new Set(['og', 'and', '&', '-', '/', '.', 'i', 'of']);
const isLink = ({ lower }: Token): boolean => links.has(lower);
const indexes = new WeakMap<readonly string[], readonly Name[]>();

function indexOf(departments: readonly string[]): readonly Name[] {
  const index =
    indexes.get(departments) ??
    departments.map((name) => {
      const tokens = tokenise(name).tokens.filter((token) => !isLink(token));
      const words = tokens.map(({ lower }) => folded(lower));
      return { name, words, whole: words.join('') };
    });
  indexes.set(departments, index);
  return index;
}

const endings = ['', 's', "'s", "'", 'en', 'et', 'ens', 'ets', 'n', 't', 'ns', 'erne', 'er', "et's", "en's"];
const compounds =
  /s?(?:afdelingen|afdelingens|afdeling|kanalen|kanal|teamet|team|gruppen|holdet|kontoret|omradet)$/;

/** How a written word stands to a name’s word: the same, an inflection of it, one or two slips away. */
function likeness(written: string, meant: string): 'same' | 'inflected' | 'near' | undefined {
  if (written === meant) return 'same';
  if (meant.length >= 3 && isInflected(written, meant)) return 'inflected';
  if (meant.length === 2 && (written === `${meant}'s` || written === `${meant}s`)) return 'inflected';
  const allowed =
    Math.min(meant.length, written.length) >= 8 ? 2 : Math.min(meant.length, written.length) >= 5 ? 1 : 0;
  const close =
    allowed > 0 && meant[0] === written[0] && slips(written.replace(/'?s$/, ''), meant) <= allowed;
  return close || (allowed > 0 && slips(written, meant) <= allowed && meant[0] === written[0])
    ? 'near'
    : undefined;
}

function isInflected(written: string, meant: string): boolean {
  const stems = [
    meant,
    meant + (meant.at(-1) ?? ''),
    ...(meant.endsWith('er') ? [`${meant.slice(0, -2)}r`] : []),
  ];
  if (stems.some((stem) => endings.some((ending) => written === stem + ending))) return true;
  const bareMeant = meant.length >= 6 ? meant.replace(/(?:et|en|t|n)$/, '') : meant;
  if (bareMeant.length >= 5 && endings.some((ending) => written === bareMeant + ending)) return true;
  const compound = written.replace(compounds, '');
  return compound !== written && compound === meant;
}

/** The name that begins at a token, the longest and surest reading of it. */
export function findName(
  tokens: readonly Token[],
  at: number,
  departments: readonly string[],
): NameFound | undefined {
  const index = indexOf(departments);
  const longest = Math.max(1, ...index.map(({ words }) => words.length * 2));
  const found: (NameFound & { readonly rank: number })[] = [];
  for (let length = 1; length <= longest && at + length <= tokens.length; length++) {
    const window = tokens.slice(at, at + length);
    const [first, last] = [window[0], window.at(-1)];
    if (!first || !last || isLink(first) || isLink(last)) continue;
    if (window.some(({ kind, lower }) => kind === 'mark' && !links.has(lower))) break;
    const match = matchWindow(window, index);
    if (match) found.push({ ...match, length });
  }
  return found.sort((left, right) => left.rank - right.rank || right.length - left.length)[0];
}

function matchWindow(
  window: readonly Token[],
  index: readonly Name[],
): (Omit<NameFound, 'length'> & { readonly rank: number }) | undefined {
  const content = window.filter((token) => !isLink(token));
  const words = content.map(({ lower }) => folded(lower));
  const isVocabulary = content.every(({ lower }) => isKnown(lower));
  const spelt = window.map(({ text }) => text).join(' ');
  const asWritten = (name: string): boolean => spelt.replace(/'?s$/, '') === name || spelt === name;
  const result = (names: readonly Name[], rank: number, certain: boolean) =>
    names.length === 0
      ? undefined
      : {
          names: names.map(({ name }) => name),
          certain,
          rank,
          alsoWords: isVocabulary,
          asWritten: names.some(({ name }) => asWritten(name)),
        };
  const whole = words.join('');
  const exact = index.filter((name) => name.whole === whole);
  const literal = exact.filter(({ name }) => name.toLowerCase() === spelt.toLowerCase());
  if (exact.length > 0) return result(literal.length === 1 ? literal : exact, 0, true);
  if (isVocabulary) return undefined;
  const likenesses = (name: Name) => words.map((word, at) => likeness(word, name.words[at] ?? ''));
  const sameLength = index.filter((name) => name.words.length === words.length);
  const inflected = sameLength.filter((name) =>
    likenesses(name).every((each) => each === 'same' || each === 'inflected'),
  );
  if (inflected.length > 0) return result(inflected, 1, true);
  if (content.some(({ lower }) => isKnown(lower))) return undefined;
  const near = sameLength.filter((name) => likenesses(name).every((each) => each !== undefined));
  const partial = index.filter((name) => isPart(words, name.words));
  if (near.length > 0) return result(closest(whole, near), 2, partial.length === 0);
  return result(partial, 3, false);
}

function closest(whole: string, names: readonly Name[]): readonly Name[] {
  const best = Math.min(...names.map((name) => slips(whole, name.whole)));
  return names.filter((name) => slips(whole, name.whole) === best);
}

/** Some of a name’s words, next to each other: "Hjemmepleje" of "Hjemmepleje Nord". */
function isPart(words: readonly string[], name: readonly string[]): boolean {
  if (words.length >= name.length || words.some((word) => word.length < 3)) return false;
  return name.some((_, start) =>
    words.every((word, at) => {
      const like = likeness(word, name[start + at] ?? '');
      return like === 'same' || like === 'inflected';
    }),
  );
}

/** The names most like some words that name no department. */
export function nearestNames(words: string, departments: readonly string[]): readonly string[] {
  const written = folded(words).replace(/[^\p{L}\d]/gu, '');
  return indexOf(departments)
    .map(({ name, whole }) => ({ name, far: slips(written, whole) / Math.max(whole.length, 1) }))
    .sort((left, right) => left.far - right.far)
    .slice(0, 3)
    .map(({ name }) => name);
}
