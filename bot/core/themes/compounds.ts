/** Danish compounds, split by what the batch itself knows as words: "fakturascanning" is about "faktura". */
import type { Token } from './tokenise';

const shortestPart = 4;
const shortestRest = 3;

/** The known words that a stem begins or ends with, longest first on each side. */
export function compoundParts(texts: readonly (readonly Token[])[]): (stem: string) => readonly string[] {
  const known = new Set<string>();
  for (const tokens of texts) {
    for (const token of tokens) if (!token.stop && token.stem.length >= shortestPart) known.add(token.stem);
  }
  const made = new Map<string, readonly string[]>();
  return (stem) => {
    let parts = made.get(stem);
    if (!parts) {
      parts = knownParts(stem, known);
      made.set(stem, parts);
    }
    return parts;
  };
}

/** The longest known word that a stem begins with, and the longest that it ends with. */
export function knownParts(stem: string, known: { readonly has: (part: string) => boolean }): string[] {
  const found: string[] = [];
  for (let end = stem.length - shortestRest; end >= shortestPart; end--) {
    if (!known.has(stem.slice(0, end))) continue;
    found.push(stem.slice(0, end));
    break;
  }
  for (let begin = shortestRest; begin <= stem.length - shortestPart; begin++) {
    if (!known.has(stem.slice(begin))) continue;
    found.push(stem.slice(begin));
    break;
  }
  return found;
}
