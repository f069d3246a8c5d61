/** One word, several spellings: æ, ø and å from keyboards without them, and slips of the finger. */
import { distance } from 'fastest-levenshtein';

const digraphs: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', ä: 'ae', ö: 'oe', ü: 'ue' };
const bare: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', å: 'a', ä: 'ae', ö: 'o', ü: 'u' };

/** How a word is written without Danish letters: "løn" as "loen" and "lon". */
export function spellings(word: string): readonly string[] {
  const via = (map: Readonly<Record<string, string>>): string =>
    word.replace(/[æøåäöü]/g, (letter) => map[letter] ?? letter);
  return [...new Set([word, via(digraphs), via(bare)])];
}

/** One form for all spellings of a word: "Løn", "loen" and "LON" are "lon". */
export function folded(word: string): string {
  return word
    .toLowerCase()
    .replace(/[æøåäöü]/g, (letter) => bare[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/oe/g, 'o')
    .replace(/aa/g, 'a');
}

/** The pattern of a word’s spellings inside a larger regular expression. */
export function spellingPattern(word: string): string {
  return word
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/ø/g, '(?:ø|oe|ö|o)')
    .replace(/å/g, '(?:å|aa|a)')
    .replace(/æ/g, '(?:æ|ae|ä)')
    .replace(/ /g, '\\s+');
}

/** The number of slips between two words, at most; two neighbouring letters changed about are one slip. */
export function slips(written: string, meant: string): number {
  const edits = distance(written, meant);
  return edits === 2 && isSwap(written, meant) ? 1 : edits;
}

function isSwap(left: string, right: string): boolean {
  if (left.length !== right.length) return false;
  const at = [...left].findIndex((letter, index) => letter !== right[index]);
  return (
    left[at] === right[at + 1] && left[at + 1] === right[at] && left.slice(at + 2) === right.slice(at + 2)
  );
}
