/** Texts beside groups that stand: each goes to the group whose members it is most like on average, if like enough. */
import type { SparseRows } from './features';
import type { Family } from './evidence';

/** A group's mean row in every family, dense. */
export type Centroid = { readonly vectors: readonly Float32Array[]; readonly length: number };

export function centroidOf(families: readonly Family[], members: readonly number[]): Centroid {
  const vectors = families.map(({ rows }) => meanRow(rows, members));
  let squares = 0;
  families.forEach(({ weight }, f) => {
    for (const value of vectors[f]!) squares += weight * value * value;
  });
  return { vectors, length: Math.sqrt(squares) || 1 };
}

/** The mean weighted similarity of a row to the group's members, in the measure of the group's own coherence. */
export function likeness(families: readonly Family[], row: number, { vectors, length }: Centroid): number {
  let sum = 0;
  families.forEach(({ rows, weight }, f) => {
    const vector = vectors[f]!;
    let dot = 0;
    for (let k = rows.offsets[row]!; k < rows.offsets[row + 1]!; k++)
      dot += rows.values[k]! * vector[rows.indices[k]!]!;
    sum += weight * dot;
  });
  return sum / length;
}

/** A text belongs to a group from this likeness on, in the measure of how like the group's own members are. */
export const likeEnough = 0.35;

/** The group that a row is most like, the first of equals; -1 where it is like none. */
export function likestGroup(
  families: readonly Family[],
  groups: readonly (readonly number[])[],
  enough = likeEnough,
): (row: number) => number {
  const centroids = groups.map((group) => centroidOf(families, group));
  const usual = groups.map(
    (group, g) => group.reduce((sum, row) => sum + likeness(families, row, centroids[g]!), 0) / group.length,
  );
  return (row) => {
    const likenesses = centroids.map((centroid) => likeness(families, row, centroid));
    const best = likenesses.indexOf(Math.max(...likenesses));
    return (likenesses[best] ?? 0) > enough * (usual[best] ?? Infinity) ? best : -1;
  };
}

function meanRow(rows: SparseRows, members: readonly number[]): Float32Array {
  const mean = new Float32Array(rows.columns);
  for (const row of members) {
    for (let k = rows.offsets[row]!; k < rows.offsets[row + 1]!; k++) {
      mean[rows.indices[k]!]! += rows.values[k]! / members.length;
    }
  }
  return mean;
}
