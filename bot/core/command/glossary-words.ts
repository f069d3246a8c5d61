/** A word and its meaning, as a coach writes them for the glossary: "ordbog: RPA = et program, der …". */

export type Definition = { readonly kind: 'define-term'; readonly term: string; readonly meaning: string };

const bot = '(?:@?sidemand[,:]?\\s+)?';
const name = '(?:ordbog|ordbogen|ordliste|ordlisten|glossary|dictionary)';
const pair = '(?<term>[^=\\n]{1,200}?)\\s*=\\s*(?<meaning>[^\\n]{1,2000}?)';
const patterns = [
  new RegExp(`^\\s*${bot}(?:the\\s+)?${name}\\s*[:,]\\s*${pair}\\s*$`, 'iu'),
  new RegExp(
    `^\\s*${bot}(?:tilføj|sæt|føj|skriv|add|put|write)\\s+${pair}\\s+(?:til|i|ind i|to|in|into)\\s+(?:the\\s+)?${name}\\s*\\.?\\s*$`,
    'iu',
  ),
];

/** Longer words are no definition. */
const longest = 2500;

export function readDefinition(utterance: string): Definition | undefined {
  if (utterance.length > longest) return undefined;
  for (const each of patterns) {
    const { term, meaning } = each.exec(utterance)?.groups ?? {};
    if (term !== undefined && meaning !== undefined)
      return { kind: 'define-term', term: unquoted(term), meaning: meaning.trim() };
  }
  return undefined;
}

const unquoted = (words: string): string =>
  words
    .trim()
    .replace(/^["'“„»«]+|(?<!["'”“»«])["'”“»«]+$/gu, '')
    .trim();
