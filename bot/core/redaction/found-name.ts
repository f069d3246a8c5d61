/** A name found among the words of a text, and the small words that stand within names. */
import { wordSet } from '../word-set';

/** From the first to the last of its words, by their places. */
export type Found = { readonly from: number; readonly to: number };

export const particles = wordSet(`van von der de den del da dos la al el bin ibn ben af ter di zu ten`);
