/**
 * Lessons for word vectors: topics with the words and phrases that belong to each, as answers have them or dealt out to texts
 * by lot.
 */
import type { Language } from '../../../bot/core/language';
import { tellingOf } from '../../../bot/core/themes/meaning-features';
import { phrasesOf } from '../../../bot/core/themes/phrases';
import { shuffled } from '../../../bot/core/themes/random';
import { saysNothing, stemOf, wordsOf, type Token } from '../../../bot/core/themes/tokenise';
import type { Texts, Words } from './lay-out-texts';
import type { Lesson } from './lesson-loss';
import type { Near } from './place-departments';
import { cornersOfLife, departments, domains, type Source } from './sources';

/** The vectors whose sum a stem or a phrase has, with how much each counts; none for a stem that is not held. */
export type PartsOf = (stem: string, language: Language) => Words;

/** So much of what a text has is left out by lot: no topic is to hang on one word. */
const leftOut = 0.2;
/** Of the topics of a department's lesson, by lot: the answers as they were given. Of all, they would be learnt by heart. */
const asGiven = 0.5;
const topicsOfDomain = { fewest: 6, most: 9 };
const topicsOfLife = { fewest: 9, most: 9 };
/** Lessons of departments for each one of a domain and of a corner of life: what people say beside what words are near to. */
const departmentsInTurn = 3;
/** Words and turns of phrase of the lexicon that make a text. */
const entriesOfText = { fewest: 2, most: 4 };
/** Of the departments that are most like one, so many are held beside it in a lesson, by lot. */
const neighboursAsked = 8;
const textsOfTopic = 6;
const fewestEntries = 8;

/** A topic's answers, each as the words and phrases that it has. */
type Topic = readonly (readonly Words[])[];

/** The answers of each department by topic. */
export const topicsToldBy = (partsOf: PartsOf): readonly (readonly Topic[])[] =>
  departments.map(({ language, topics }) =>
    topics.map((answers) => answers.map((answer) => wordsIn(answer, language, partsOf))),
  );

/** All answers of a department, each a text. */
export const asTexts = (topics: readonly Topic[]): Texts =>
  textsOn(topics.map((answers) => answers.map((words) => words.flat())));

/**
 * In turn: topics of one department's answers beside its neighbours', thrice with other departments, concepts of one domain,
 * corners of life. `nearest` has the neighbours of each department by its number.
 */
export function lessonsFrom(
  partsOf: PartsOf,
  ofDepartments: readonly (readonly Topic[])[],
  nearest: readonly (readonly Near[])[],
  random: () => number,
): () => Lesson {
  const wide = ({ language, topics }: Source): Words[][] =>
    topics
      .map((entries) => entries.map((entry) => wordsIn(entry, language, partsOf).flat()))
      .map((entries) => entries.filter(({ length }) => length > 0))
      .filter(({ length }) => length >= fewestEntries);
  const ofDomains = domains.map(wide);
  const ofLife = cornersOfLife.map(wide);

  const oneOf = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)]!;
  const someOf = <T>(all: readonly T[], count: number): T[] =>
    Array.from(shuffled(all.length, random).slice(0, count), (at) => all[at]!);
  const between = ({ fewest, most }: { readonly fewest: number; readonly most: number }): number =>
    fewest + Math.floor(random() * (most - fewest + 1));
  const textOf = (words: readonly Words[]): Words => words.flat().filter(() => random() >= leftOut);

  const dealtByFew = (topics: readonly (readonly Words[])[]): Lesson =>
    textsOn(
      topics.map((entries) => {
        const left = someOf(entries, textsOfTopic * entriesOfText.most);
        const texts: Words[] = [];
        while (left.length > 1 && texts.length < textsOfTopic)
          texts.push(textOf(left.splice(0, between(entriesOfText))));
        return texts;
      }),
    );
  /** Words of a topic, each answer's with those of others. */
  const dealtAnew = (answers: readonly (readonly Words[])[]): Words[] => {
    const words = answers.flat();
    const order = someOf(words, words.length);
    const texts = Math.max(2, answers.length - 1);
    return Array.from({ length: texts }, (_, text) => textOf(order.filter((__, at) => at % texts === text)));
  };
  const ofDepartment = (at: number): Lesson => ({
    ...textsOn(
      ofDepartments[at]!.map((answers) => (random() < asGiven ? answers.map(textOf) : dealtAnew(answers))),
    ),
    neighbours: someOf(nearest[at]!, neighboursAsked).map(({ department, likeness }) => ({
      ...textsOn(ofDepartments[department]!.map((answers) => answers.map(textOf))),
      likeness,
    })),
  });
  const ofOneDepartment = (): Lesson => ofDepartment(Math.floor(random() * ofDepartments.length));
  const kinds = [
    ...Array.from({ length: departmentsInTurn }, () => ofOneDepartment),
    () => dealtByFew(someOf(oneOf(ofDomains), between(topicsOfDomain))),
    () => dealtByFew(someOf(oneOf(ofLife), between(topicsOfLife))),
  ];
  let turn = 0;
  return () => kinds[turn++ % kinds.length]!();
}

/** Of the words that say something. */
export const stemsIn = (text: string, language: Language): readonly string[] =>
  tokensIn(text, language).flatMap(({ stem, stop }) => (stop ? [] : [stem]));

export const phrasesIn = (text: string, language: Language): readonly string[] =>
  phrasesOf(tokensIn(text, language));

const tokensIn = (text: string, language: Language): Pick<Token, 'stem' | 'stop'>[] =>
  wordsOf(text).map(({ surface }) => ({
    stem: stemOf(surface, language),
    stop: saysNothing(surface, language),
  }));

/** Of each word and phrase that is held its vectors' rows, with how much each counts. */
const wordsIn = (text: string, language: Language, partsOf: PartsOf): Words[] =>
  [...stemsIn(text, language), ...phrasesIn(text, language)].flatMap((stem) => {
    const telling = tellingOf(stem, language);
    const parts = partsOf(stem, language).map(([row, share]): [number, number] => [row, share * telling]);
    return parts.length > 0 ? [parts] : [];
  });

function textsOn(textsByTopic: readonly (readonly Words[])[]): Texts {
  const known = textsByTopic
    .map((texts) => texts.filter(({ length }) => length > 0))
    .filter(({ length }) => length > 0);
  return { texts: known.flat(), topics: known.flatMap((texts, topic) => texts.map(() => topic)) };
}
