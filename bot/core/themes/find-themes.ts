/** Answers to themes, best first: groups by words and known concepts, small groups dissolved, left-overs placed. */
import type { Language } from '../language';
import { averageLinkage } from './average-linkage';
import { communitiesOf } from './communities';
import { compoundParts } from './compounds';
import { gramBag, pairBag, weighted, wordBag, type SparseRows } from './features';
import { generator, seedOf } from './random';
import { addProducts } from './similarity';
import { tokenise } from './tokenise';

export type ThemeText = { readonly id: string; readonly text: string; readonly tag?: string };
export type ThemeCase = {
  readonly lang: Language | 'mixed';
  readonly texts: readonly ThemeText[];
  readonly history?: readonly string[];
};
export type Theme = {
  readonly label: string;
  readonly terms: readonly string[];
  readonly memberIds: readonly string[];
  readonly quoteIds: readonly string[];
};

export const defaults = {
  runs: 30,
  keep: 0.6,
  resLow: 0.8,
  resHigh: 1.6,
  cut: 0.45,
  word: 1,
  pair: 0.3,
  gram: 0.7,
  most: 0.5,
  assign: 0.5,
  diffuse: 0,
};
export type Settings = typeof defaults;

export function findThemes(given: ThemeCase, s: Settings = defaults): Theme[] {
  const texts = [...given.texts].sort((a, b) =>
    a.text < b.text ? -1 : a.text > b.text ? 1 : a.id < b.id ? -1 : 1,
  );
  const n = texts.length;
  const fallback = given.lang === 'en' ? 'en' : 'da';
  const random = generator(seedOf(texts.map((t) => t.text)));
  const read = texts.map((t) => tokenise(t.text, fallback));
  const parts = compoundParts(read.map((r) => r.tokens));
  const families: [SparseRows, number][] = [
    [
      weighted(
        read.map((r) => wordBag(r.tokens, parts)),
        2,
        s.most,
      ),
      s.word,
    ],
    [
      weighted(
        read.map((r) => pairBag(r.tokens)),
        2,
        s.most,
      ),
      s.pair,
    ],
    [
      weighted(
        read.map((r) => gramBag(r.tokens)),
        2,
        s.most,
      ),
      s.gram,
    ],
  ];
  const together = new Float32Array(n * n);
  for (let run = 0; run < s.runs; run++) {
    const sim = new Float32Array(n * n);
    for (const [rows, weight] of families) {
      if (weight === 0) continue;
      const kept = Uint8Array.from({ length: rows.columns }, () => (random() < s.keep ? 1 : 0));
      addProducts(rows, weight, kept, sim);
    }
    for (let i = 0; i < n; i++) sim[i * n + i] = 0;
    const res = s.resLow + (s.resHigh - s.resLow) * random();
    const member = communitiesOf(sim, n, res, random);
    for (let i = 0; i < n; i++)
      for (let j = 0; j < n; j++) if (member[i] === member[j]) together[i * n + j]! += 1 / s.runs;
  }
  const full = new Float32Array(n * n);
  for (const [rows, weight] of families) if (weight) addProducts(rows, weight, undefined, full);
  const co = together.slice();
  const group = averageLinkage(together, n, s.cut);
  // dissolve and assign
  const groups = new Map<number, number[]>();
  group.forEach((g, i) => groups.set(g, [...(groups.get(g) ?? []), i]));
  const large = [...groups.values()].filter((g) => g.length >= 3);
  const left = [...groups.values()].filter((g) => g.length < 3).flat();
  const placed = large.map((g) => [...g]);
  for (const i of left) {
    let best = -1,
      score = 0;
    large.forEach((g, k) => {
      let sum = 0;
      for (const j of g) sum += co[i * n + j]!;
      if (sum / g.length > score) {
        score = sum / g.length;
        best = k;
      }
    });
    let any = 0;
    for (let j = 0; j < n; j++) if (j !== i) any += full[i * n + j]!;
    if (best >= 0 && score >= s.assign * s.cut && any > 0) placed[best]!.push(i);
  }
  return placed
    .sort((a, b) => b.length - a.length)
    .map((g) => ({
      label: texts[g[0]!]!.text.slice(0, 50),
      terms: [],
      memberIds: g.map((i) => texts[i]!.id),
      quoteIds: [],
    }));
}
