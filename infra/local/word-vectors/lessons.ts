/** Lessons for word vectors: topics with the words that belong to each, dealt out to texts by lot. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../../bot/core/language';
import { fitsAnySubject } from '../../../bot/core/themes/common-words';
import { entriesOf, type Concept } from '../../../bot/core/themes/lexicon/concept';
import { fieldGroups } from '../../../bot/core/themes/lexicon/fields';
import { lexiconFiles } from '../../../bot/core/themes/lexicon/lexicon';
import { shuffled } from '../../../bot/core/themes/random';
import { saysNothing, stemOf, wordsOf } from '../../../bot/core/themes/tokenise';
import type { Lesson } from './learn';

type Word = Lesson['texts'][number];
/** A word or a turn of phrase. */
type Entry = readonly Word[];
type Topic = readonly Entry[];

export type RowsFor = (stem: string, language: Language) => readonly number[];

/** A word that fits any subject tells this much of what another tells, as in `meaningRows`. */
const commonWord = 0.5;
/** Of the words of a text, so many are left out by lot: no topic is to hang on one. */
const leftOut = 0.2;
const topicsOfLexicon = { fewest: 6, most: 9 };
const entriesOfText = { fewest: 2, most: 4 };
const textsOfTopic = 6;
const fewestEntries = 8;

const languages: readonly Language[] = ['da', 'en'];
const folder = join(__dirname, 'answers');

/** In turn: topics of one department's answers, concepts of one domain, corners of life. */
export function lessonsFrom(rowsFor: RowsFor, random: () => number): () => Lesson {
  const entry = (text: string, language: Language): Entry =>
    wordsOf(text).flatMap(({ surface }) => {
      if (saysNothing(surface, language)) return [];
      const stem = stemOf(surface, language);
      const rows = rowsFor(stem, language);
      const share = (fitsAnySubject(stem, language) ? commonWord : 1) / rows.length;
      return rows.length > 0 ? [rows.map((row): [number, number] => [row, share])] : [];
    });
  const topicOf = (entries: readonly string[], language: Language): Topic =>
    entries.map((each) => entry(each, language)).filter((words) => words.length > 0);
  const wide = (topics: readonly Topic[]): Topic[] => topics.filter(({ length }) => length >= fewestEntries);

  const concepts = languages.flatMap((language) =>
    lexiconFiles.map(({ concepts }) =>
      wide(concepts.map((concept: Concept) => topicOf(entriesOf(concept[language]), language))),
    ),
  );
  const fields = languages.map((language) =>
    wide(fieldGroups.flatMap((group) => group.fields.map((field) => topicOf(field[language], language)))),
  );
  const departments = languages.flatMap((language) =>
    readdirSync(join(folder, language)).map((name) =>
      answersIn(readFileSync(join(folder, language, name), 'utf8')).map((answers) => ({
        answers: answers.length,
        words: answers.flatMap((answer) => entry(answer, language)).map((word) => [word]),
      })),
    ),
  );

  const oneOf = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)]!;
  const someOf = <T>(all: readonly T[], count: number): T[] =>
    Array.from(shuffled(all.length, random).slice(0, count), (at) => all[at]!);
  const between = ({ fewest, most }: { readonly fewest: number; readonly most: number }): number =>
    fewest + Math.floor(random() * (most - fewest + 1));
  const textOf = (entries: readonly Entry[]): Word =>
    entries.flatMap((words) => words.flatMap((word) => word.filter(() => random() >= leftOut)));

  const ofEntries = (topics: readonly Topic[]): Lesson =>
    lessonOf(
      topics.map((topic) => {
        const left = someOf(topic, textsOfTopic * entriesOfText.most);
        const texts: Word[] = [];
        while (left.length > 1 && texts.length < textsOfTopic)
          texts.push(textOf(left.splice(0, between(entriesOfText))));
        return texts;
      }),
    );
  const ofAnswers = (topics: (typeof departments)[number]): Lesson =>
    lessonOf(
      topics.map(({ answers, words }) => {
        const order = someOf(words, words.length);
        const texts = Math.max(2, answers - 1);
        return Array.from({ length: texts }, (_, text) =>
          textOf(order.filter((__, at) => at % texts === text)),
        );
      }),
    );
  const kinds = [
    () => ofAnswers(oneOf(departments)),
    () => ofEntries(someOf(oneOf(concepts), between(topicsOfLexicon))),
    () => ofEntries(someOf(oneOf(fields), topicsOfLexicon.most)),
  ];
  let turn = 0;
  return () => kinds[turn++ % kinds.length]!();
}

function lessonOf(textsByTopic: readonly (readonly Word[])[]): Lesson {
  const known = textsByTopic.map((texts) => texts.filter(({ length }) => length > 0));
  return { texts: known.flat(), topics: known.flatMap((texts, topic) => texts.map(() => topic)) };
}

/** A department's file has a line `# ...` a topic, and below it a line `- ...` an answer. */
function answersIn(file: string): string[][] {
  const topics: string[][] = [];
  for (const line of file.split('\n')) {
    if (line.startsWith('# ')) topics.push([]);
    else if (line.startsWith('- ')) topics.at(-1)?.push(line.slice(2));
  }
  return topics;
}
