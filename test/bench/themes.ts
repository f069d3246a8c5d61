/** Measures the theme engine on labelled cases beside what npm and scikit-learn offer: how well, and how fast. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { findThemes } from '../../bot/core/themes/find-themes';
import { lexiconWith } from '../../bot/core/themes/lexicon/compile-lexicon';
import { tokenise } from '../../bot/core/themes/tokenise';
import { npmPeers, type BenchCase } from './themes-peers';
import { scikitLearn } from './themes-scikit-learn';
import { scoresOf, type Scores } from './themes-scores';

type Options = { readonly cases: string; readonly peers: string; readonly python: string };
type Measured = {
  readonly lang: string;
  readonly name: string;
  readonly scores: Scores;
  readonly ms: number;
};

const ours = 'sidemand';
const silhouette = 'scikit-learn k-means, silhouette';
const sizes = [200, 500, 1000, 10_000];
/** scikit-learn's search for a number of themes takes minutes on more. */
const largestForPython = 500;
const repeats = 5;

const options = new Command('bench themes')
  .option(
    '--cases <folder>',
    'JSON files of {id, lang, texts: [{id, text}], gold: [label]}',
    'test/core/themes/answers',
  )
  .option('--peers <folder>', 'a folder with node_modules that may hold lda, graphology', '.')
  .option('--python <interpreter>', 'an interpreter that may have scikit-learn', 'python3')
  .parse()
  .opts<Options>();

lexiconWith();
const cases = readCases(options.cases);
printQuality([...ourResults(), ...npmResults(), ...pythonResults()]);
printSpeed();

function readCases(folder: string): BenchCase[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return files.sort().map((name) => {
    const read = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Omit<BenchCase, 'stems' | 'topics'>;
    return { ...read, stems: stemsOf(read), topics: topicsIn(read.gold) };
  });
}

function stemsOf({ texts, lang }: Pick<BenchCase, 'texts' | 'lang'>): string[][] {
  const fallback = lang === 'en' ? 'en' : 'da';
  return texts.map(({ text }) =>
    tokenise(text, fallback)
      .tokens.filter(({ stop }) => !stop)
      .map(({ stem }) => stem),
  );
}

function topicsIn(gold: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const label of gold) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts].filter(([label, size]) => size >= 3 && label !== 'noise' && !label.startsWith('~'))
    .length;
}

function timed<T>(action: () => T): { value: T; ms: number } {
  const begin = performance.now();
  const value = action();
  return { value, ms: performance.now() - begin };
}

function ourResults(): Measured[] {
  return cases.map((given) => {
    const { value, ms } = timed(() => findThemes(given));
    const groups = new Map(value.flatMap(({ memberIds }, k) => memberIds.map((id) => [id, k] as const)));
    const found = given.texts.map(({ id }) => groups.get(id) ?? -1);
    return { lang: given.lang, name: ours, scores: scoresOf(given.gold, found), ms };
  });
}

function npmResults(): Measured[] {
  return npmPeers(options.peers).flatMap(({ name, group }) =>
    cases.map((given) => {
      const { value, ms } = timed(() => group(given));
      return { lang: given.lang, name, scores: scoresOf(given.gold, value), ms };
    }),
  );
}

function pythonResults(): Measured[] {
  const results = scikitLearn(options.python, cases);
  if (!results) console.log(`${options.python} has no scikit-learn: left out.\n`);
  const byId = new Map(cases.map((given) => [given.id, given]));
  return (results ?? []).map(({ id, name, labels, ms }) => {
    const given = byId.get(id)!;
    return { lang: given.lang, name, scores: scoresOf(given.gold, labels), ms };
  });
}

function printQuality(measured: readonly Measured[]): void {
  const mean = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0) / values.length;
  for (const lang of [...new Set(measured.map((each) => each.lang))].sort()) {
    console.log(`${lang}: ${cases.filter((given) => given.lang === lang).length} cases`);
    console.log(`  ${'method'.padEnd(44)} b3F1    ari topicF1   lost  ms (median)`);
    for (const name of new Set(measured.map((each) => each.name))) {
      const rows = measured.filter((each) => each.lang === lang && each.name === name);
      const figures = (['b3F1', 'ari', 'topicF1', 'lost'] as const).map((key) =>
        mean(rows.map(({ scores }) => scores[key]))
          .toFixed(3)
          .padStart(6),
      );
      console.log(
        `  ${name.padEnd(42)} ${figures.join(' ')} ${median(rows.map(({ ms }) => ms))
          .toFixed(0)
          .padStart(8)}`,
      );
    }
    console.log('');
  }
}

/** Texts of the cases, over and over with a number behind from the second time on, so that none are equal. */
function ofSize(size: number): BenchCase {
  const pool = cases
    .filter(({ lang }) => lang === 'da')
    .flatMap(({ texts }) => texts.map(({ text }) => text));
  const texts = Array.from({ length: size }, (_, i) => ({
    id: `${i}`,
    text: `${pool[i % pool.length] ?? ''}${i < pool.length ? '' : ` ${i}`}`,
  }));
  return { id: `${size}`, lang: 'da', texts, gold: [], stems: stemsOf({ texts, lang: 'da' }), topics: 10 };
}

function printSpeed(): void {
  if (!cases.some(({ lang }) => lang === 'da')) return;
  console.log(`speed: milliseconds, median of ${repeats}; scikit-learn once`);
  const batches = sizes.map(ofSize);
  const python = scikitLearn(
    options.python,
    batches.filter(({ texts }) => texts.length <= largestForPython),
    [silhouette],
  );
  for (const batch of batches) {
    const ms = median(Array.from({ length: repeats }, () => timed(() => findThemes(batch)).ms));
    const theirs = python?.find(({ id }) => id === batch.id)?.ms;
    const beside = theirs === undefined ? '' : `  ${silhouette}: ${theirs.toFixed(0)}`;
    console.log(`  ${batch.id.padStart(6)} texts  ${ours}: ${ms.toFixed(0)}${beside}`);
  }
  console.log(`  memory of the process: ${Math.round(process.memoryUsage().rss / 1e6)} MB`);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
