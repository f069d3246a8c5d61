/** Sparse rows to a dense matrix of dot products, on a subset of the columns. */
import type { SparseRows } from './features';

/** Adds `weight` × the dot product of every two rows, over the columns kept, into `into` (n × n, row after row). */
export function addProducts(
  rows: SparseRows,
  weight: number,
  kept: Uint8Array | undefined,
  into: Float32Array,
): void {
  const n = rows.rows;
  const postings = postingsOf(rows);
  const { offsets, indices, values } = rows;
  for (let i = 0; i < n; i++) {
    const base = i * n;
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
      const column = indices[k]!;
      if (kept && !kept[column]) continue;
      const value = values[k]! * weight;
      for (let p = postings.offsets[column]!; p < postings.offsets[column + 1]!; p++) {
        const j = postings.rows[p]!;
        into[base + j] = into[base + j]! + value * postings.values[p]!;
      }
    }
  }
}

type Postings = { offsets: Int32Array; rows: Int32Array; values: Float32Array };
const postingsCache = new WeakMap<SparseRows, Postings>();

function postingsOf(rows: SparseRows): Postings {
  const cached = postingsCache.get(rows);
  if (cached) return cached;
  const offsets = new Int32Array(rows.columns + 1);
  for (const column of rows.indices) offsets[column + 1]!++;
  for (let c = 0; c < rows.columns; c++) offsets[c + 1]! += offsets[c]!;
  const next = offsets.slice();
  const ids = new Int32Array(rows.indices.length);
  const values = new Float32Array(rows.indices.length);
  for (let i = 0; i < rows.rows; i++) {
    for (let k = rows.offsets[i]!; k < rows.offsets[i + 1]!; k++) {
      const at = next[rows.indices[k]!]!++;
      ids[at] = i;
      values[at] = rows.values[k]!;
    }
  }
  const made = { offsets, rows: ids, values };
  postingsCache.set(rows, made);
  return made;
}
