/** Dense vectors: their products, their directions, and what each is beside what all have in common. */

/** What all have in common is taken as if one vector more were 0: two alone would be opposites. */
const oneMore = 1;
/** Of texts in the same words nothing is left but rounding. */
const shortest = 1e-3;

export function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += a[k]! * b[k]!;
  return sum;
}

/** Of length 1, or 0 for a vector too short to have a direction. */
export function unit(vector: Float32Array): Float32Array {
  const length = Math.sqrt(dot(vector, vector));
  return vector.map((value) => (length < shortest ? 0 : value / length));
}

/** Vectors, each beside what all have in common, and that of length 1. */
export type Apart = Readonly<Record<'apart' | 'places', readonly Float32Array[]>>;

/** Each beside what all have in common; one that is 0 stays 0. */
export function setApart(vectors: readonly Float32Array[]): Apart {
  const usual = meanOf(vectors, vectors.length + oneMore);
  const apart = vectors.map((vector) =>
    isZero(vector) ? vector : vector.map((value, k) => value - usual[k]!),
  );
  return { apart, places: apart.map(unit) };
}

export const besideUsual = (vectors: readonly Float32Array[]): readonly Float32Array[] =>
  setApart(vectors).places;

export const isZero = (vector: Float32Array): boolean => vector.every((value) => value === 0);

/** The sum of the vectors, divided by `of`. */
export function meanOf(vectors: readonly Float32Array[], of = vectors.length): Float32Array {
  const mean = new Float32Array(vectors[0]?.length ?? 0);
  for (const vector of vectors) for (let k = 0; k < mean.length; k++) mean[k]! += vector[k]! / of;
  return mean;
}
