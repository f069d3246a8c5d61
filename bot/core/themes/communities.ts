/** Community detection by modularity: Louvain (Blondel et al., 2008) on a dense, symmetric, non-negative matrix. */

/** A community number for each of n nodes. Nodes without any weight are communities of one. */
export function communitiesOf(
  weights: Float32Array,
  n: number,
  resolution: number,
  random: () => number,
): Int32Array {
  let current = weights;
  let size = n;
  const member = Int32Array.from({ length: n }, (_, i) => i);
  for (let level = 0; level < 12; level++) {
    const { community, count } = movedNodes(current, size, resolution, random);
    for (let i = 0; i < n; i++) member[i] = community[member[i]!]!;
    if (count === size) break;
    current = folded(current, size, community, count);
    size = count;
  }
  return member;
}

function movedNodes(w: Float32Array, n: number, resolution: number, random: () => number) {
  const degree = new Float64Array(n);
  let total = 0;
  for (let i = 0; i < n; i++) {
    let sum = 0;
    for (let j = 0; j < n; j++) sum += w[i * n + j]!;
    degree[i] = sum;
    total += sum;
  }
  const community = Int32Array.from({ length: n }, (_, i) => i);
  const weight = degree.slice();
  const order = shuffled(n, random);
  const links = new Float64Array(n);
  const touched = new Int32Array(n);
  if (total > 0) {
    for (let pass = 0; pass < 20; pass++) {
      let moves = 0;
      for (const i of order) {
        const own = community[i]!;
        let seen = 0;
        const base = i * n;
        for (let j = 0; j < n; j++) {
          const link = w[base + j]!;
          if (link === 0 || j === i) continue;
          const c = community[j]!;
          if (links[c] === 0) touched[seen++] = c;
          links[c] = links[c]! + link;
        }
        weight[own]! -= degree[i]!;
        const pull = (resolution * degree[i]!) / total;
        let best = own;
        let gain = links[own]! - pull * weight[own]!;
        for (let k = 0; k < seen; k++) {
          const c = touched[k]!;
          const here = links[c]! - pull * weight[c]!;
          if (here > gain + 1e-9) {
            gain = here;
            best = c;
          }
        }
        for (let k = 0; k < seen; k++) links[touched[k]!] = 0;
        weight[best]! += degree[i]!;
        community[i] = best;
        if (best !== own) moves++;
      }
      if (moves === 0) break;
    }
  }
  return renumbered(community, n);
}

function renumbered(community: Int32Array, n: number): { community: Int32Array; count: number } {
  const number = new Int32Array(n).fill(-1);
  let count = 0;
  for (let i = 0; i < n; i++) {
    const c = community[i]!;
    if (number[c] === -1) number[c] = count++;
    community[i] = number[c]!;
  }
  return { community, count };
}

/** One node a community; what lies inside a community becomes its weight to itself. */
function folded(w: Float32Array, n: number, community: Int32Array, count: number): Float32Array {
  const out = new Float32Array(count * count);
  for (let i = 0; i < n; i++) {
    const row = community[i]! * count;
    for (let j = 0; j < n; j++) out[row + community[j]!]! += w[i * n + j]!;
  }
  return out;
}

export function shuffled(n: number, random: () => number): Int32Array {
  const order = Int32Array.from({ length: n }, (_, i) => i);
  for (let i = n - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const kept = order[i]!;
    order[i] = order[j]!;
    order[j] = kept;
  }
  return order;
}
