/** A theme's name as a manager would write it: a short noun phrase in words that its members share. */
import type { Language } from '../language';
import { describes } from './describing-words';
import type { ReadText } from './read-texts';
import type { CarryingConcept } from './theme-concepts';
import type { Term } from './theme-terms';

export type LabelMaterial = {
  readonly members: readonly ReadText[];
  readonly terms: readonly Term[];
  readonly carrying: readonly CarryingConcept[];
  readonly language: Language;
  readonly nounLikeness: (stem: string, language: Language) => number;
};

const and = { da: 'og', en: 'and' };
const other = { da: 'Andet', en: 'Other' };

/** A word that fewer members use is one person's, and a name must not quote anyone. */
const fewestUsers = 2;
/** A second word stands in the name when it tells at least this share of what the first does. */
const worthSaying = 0.3;
/** The lexicon's own title is better than a word that fewer members than this share use. */
const shared = 0.34;
/** A concept that this share of the members hint at carries the theme. */
const carried = 0.5;
const longest = 60;
/** What a word that names nothing still counts: in some themes all shared words are verbs. */
const least = 0.1;

/** Names to choose from, the best first; never empty. */
export function labelsFor(material: LabelMaterial): string[] {
  const { members, carrying, language } = material;
  const words = namingWords(material);
  const [first] = words;
  const titles = carrying.map(({ concept }) => concept[language].title);
  const titled = (carrying[0]?.members ?? 0) >= carried * members.length;
  const options = phrasesFrom(words, material);
  const weak =
    first === undefined || describes(first.stem, language) || first.members < shared * members.length;
  const ranked =
    titled && weak ? [...titles.slice(0, 1), ...options, ...titles.slice(1)] : [...options, ...titles];
  const fit = ranked.filter((option) => option.length <= longest).map(capitalised);
  return fit.length > 0 ? fit : [other[language]];
}

/** The terms that name things, in the department's language. */
function namingWords({ members, terms, language, nounLikeness }: LabelMaterial): Term[] {
  const own = new Set(
    members
      .filter((member) => member.language === language)
      .flatMap(({ tokens }) => tokens.map(({ stem }) => stem)),
  );
  return terms
    .filter(({ stem, members: users }) => users >= fewestUsers && own.has(stem))
    .map((term) => ({ ...term, score: term.score * (least + nounLikeness(term.stem, language)) }))
    .sort((a, b) => b.score - a.score || (a.stem < b.stem ? -1 : 1));
}

/** "care plan" where members write the words side by side, else "plans and visits", else the word alone. */
function phrasesFrom(words: readonly Term[], { members, terms, language }: LabelMaterial): string[] {
  const [first, ...rest] = words;
  if (!first) return [];
  const telling = terms.find(({ stem }) => stem === first.stem)?.score ?? 0;
  const fewest = Math.max(fewestUsers, worthSaying * first.members);
  const phrases = terms
    .filter(({ stem, score }) => score >= worthSaying * telling && !sameRoot(stem, first.stem))
    .flatMap(({ stem }) => sideBySide(first.stem, stem, members, fewest).slice(0, 1));
  const pairs = rest
    .filter(({ score, stem }) => score >= worthSaying * first.score && !sameRoot(stem, first.stem))
    .map(({ surface }) => `${first.surface} ${and[language]} ${surface}`);
  return [...phrases, ...pairs.slice(0, 4), first.surface, ...rest.map(({ surface }) => surface)];
}

/** One is a part of the other, as "faktura" of "fakturascanning". */
const sameRoot = (a: string, b: string): boolean => a.includes(b) || b.includes(a);

/** How at least so many members write two words next to each other, the most common way first. */
function sideBySide(a: string, b: string, members: readonly ReadText[], fewest: number): string[] {
  const ways = new Map<string, number>();
  for (const { tokens } of members) {
    const here = new Set<string>();
    tokens.forEach((token, i) => {
      const before = tokens[i - 1];
      if (!before || !token.joined) return;
      const stems = [before.stem, token.stem];
      if (stems.includes(a) && stems.includes(b) && a !== b) here.add(`${before.surface} ${token.surface}`);
    });
    for (const way of here) ways.set(way, (ways.get(way) ?? 0) + 1);
  }
  return [...ways]
    .filter(([, count]) => count >= fewest)
    .sort(([x, i], [y, j]) => j - i || (x < y ? -1 : 1))
    .map(([way]) => way);
}

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
