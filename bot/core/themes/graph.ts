/** A dense similarity to a graph of its strongest links. */

/** Undirected: every link stands in both of its rows, targets[offsets[i] .. offsets[i + 1]] with weights beside them. */
export type Graph = {
  readonly nodes: number;
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  readonly weights: Float32Array | Float64Array;
};

const bins = 128;

/**
 * The links (n × n positions) that are among the `most` strongest of one of their ends, about: the last bin of a
 * histogram is taken whole or left. None is weaker than `weakest`, which is above 0.
 */
export function strongestLinks(
  similarity: Float32Array,
  n: number,
  most: number,
  weakest: number,
): Uint8Array {
  const kept = new Uint8Array(n * n);
  const histogram = new Int32Array(bins);
  for (let i = 0; i < n; i++) {
    const row = similarity.subarray(i * n, i * n + n);
    let max = 0;
    for (let j = 0; j < n; j++) if (row[j]! > max) max = row[j]!;
    if (max < weakest) continue;
    const scale = (bins - 1) / max;
    histogram.fill(0);
    for (let j = 0; j < n; j++) if (row[j]! >= weakest) histogram[(row[j]! * scale) | 0]!++;
    let bin = bins - 1;
    for (let count = histogram[bin]!; bin > 0 && count + histogram[bin - 1]! <= most; bin--)
      count += histogram[bin - 1]!;
    for (let j = 0; j < n; j++) {
      if (row[j]! < weakest || ((row[j]! * scale) | 0) < bin) continue;
      kept[i * n + j] = 1;
      kept[j * n + i] = 1;
    }
  }
  return kept;
}

/** Rows and targets of the links that are kept, and where below the diagonal each weight stands. */
export function linksOf(kept: Uint8Array, n: number) {
  let count = 0;
  for (const each of kept) count += each;
  const offsets = new Int32Array(n + 1);
  const targets = new Int32Array(count);
  const positions = new Int32Array(count);
  let at = 0;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      if (!kept[i * n + j]) continue;
      targets[at] = j;
      positions[at++] = Math.max(i, j) * n + Math.min(i, j);
    }
    offsets[i + 1] = at;
  }
  return { offsets, targets, positions };
}
