/** Sparse rows to dense matrices of dot products, the columns dealt out among them. */
import type { SparseRows } from './features';

/**
 * Adds `weight` × the dot product of every two rows to the matrices (n × n, row after row, below the diagonal only):
 * what two rows share in a column goes to the matrix that `share` deals the column to.
 */
export function addProducts(
  rows: SparseRows,
  weight: number,
  share: Uint8Array | undefined,
  into: readonly Float32Array[],
): void {
  const n = rows.rows;
  const { offsets, ids, values } = byColumn(rows);
  for (let column = 0; column < rows.columns; column++) {
    const matrix = into[share?.[column] ?? 0]!;
    const end = offsets[column + 1]!;
    for (let p = offsets[column]!; p < end; p++) {
      const base = ids[p]! * n;
      const value = values[p]! * weight;
      for (let q = offsets[column]!; q < p; q++) matrix[base + ids[q]!]! += value * values[q]!;
    }
  }
}

/** Copies what stands below the diagonal to above it. */
export function mirror(matrix: Float32Array, n: number): void {
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < i; j++) matrix[j * n + i] = matrix[i * n + j]!;
  }
}

/** The rows that hold each column, ascending. */
function byColumn(rows: SparseRows): { offsets: Int32Array; ids: Int32Array; values: Float32Array } {
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
  return { offsets, ids, values };
}
