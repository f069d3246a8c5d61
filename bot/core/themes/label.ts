/** A theme's name as a manager would write it: a short noun phrase in words that its members share. */
import type { Language } from '../language';
import { anybody, fewestUsers, namingWords, noun, sameRoot, verb, type NamingWord } from './naming-words';
import { nounPhrases } from './noun-phrases';
import type { ReadText } from './read-texts';
import type { CarryingConcept } from './theme-concepts';
import { placesOf, shares, type ThemeFields } from './theme-fields';
import type { Term } from './theme-terms';
import { stemsIn, titlesFor } from './theme-titles';
import type { UsualTitle } from './usual-titles';
import type { WordKnowledge } from './word-knowledge';

export type LabelMaterial = {
  readonly members: readonly ReadText[];
  readonly terms: readonly Term[];
  readonly carrying: readonly CarryingConcept[];
  readonly language: Language;
  readonly knowledge: WordKnowledge;
  readonly fields: ThemeFields;
  /** What departments like this one call it, the best first. */
  readonly usual: readonly UsualTitle[];
};

const and = { da: 'og', en: 'and' };
const nameless = { da: 'Blandede svar', en: 'Mixed answers' };

/** A second word stands in the name when it tells at least this share of what the first does. */
const worthSaying = 0.35;
/** A phrase tells at least this share of what the two most telling words do. */
const nearly = 0.6;
/** So many of those who use the first word write a phrase that names the theme. */
const often = 0.25;
/** A word that has nothing in common with the first stands beside it when this share of the members use it. */
const besides = 0.15;
/** A group that is so like a topic of such departments is about it, and is called so before all else where so many say it. */
const surely = { likeness: 0.6, said: 0.35 };
/** A word that so many of the members use names the theme by itself, and one that fewer use does so least of all. */
const mostly = 0.75;
const widely = 0.5;
/** A verb that fewer of the members use names nothing. */
const shared = 0.5;
const mostPairs = 4;
const longest = 60;
/** A manager reads this many letters at a glance. */
const glance = 44;
/** A detail has this share of the members behind it, is mostly theirs, and is a noun for sure. */
const detail = { members: 0.25, precision: 0.4, likeness: 0.6 };

/** Names to choose from, the best first; never empty. */
export function labelsFor({
  members,
  terms,
  carrying,
  language,
  knowledge,
  fields,
  usual,
}: LabelMaterial): readonly [string, ...string[]] {
  const words = namingWords(members, terms, language, knowledge);
  const [first, second] = words;
  const titles = titlesFor(carrying, members.length, first, language);
  const phrases = nounPhrases(members, words, language, knowledge.formsOf).filter(
    ({ stems, value }) =>
      first !== undefined &&
      stems.includes(first.stem) &&
      value >= nearly * (first.score + (second?.score ?? 0)),
  );
  const common = phrases.filter(
    ({ users }) => users >= Math.max(fewestUsers, often * (first?.users.size ?? 0)),
  );
  const sure = usual.filter(({ likeness }) => likeness >= surely.likeness);
  const isSaidBy = (share: number): boolean => (first?.users.size ?? 0) >= share * members.length;
  const unlessSaid = (which: readonly UsualTitle[]): string[] =>
    isSaidBy(widely) ? [] : which.map(({ title }) => title);
  const ranked = [
    ...common.map(({ text }) => text),
    ...(isSaidBy(mostly)
      ? []
      : sure
          .filter(({ said }) => said >= surely.said)
          .flatMap(({ title }) => withDetails(title, words, members.length, language))),
    ...unlessSaid(sure),
    ...(titles.best === undefined ? [] : withDetails(titles.best, words, members.length, language)),
    ...unlessSaid(usual),
    ...((first?.likeness ?? 0) < noun ? titles.fair : []),
    ...phrases.filter(({ plain }) => plain).map(({ text }) => text),
    ...((first?.likeness ?? 0) < verb ? fields.titlesOf(members, language) : []),
    ...(first && first.likeness < verb && first.users.size < shared * members.length
      ? [nameless[language]]
      : []),
    ...pairsAndWords(words, titles.same, language, belongTogether(members, fields), members.length),
    ...carrying.map(({ concept }) => concept[language].title),
  ];
  const [best = nameless[language], ...others] = ranked
    .filter((option) => option.length <= longest)
    .map(capitalised);
  return [best, ...others];
}

/** "Kontering: kontoplaner": what the concept is called, and what members say of it in their own words. */
function withDetails(
  title: string,
  words: readonly NamingWord[],
  members: number,
  language: Language,
): string[] {
  const said = stemsIn(title, language);
  const details = words.filter(
    ({ stem, users, likeness, score, precision }) =>
      likeness >= detail.likeness &&
      !anybody[language].has(stem) &&
      precision >= detail.precision &&
      users.size >= Math.max(fewestUsers, detail.members * members) &&
      score >= worthSaying * (words[0]?.score ?? 0) &&
      !said.some((each) => sameRoot(each, stem)),
  );
  const [first, ...rest] = details;
  if (!first) return [title];
  const second = rest.find(({ stem }) => !sameRoot(stem, first.stem));
  const both = second && `${title}: ${first.form} ${and[language]} ${second.form}`;
  return [
    ...(both && both.length <= glance ? [both] : []),
    ...details.map(({ form }) => `${title}: ${form}`),
    title,
  ];
}

/** Whether a name is a concept's title, with a detail or without. */
export const isFrom = (label: string, title: string): boolean =>
  label === capitalised(title) || label.startsWith(`${capitalised(title)}: `);

/** Whether a member writes both words, or both belong to one trouble or corner of life. What has nothing in common is no pair. */
function belongTogether(
  members: readonly ReadText[],
  fields: ThemeFields,
): (a: NamingWord, b: NamingWord) => boolean {
  const concepts = placesOf(members.flatMap(({ found }) => found));
  return (a, b) =>
    [...a.users].some((user) => b.users.has(user)) ||
    shares(concepts.get(a.stem), concepts.get(b.stem)) ||
    fields.alike(a.stem, b.stem);
}

/** "Plans and visits", else each word alone. */
function pairsAndWords(
  [first, ...rest]: readonly NamingWord[],
  alone: string | undefined,
  language: Language,
  together: (a: NamingWord, b: NamingWord) => boolean,
  members: number,
): string[] {
  if (!first) return [];
  const pairs = rest
    .filter(
      (word) =>
        word.likeness >= noun &&
        !anybody[language].has(word.stem) &&
        word.score >= worthSaying * first.score &&
        !sameRoot(word.stem, first.stem) &&
        (together(first, word) || word.users.size >= besides * members),
    )
    .map(({ form }) => `${first.form} ${and[language]} ${form}`);
  return [...pairs.slice(0, mostPairs), alone ?? first.form, ...rest.map(({ form }) => form)];
}

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
