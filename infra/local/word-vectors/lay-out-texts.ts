/** Texts to points and places in the space of word vectors, with each step on the way, and slopes back to the words' vectors. */
import { dot, meanOf, setApart, unit, type Apart } from '../../../bot/core/themes/vectors';

/** The rows of a text's words, with how much each counts. */
export type Words = readonly (readonly [row: number, share: number])[];
export type Texts = {
  readonly texts: readonly Words[];
  /** Of each text: the number of its topic. */
  readonly topics: readonly number[];
};

export type LaidOut = Apart & Readonly<Record<'sums' | 'points', readonly Float32Array[]>>;

/** Texts to points and places, as the engine does it, with each step on the way. */
export function layOut(texts: readonly Words[], vectors: Float32Array, dimensions: number): LaidOut {
  const sums = texts.map((words) => {
    const sum = new Float32Array(dimensions);
    for (const [row, share] of words)
      for (let k = 0; k < dimensions; k++) sum[k]! += share * vectors[row * dimensions + k]!;
    return sum;
  });
  const points = sums.map(unit);
  return { sums, points, ...setApart(points) };
}

/** One sum for each topic by its number. */
export function sumsByTopic(places: readonly Float32Array[], topics: readonly number[]): Float32Array[] {
  return Array.from({ length: Math.max(...topics) + 1 }, (_, topic) =>
    meanOf(
      places.filter((__, i) => topics[i] === topic),
      1,
    ),
  );
}

/** Adds `weight` × the slope with regard to each vector, where that with regard to each text's place is known. */
export function addThroughWords(
  { sums, points, ...beside }: LaidOut,
  texts: readonly Words[],
  ofPlaces: readonly Float32Array[],
  dimensions: number,
  weight: number,
  to: Float32Array,
): void {
  const ofPoints = throughBeside(ofPlaces, beside);
  texts.forEach((words, i) => {
    const ofSum = throughUnit(ofPoints[i]!, points[i]!, sums[i]!);
    for (const [row, share] of words)
      for (let k = 0; k < dimensions; k++) to[row * dimensions + k]! += weight * share * ofSum[k]!;
  });
}

/** The slope behind what vectors have in common. */
export function throughBeside(slopes: readonly Float32Array[], { apart, places }: Apart): Float32Array[] {
  const ofApart = slopes.map((slope, i) => throughUnit(slope, places[i]!, apart[i]!));
  const shared = meanOf(ofApart, slopes.length + 1);
  return ofApart.map((slope) => slope.map((value, k) => value - shared[k]!));
}

/** The slope behind a division by the length. */
export function throughUnit(slope: Float32Array, place: Float32Array, before: Float32Array): Float32Array {
  const length = dot(place, before);
  const along = dot(slope, place);
  return slope.map((value, k) => (length === 0 ? 0 : (value - along * place[k]!) / length));
}
