/** Many community detections, each on some of the features at its own resolution, to how often texts stood together. */
import { communitiesOf } from './communities';
import { similarityParts, type Family } from './evidence';
import { linksOf, strongestLinks } from './graph';
import { shuffled } from './random';
import { mirror } from './similarity';
import type { Settings } from './settings';

/** The share of detections in which two texts were in one community, n × n. */
export function togetherness(
  families: readonly Family[],
  n: number,
  settings: Settings,
  random: () => number,
): Float32Array {
  const of = (kind: Family['kind']): Family[] => families.filter((family) => family.kind === kind);
  const parts = similarityParts(of('words'), n, settings.parts, random);
  const words = sumOf(parts);
  mirror(words, n);
  const most = of('words').reduce((sum, { weight }) => sum + weight, 0);
  const known = sumOf([
    ...similarityParts(of('tags'), n, 1, random),
    ...similarityParts(of('concepts'), n, 1, random),
  ]);
  mirror(known, n);
  const { offsets, targets, positions } = linksOf(
    strongestLinks(sumOf([words, known]), n, settings.links, settings.weakest),
    n,
  );
  const linked = parts.map((part) => picked(part, positions));
  const always = scaled(picked(known, positions), settings.seen / settings.parts);
  const together = new Float32Array(n * n);
  const [low, high] = settings.resolution;
  for (let run = 0; run < settings.runs; run++) {
    const seen = shuffled(settings.parts, random).slice(0, settings.seen);
    const weights = sumOf([always, ...Array.from(seen, (part) => linked[part]!)]);
    const graph = { nodes: n, offsets, targets, weights };
    const communities = communitiesOf(graph, low + (high - low) * random(), random);
    for (const members of membersOf(communities)) addPairs(together, n, members, 1 / settings.runs);
  }
  addSameness(together, words, most);
  return together;
}

function scaled(values: Float32Array, by: number): Float32Array {
  for (let at = 0; at < values.length; at++) values[at]! *= by;
  return values;
}

function addPairs(together: Float32Array, n: number, members: readonly number[], share: number): void {
  for (const i of members) {
    for (const j of members) together[i * n + j]! += share;
  }
}

/** Likeness in words, 1 for equal texts, at which two texts begin to be together regardless, and are. */
const nearlySame = { from: 0.3, to: 0.6 };

/** Modularity sees no community where all texts are alike: texts in nearly the same words are together regardless. */
function addSameness(together: Float32Array, words: Float32Array, total: number): void {
  for (let at = 0; at < together.length; at++) {
    const sameness = (words[at]! / total - nearlySame.from) / (nearlySame.to - nearlySame.from);
    if (sameness > together[at]!) together[at] = Math.min(1, sameness);
  }
}

function picked(from: Float32Array, positions: Int32Array): Float32Array {
  const values = new Float32Array(positions.length);
  for (let at = 0; at < values.length; at++) values[at] = from[positions[at]!]!;
  return values;
}

function sumOf(vectors: readonly Float32Array[]): Float32Array {
  const sum = new Float32Array(vectors[0]?.length ?? 0);
  for (const vector of vectors) for (let at = 0; at < sum.length; at++) sum[at]! += vector[at]!;
  return sum;
}

export function membersOf(numbers: Int32Array): number[][] {
  const groups = new Map<number, number[]>();
  numbers.forEach((number, i) => {
    const group = groups.get(number);
    if (group) group.push(i);
    else groups.set(number, [i]);
  });
  return [...groups.values()];
}
