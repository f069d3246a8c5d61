/** Texts to fields of the thesaurus: which corners of life their words belong to, and which groups of corners. */
import type { Language } from '../language';
import { fitsAnySubject } from './common-words';
import { weightedRows, type SparseRows } from './features';
import { compileLexicon, conceptsIn, type Lexicon } from './lexicon/compile-lexicon';
import { fieldGroups } from './lexicon/fields';
import type { Found } from './lexicon/match-concepts';
import type { ReadText } from './read-texts';

/** However many words belong to one field, it counts no more than this many. */
const mostHints = 2;
/** A word that fits any subject tells this much of what another tells of its field. */
const commonWord = 0.3;
/** What a field's group gets of it. */
const shareOfGroup = 0.7;
/** Added to the length of a row: who hints at little is like nobody much. */
const damping = 3;

type Thesaurus = { readonly lexicon: Lexicon; readonly groupOf: readonly number[]; readonly columns: number };

let compiled: Thesaurus | undefined;

function thesaurus(): Thesaurus {
  compiled ??= {
    lexicon: compileLexicon(
      fieldGroups.flatMap(({ fields }) =>
        fields.map(({ id, title, da, en }) => ({
          id,
          near: [],
          da: { title: title.da, words: da },
          en: { title: title.en, words: en },
        })),
      ),
    ),
    groupOf: fieldGroups.flatMap(({ fields }, group) => fields.map(() => group)),
    columns: fieldGroups.reduce((sum, { fields }) => sum + fields.length, fieldGroups.length),
  };
  return compiled;
}

export const titleOfField = (field: number, language: Language): string =>
  thesaurus().lexicon.concepts[field]![language].title;

/** Rows of length below 1: a column a field, then a column a group. */
export function fieldRows(texts: readonly ReadText[]): SparseRows {
  const { groupOf, columns } = thesaurus();
  const bags = texts.map((text) => {
    const bag = new Map<number, number>();
    for (const [field, strength] of fieldHints(text)) {
      const group = groupOf.length + groupOf[field]!;
      bag.set(field, strength);
      bag.set(group, (bag.get(group) ?? 0) + strength * shareOfGroup);
    }
    return bag;
  });
  return weightedRows(bags, columns, { damping });
}

/** Grouping and naming both ask for them; kept no longer than the text itself. */
const foundBefore = new WeakMap<ReadText, readonly Found[]>();

/** The words of a text that belong to a field, with the field's number as their concept. */
export function fieldsFound(text: ReadText): readonly Found[] {
  const before = foundBefore.get(text);
  if (before) return before;
  const found = conceptsIn(thesaurus().lexicon, text.language, text.tokens);
  foundBefore.set(text, found);
  return found;
}

function fieldHints(text: ReadText): ReadonlyMap<number, number> {
  const hints = new Map<number, number>();
  for (const { concept, key, sureness } of fieldsFound(text)) {
    const telling = fitsAnySubject(key, text.language) ? sureness * commonWord : sureness;
    hints.set(concept, Math.min(mostHints, (hints.get(concept) ?? 0) + telling));
  }
  return hints;
}
