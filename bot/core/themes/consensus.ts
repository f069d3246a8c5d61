/** Many community detections, each on some of the features at its own resolution, to how often texts stood together. */
import { communitiesOf } from './communities';
import { similarityOf, type Family } from './evidence';
import type { Settings } from './settings';

/** The share of detections in which two texts were in one community, n × n. */
export function togetherness(
  families: readonly Family[],
  n: number,
  settings: Settings,
  random: () => number,
): Float32Array {
  const together = new Float32Array(n * n);
  const [low, high] = settings.resolution;
  const share = 1 / settings.runs;
  for (let run = 0; run < settings.runs; run++) {
    const similarity = similarityOf(families, n, () => random() < settings.seen);
    const communities = communitiesOf(similarity, n, low + (high - low) * random(), random);
    for (const members of membersOf(communities)) {
      for (const i of members) {
        for (const j of members) together[i * n + j]! += share;
      }
    }
  }
  addSameness(
    together,
    families.filter(({ lexical }) => lexical),
    n,
  );
  return together;
}

/** Likeness in words, 1 for equal texts, at which two texts begin to be together regardless, and are. */
const nearlySame = { from: 0.3, to: 0.6 };

/** Modularity sees no community where all texts are alike: texts in nearly the same words are together regardless. */
function addSameness(together: Float32Array, families: readonly Family[], n: number): void {
  const total = families.reduce((sum, { weight }) => sum + weight, 0);
  const similarity = similarityOf(families, n);
  for (let at = 0; at < together.length; at++) {
    const sameness = (similarity[at]! / total - nearlySame.from) / (nearlySame.to - nearlySame.from);
    if (sameness > together[at]!) together[at] = Math.min(1, sameness);
  }
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
