/** Texts to groups by consensus: small groups dissolved, too many joined, left-overs placed with company they kept. */
import { averageLinkage } from './average-linkage';
import { membersOf, togetherness } from './consensus';
import type { Family } from './evidence';
import { likestGroup } from './place-texts';
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
  const together = togetherness(
    families,
    all,
    { ...settings, resolution: resolutionFor(n, settings) },
    random,
  );
  const meanBetween = (a: readonly number[], b: readonly number[]): number => {
    let sum = 0;
    for (const i of a) for (const j of b) sum += together[i * all + j]!;
    return sum / (a.length * b.length);
  };
  const present = (rows: readonly number[]): number[] => rows.filter((row) => row < n);
  const clusters = membersOf(averageLinkage(together.slice(), all, settings.agreement));
  const isLarge = (cluster: readonly number[]): boolean => present(cluster).length >= fewestMembers;
  const cores = joinNearest(clusters.filter(isLarge), mostGroups(n, settings), meanBetween);
  const groups = cores.map(present);
  const likest = likestGroup(families, cores);
  for (const i of present(clusters.filter((cluster) => !isLarge(cluster)).flat())) {
    const shares = cores.map((core) => meanBetween([i], core));
    const best = shares.indexOf(Math.max(...shares));
    if ((shares[best] ?? 0) >= settings.company) groups[best]?.push(i);
    else groups[likest(i)]?.push(i);
  }
  return groups;
}

function resolutionFor(n: number, { resolution: [low, high], coarser }: Settings): Settings['resolution'] {
  const { few, many, share } = coarser;
  const by = share + (1 - share) * rampOf(n, { from: few, to: many });
  return [low * by, high * by];
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
