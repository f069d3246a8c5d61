/** Words that departments use in the names of matters which have nothing to do with each other. */
import type { Matter, Naming } from './matters';
import type { Ambiguity } from './overview';
import { tokenise } from './themes/tokenise';

const mostAmbiguities = 3;

/**
 * Only words of published labels that are also among the theme's leading terms, in themes whose concepts are known and
 * have none in common: without concepts nobody can tell whether two themes differ.
 */
export function ambiguitiesIn(matters: readonly Matter[]): readonly Ambiguity[] {
  const uses = new Map<string, { readonly word: string; readonly namings: Naming[] }>();
  for (const { namings } of matters)
    for (const naming of namings)
      for (const [key, word] of leadingWords(naming)) {
        const use = uses.get(key) ?? { word, namings: [] };
        if (
          use.namings.every(
            (known) => known.departmentName !== naming.departmentName && differ(known, naming),
          )
        )
          use.namings.push(naming);
        uses.set(key, use);
      }
  return [...uses.values()]
    .filter(({ namings }) => namings.length > 1)
    .sort((a, b) => weight(b.namings) - weight(a.namings) || (a.word < b.word ? -1 : 1))
    .slice(0, mostAmbiguities)
    .map(({ word, namings }) => ({
      word,
      uses: namings.map(({ departmentName, theme }) => ({ departmentName, words: theme.label })),
    }));
}

function differ(one: Naming, other: Naming): boolean {
  return !one.theme.concepts.some((concept) => other.theme.concepts.includes(concept));
}

function weight(namings: readonly Naming[]): number {
  return namings.reduce((sum, { theme }) => sum + theme.people, 0);
}

/** By stem, as the label writes them. */
function leadingWords({ theme, language }: Naming): ReadonlyMap<string, string> {
  if (theme.concepts.length === 0) return new Map();
  const leading = new Set(
    theme.terms.slice(0, 3).flatMap((term) => tokenise(term, language).tokens.map(({ stem }) => stem)),
  );
  const words = tokenise(theme.label, language).tokens.filter(({ stop, stem }) => !stop && leading.has(stem));
  return new Map(words.map(({ stem, surface }) => [`${language} ${stem}`, surface]));
}
