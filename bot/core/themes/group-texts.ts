/** Texts to groups by consensus: small groups dissolved, too many joined, and in each those who are at home there. */
import { averageLinkage } from './average-linkage';
import { membersOf, togetherness } from './consensus';
import type { Family } from './evidence';
import { likeEnough, likestGroup } from './place-texts';
import { rampOf } from './ramp';
import { fewestMembers, type Settings } from './settings';

/** Groups of row numbers below n. The `earlier` rows behind them take part in the grouping and are in no group. */
export function groupTexts(
  families: readonly Family[],
  n: number,
  earlier: number,
  settings: Settings,
  random: () => number,
): number[][] {
  if (n < fewestMembers) return [];
  const all = n + earlier;
  const { resolution, company, likeness } = settledFor(n, settings);
  const together = togetherness(families, all, { ...settings, resolution }, random);
  const meanBetween = (a: readonly number[], b: readonly number[]): number => {
    let sum = 0;
    for (const i of a) for (const j of b) sum += together[i * all + j]!;
    return sum / (a.length * b.length);
  };
  const present = (rows: readonly number[]): number[] => rows.filter((row) => row < n);
  const clusters = membersOf(averageLinkage(together.slice(), all, settings.agreement));
  const isLarge = (cluster: readonly number[]): boolean => present(cluster).length >= fewestMembers;
  const cores = joinNearest(clusters.filter(isLarge), mostGroups(n, settings), meanBetween);
  const groups = cores.map((core) => atHome(present(core), (i, j) => together[i * all + j]!, company));
  const likest = likestGroup(families, cores, likeness);
  for (const i of present(clusters.filter((cluster) => !isLarge(cluster)).flat())) {
    const shares = cores.map((core) => meanBetween([i], core));
    const best = shares.indexOf(Math.max(...shares));
    if ((shares[best] ?? 0) >= company) groups[best]?.push(i);
    else groups[likest(i)]?.push(i);
  }
  return groups;
}

/**
 * Members without those that stood with the others in a smaller share of the detections than `company`: who did so least leaves
 * first. `together` is the share that two stood together in.
 */
export function atHome(
  group: readonly number[],
  together: (i: number, j: number) => number,
  company: number,
): number[] {
  const members = [...group];
  const sums = members.map((i) => members.reduce((sum, j) => (i === j ? sum : sum + together(i, j)), 0));
  while (members.length > fewestMembers) {
    const least = sums.indexOf(Math.min(...sums));
    if (sums[least]! >= company * (members.length - 1)) break;
    sums.splice(least, 1);
    const [left] = members.splice(least, 1);
    members.forEach((i, at) => (sums[at]! -= together(i, left!)));
  }
  return members;
}

/** Of many texts a left-over that kept too little company is to be as like a group as its own members are. */
const likeMembers = 1;

/** Of few texts themes are wider, and less company or likeness is enough. */
function settledFor(
  n: number,
  { resolution: [low, high], company: [least, most], few }: Settings,
): { readonly resolution: Settings['resolution']; readonly company: number; readonly likeness: number } {
  const many = rampOf(n, few);
  const by = few.resolution + (1 - few.resolution) * many;
  return {
    resolution: [low * by, high * by],
    company: least + (most - least) * many,
    likeness: likeEnough + (likeMembers - likeEnough) * many,
  };
}

const mostGroups = (n: number, { mostThemes }: Settings): number =>
  Math.max(3, Math.round(mostThemes * Math.sqrt(n)));

/** Joins the two groups that stood together most until there are few enough. */
function joinNearest(
  groups: readonly number[][],
  most: number,
  closeness: (a: readonly number[], b: readonly number[]) => number,
): number[][] {
  const joined = groups.map((group) => [...group]);
  while (joined.length > most) {
    let pair: [number, number] = [0, 1];
    let best = -1;
    for (let i = 1; i < joined.length; i++) {
      for (let j = 0; j < i; j++) {
        const value = closeness(joined[i]!, joined[j]!);
        if (value > best) [best, pair] = [value, [j, i]];
      }
    }
    joined[pair[0]]!.push(...joined.splice(pair[1], 1)[0]!);
  }
  return joined;
}
