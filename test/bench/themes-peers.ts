/** What npm offers for the same task, where it is installed: LDA, and Louvain on a graph of cosine similarity. */
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { generator } from '../../bot/core/themes/random';

export type BenchCase = {
  readonly id: string;
  readonly lang: 'da' | 'en' | 'mixed';
  readonly texts: readonly { readonly id: string; readonly text: string }[];
  readonly gold: readonly string[];
  /** Content words of each text, stemmed. */
  readonly stems: readonly (readonly string[])[];
  /** How many topics of three texts and more there are: given to the methods that must be told. */
  readonly topics: number;
};

export type Peer = { readonly name: string; readonly group: (given: BenchCase) => readonly number[] };

type Lda = (texts: string[], topics: number, terms: number) => { term: string; probability: number }[][];
type GraphClass = new (options: { type: string }) => {
  addNode: (node: number) => void;
  addEdge: (a: number, b: number, attributes: { weight: number }) => void;
};
type Louvain = (graph: unknown, options: { rng: () => number }) => Record<string, number>;

/** `folder` holds a node_modules; packages that are not there are left out. */
export function npmPeers(folder: string): Peer[] {
  const load = createRequire(resolve(folder, 'package.json'));
  const peers: Peer[] = [];
  const lda = optional<Lda>(load, 'lda');
  if (lda) peers.push({ name: 'npm lda (number given)', group: (given) => byLda(lda, given) });
  const Graph = optional<GraphClass>(load, 'graphology');
  const louvain = optional<Louvain>(load, 'graphology-communities-louvain');
  if (Graph && louvain) {
    peers.push({ name: 'npm graphology louvain', group: (given) => byLouvain(Graph, louvain, given) });
  }
  return peers;
}

function optional<T>(load: NodeJS.Require, name: string): T | undefined {
  try {
    const loaded = load(name) as T & { default?: T };
    return loaded.default ?? loaded;
  } catch {
    return undefined;
  }
}

/** Each text to the topic whose terms it has most of. */
function byLda(lda: Lda, { stems, topics }: BenchCase): number[] {
  const sentences = stems.map((words) => words.join(' ')).filter((sentence) => sentence !== '');
  const found = lda(sentences, Math.max(2, topics), 20).map(
    (terms) => new Map(terms.map(({ term, probability }) => [term, probability])),
  );
  return stems.map((words) => {
    const sums = found.map((terms) => words.reduce((sum, word) => sum + (terms.get(word) ?? 0), 0));
    const best = Math.max(0, ...sums);
    return best > 0 ? sums.indexOf(best) : -1;
  });
}

function byLouvain(Graph: GraphClass, louvain: Louvain, { stems }: BenchCase): number[] {
  const graph = new Graph({ type: 'undirected' });
  const rows = unitRows(stems);
  rows.forEach((row, i) => {
    graph.addNode(i);
    for (let j = 0; j < i; j++) {
      let weight = 0;
      for (const [word, value] of row) weight += value * (rows[j]?.get(word) ?? 0);
      if (weight > 0) graph.addEdge(i, j, { weight });
    }
  });
  const communities = louvain(graph, { rng: generator(1) });
  return stems.map((_, i) => communities[i] ?? -1);
}

/** TF-IDF rows of length 1. */
function unitRows(stems: readonly (readonly string[])[]): Map<string, number>[] {
  const df = new Map<string, number>();
  for (const words of stems) for (const word of new Set(words)) df.set(word, (df.get(word) ?? 0) + 1);
  return stems.map((words) => {
    const row = new Map(
      [...new Set(words)].map((word) => [word, Math.log(1 + stems.length / (df.get(word) ?? 1))]),
    );
    const length = Math.hypot(...row.values()) || 1;
    return new Map([...row].map(([word, value]) => [word, value / length]));
  });
}
