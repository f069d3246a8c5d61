/** Texts to points: what their words mean taken together, beside what all texts of the batch have in common. */
import type { Language } from '../language';
import { fitsAnySubject } from './common-words';
import type { SparseRows } from './features';
import { addMeaning, addPhrase, dimensions } from './lexicon/word-vectors';
import { phrasesOf } from './phrases';
import type { ReadText } from './read-texts';

/** A word that fits any subject tells this much of what another tells. */
const commonWord = 0.5;

export const tellingOf = (stem: string, language: Language): number =>
  fitsAnySubject(stem, language) ? commonWord : 1;

/** What the batch has in common is taken as if one text more said nothing: two alone would be opposites. */
const oneMore = 1;
/** Of texts in the same words nothing is left but rounding. */
const shortest = 1e-3;

/** Dense rows of length 1, or 0 for a text of which nothing is known. */
export function meaningRows(texts: readonly ReadText[]): SparseRows {
  const points = texts.map(pointOf);
  const usual = new Float32Array(dimensions);
  for (const point of points) {
    for (let k = 0; k < dimensions; k++) usual[k]! += point[k]! / (texts.length + oneMore);
  }
  const values = new Float32Array(texts.length * dimensions);
  points.forEach((point, at) => {
    if (point.every((value) => value === 0)) return;
    values.set(unit(point.map((value, k) => value - usual[k]!)), at * dimensions);
  });
  const indices = new Int32Array(values.length);
  for (let at = 0; at < indices.length; at++) indices[at] = at % dimensions;
  return {
    rows: texts.length,
    columns: dimensions,
    offsets: Int32Array.from({ length: texts.length + 1 }, (_, row) => row * dimensions),
    indices,
    values,
  };
}

function pointOf({ tokens, language }: ReadText): Float32Array {
  const point = new Float32Array(dimensions);
  for (const { stem, stop } of tokens) {
    if (!stop) addMeaning(stem, language, tellingOf(stem, language), point);
  }
  for (const phrase of phrasesOf(tokens)) addPhrase(phrase, language, point);
  return unit(point);
}

function unit(vector: Float32Array): Float32Array {
  let squares = 0;
  for (const value of vector) squares += value * value;
  const length = Math.sqrt(squares);
  return length < shortest ? vector.fill(0) : vector.map((value) => value / length);
}
