/** Texts to points: what their words mean taken together, beside what all texts of the batch have in common. */
import type { Language } from '../language';
import { fitsAnySubject } from './common-words';
import { addMeaning, addPhrase, dimensions } from './lexicon/word-vectors';
import { phrasesOf } from './phrases';
import type { ReadText } from './read-texts';
import { besideUsual, unit } from './vectors';

/** A word that fits any subject tells this much of what another tells. */
const commonWord = 0.5;

export const tellingOf = (stem: string, language: Language): number =>
  fitsAnySubject(stem, language) ? commonWord : 1;

/** Of length 1, or 0 for a text of which nothing is known. */
export const pointsOf = (texts: readonly ReadText[]): Float32Array[] => texts.map(pointOf);

/** Points beside what all of them have in common, again of length 1 or 0. */
export const placesOf = besideUsual;

function pointOf({ tokens, language }: ReadText): Float32Array {
  const point = new Float32Array(dimensions);
  for (const { stem, stop } of tokens) {
    if (!stop) addMeaning(stem, language, tellingOf(stem, language), point);
  }
  for (const phrase of phrasesOf(tokens)) addPhrase(phrase, language, point);
  return unit(point);
}
