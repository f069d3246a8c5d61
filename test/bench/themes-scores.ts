/** How well groups agree with the themes that people gave: B-cubed F1, adjusted Rand index, topics found, texts lost. */

export type Scores = {
  readonly b3F1: number;
  readonly ari: number;
  /** Harmonic mean of topics that a group matches with F1 of a half, and of groups that match a topic so. */
  readonly topicF1: number;
  /** Share of texts with a topic that stand in no group. */
  readonly lost: number;
};

/** `found` holds a group's number for each text, or -1. Gold that starts with `~` or is `noise` is no topic. */
export function scoresOf(gold: readonly string[], found: readonly number[]): Scores {
  const noise = (label: string): boolean => label.startsWith('~') || label === 'noise';
  const g = gold.map((label, i) => (noise(label) ? `~${i}` : label));
  const p = found.map((group, i) => (group < 0 ? `-${i}` : `${group}`));
  const pairs = countOf(g.map((label, i) => `${label}\n${p[i]}`));
  const [inGold, inGroup] = [countOf(g), countOf(p)];
  let precision = 0;
  let recall = 0;
  g.forEach((label, i) => {
    const both = pairs.get(`${label}\n${p[i]}`) ?? 0;
    precision += both / (inGroup.get(p[i] ?? '') ?? 1) / g.length;
    recall += both / (inGold.get(label) ?? 1) / g.length;
  });
  const alone = p.map((group) => inGroup.get(group) === 1);
  const topical = g.map((label) => !label.startsWith('~'));
  return {
    b3F1: harmonic(precision, recall),
    ari: adjustedRand(inGold, inGroup, pairs, g.length),
    topicF1: topicMatch(inGold, inGroup, pairs),
    lost: g.filter((_, i) => topical[i] && alone[i]).length / Math.max(1, topical.filter(Boolean).length),
  };
}

type Counts = ReadonlyMap<string, number>;

function countOf(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

const harmonic = (a: number, b: number): number => (a + b === 0 ? 0 : (2 * a * b) / (a + b));

/** Hubert and Arabie, 1985. */
function adjustedRand(gold: Counts, groups: Counts, both: Counts, n: number): number {
  const pairsIn = (counts: Counts) => [...counts.values()].reduce((sum, k) => sum + (k * (k - 1)) / 2, 0);
  const expected = (pairsIn(gold) * pairsIn(groups)) / Math.max(1, (n * (n - 1)) / 2);
  const most = (pairsIn(gold) + pairsIn(groups)) / 2;
  return most === expected ? 1 : (pairsIn(both) - expected) / (most - expected);
}

function topicMatch(gold: Counts, groups: Counts, both: Counts): number {
  const topics = [...gold].filter(([label, size]) => !label.startsWith('~') && size >= 3);
  const real = [...groups].filter(([, size]) => size >= 2);
  const matches = (label: string, a: number, group: string, b: number): boolean =>
    (2 * (both.get(`${label}\n${group}`) ?? 0)) / (a + b) >= 0.5;
  const foundTopics = topics.filter(([label, a]) => real.some(([group, b]) => matches(label, a, group, b)));
  const goodGroups = real.filter(([group, b]) => topics.some(([label, a]) => matches(label, a, group, b)));
  return harmonic(
    foundTopics.length / Math.max(1, topics.length),
    goodGroups.length / Math.max(1, real.length),
  );
}
