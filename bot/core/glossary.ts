/** The words that an organisation has agreed on, and where they occur in what is posted. */
import type { Instant } from './calendar';

export type Explained = { readonly term: string; readonly meaning: string };

export type GlossaryEntry = Explained & {
  readonly tenantId: string;
  /** The Entra object id of the coach. */
  readonly by: string;
  readonly at: Instant;
};

/** The most characters of a term and of its meaning. */
export const longestTerm = 60;
export const longestMeaning = 300;

/** More words explained at once would be a lesson, and no prompt. */
const mostExplained = 4;

/** The name under which a term is kept: one entry, however its letters are cased. */
export function termKey(term: string): string {
  return term.normalize('NFC').trim().toLowerCase();
}

/** What Danish and English hang on a word, with or without an apostrophe: "RPA'en", "robotten", "bots". */
const endings = "(?:['’]?(?:s|e|en|et|er|n|t|r|ens|ets|ers|erne|ernes|ne|nes|es|ten|tens|tet|ter|terne))?";

/** The entries whose words occur in the texts, each once, in the order in which they are met. */
export function explainedIn(entries: readonly Explained[], texts: readonly string[]): readonly Explained[] {
  const whole = texts.join('\n').normalize('NFC');
  return entries
    .flatMap(({ term, meaning }) => {
      const at = whole.search(pattern(term));
      return at < 0 ? [] : [{ term, meaning, at }];
    })
    .sort((a, b) => a.at - b.at)
    .slice(0, mostExplained)
    .map(({ term, meaning }) => ({ term, meaning }));
}

function pattern(term: string): RegExp {
  const words = term
    .normalize('NFC')
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}${endings}(?![\\p{L}\\p{N}])`, 'iu');
}
