/** Latent semantic analysis: texts as points in the few directions that most of the batch's variation lies in. */
import type { SparseRows } from './features';

const rounds = 6;

/**
 * The first `count` rows as unit vectors of `dimensions` numbers, row after row, by orthogonal iteration on all rows.
 * A row without features is all zeros.
 */
export function latentVectors(
  rows: SparseRows,
  count: number,
  dimensions: number,
  random: () => number,
): Float32Array {
  const m = rows.rows;
  const k = dimensions;
  let basis = Float64Array.from({ length: m * k }, () => random() - 0.5);
  let scale = orthonormalise(basis, m, k);
  for (let round = 0; round < rounds; round++) {
    basis = timesOwnProducts(rows, basis, k);
    scale = orthonormalise(basis, m, k);
  }
  const out = new Float32Array(count * k);
  for (let i = 0; i < count; i++) {
    let squares = 0;
    for (let j = 0; j < k; j++) {
      // The iteration runs on A·Aᵀ, so its lengths are squares of singular values.
      const value = basis[i * k + j]! * Math.sqrt(scale[j]!);
      out[i * k + j] = value;
      squares += value * value;
    }
    const length = Math.sqrt(squares);
    if (length > 1e-9) for (let j = 0; j < k; j++) out[i * k + j]! /= length;
  }
  return out;
}

/** A · (Aᵀ · Q) */
function timesOwnProducts(rows: SparseRows, q: Float64Array, k: number): Float64Array<ArrayBuffer> {
  const { offsets, indices, values } = rows;
  const inner = new Float64Array(rows.columns * k);
  for (let i = 0; i < rows.rows; i++) {
    for (let p = offsets[i]!; p < offsets[i + 1]!; p++) {
      const value = values[p]!;
      const to = indices[p]! * k;
      for (let j = 0; j < k; j++) inner[to + j]! += value * q[i * k + j]!;
    }
  }
  const out = new Float64Array(rows.rows * k);
  for (let i = 0; i < rows.rows; i++) {
    for (let p = offsets[i]!; p < offsets[i + 1]!; p++) {
      const value = values[p]!;
      const from = indices[p]! * k;
      for (let j = 0; j < k; j++) out[i * k + j]! += value * inner[from + j]!;
    }
  }
  return out;
}

/** Modified Gram-Schmidt on the columns, in place; returns the lengths that they had. */
function orthonormalise(q: Float64Array, m: number, k: number): Float64Array {
  const lengths = new Float64Array(k);
  for (let j = 0; j < k; j++) {
    for (let before = 0; before < j; before++) {
      let dot = 0;
      for (let i = 0; i < m; i++) dot += q[i * k + j]! * q[i * k + before]!;
      for (let i = 0; i < m; i++) q[i * k + j]! -= dot * q[i * k + before]!;
    }
    let squares = 0;
    for (let i = 0; i < m; i++) squares += q[i * k + j]! ** 2;
    const length = Math.sqrt(squares);
    lengths[j] = length;
    if (length > 1e-9) for (let i = 0; i < m; i++) q[i * k + j]! /= length;
    else for (let i = 0; i < m; i++) q[i * k + j] = 0;
  }
  return lengths;
}
