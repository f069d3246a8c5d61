/** Agglomerative clustering by average linkage (nearest-neighbour chain), cut at a similarity. */

import { numbersTo } from './random';

/** A group number for each of n; `similarity` is n × n and is used up. */
export function averageLinkage(similarity: Float32Array, n: number, cut: number): Int32Array {
  const size = new Int32Array(n).fill(1);
  const alive = new Uint8Array(n).fill(1);
  const parent = numbersTo(n);
  const chain: number[] = [];
  let next = 0;
  while (next < n) {
    if (chain.length === 0) {
      while (next < n && !alive[next]) next++;
      if (next === n) break;
      chain.push(next);
    }
    const a = chain[chain.length - 1]!;
    const before = chain[chain.length - 2];
    let b = before ?? -1;
    let best = before === undefined ? -1 : similarity[a * n + before]!;
    for (let j = 0; j < n; j++) {
      if (!alive[j] || j === a) continue;
      if (similarity[a * n + j]! > best) {
        best = similarity[a * n + j]!;
        b = j;
      }
    }
    if (b === -1 || best < cut) {
      // Average linkage is reducible: whoever has no neighbour above the cut never gets one.
      alive[a] = 0;
      chain.pop();
      continue;
    }
    if (b !== before) {
      chain.push(b);
      continue;
    }
    chain.length -= 2;
    const keep = Math.min(a, b);
    const gone = Math.max(a, b);
    const wa = size[keep]!;
    const wb = size[gone]!;
    for (let j = 0; j < n; j++) {
      if (!alive[j] || j === a || j === b) continue;
      const merged = (similarity[keep * n + j]! * wa + similarity[gone * n + j]! * wb) / (wa + wb);
      similarity[keep * n + j] = merged;
      similarity[j * n + keep] = merged;
    }
    size[keep] = wa + wb;
    alive[gone] = 0;
    parent[gone] = keep;
  }
  const root = (i: number): number => (parent[i] === i ? i : root(parent[i]!));
  return Int32Array.from({ length: n }, (_, i) => root(i));
}
