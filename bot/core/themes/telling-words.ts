/** How much more a word tells of a theme for what is known of it: its trouble, its corner of life, whether it names a thing. */
import type { Language } from '../language';
import type { Lexicon } from './lexicon/compile-lexicon';
import type { ReadText } from './read-texts';
import type { CarryingConcept } from './theme-concepts';
import type { ThemeFields } from './theme-fields';
import type { WordKnowledge } from './word-knowledge';

/** A word that hints at one of the first concepts tells this much more of the theme. */
const leadingWord = 1.5;
const firstConcepts = 3;
/**
 * Of the words of one member alone, those that the lexicon knows tell this much more, those of a corner of life that
 * others of the theme speak of too, and nouns more than others.
 */
const knownWord = 1.2;
const wordAtHome = 1.2;
const byNoun = 0.3;

export type Telling = (stem: string, users: number) => number;

export function tellingWords(
  members: readonly ReadText[],
  carrying: readonly CarryingConcept[],
  lexicon: Lexicon,
  fields: ThemeFields,
  { nounLikeness }: WordKnowledge,
  language: Language,
): Telling {
  const first = new Set(
    carrying.slice(0, firstConcepts).map(({ concept }) => lexicon.numbers.get(concept.id)),
  );
  const found = members.flatMap((member) => member.found);
  const leading = new Set(found.filter(({ concept }) => first.has(concept)).map(({ key }) => key));
  const known = new Set(found.map(({ key }) => key));
  const atHome = fields.wordsOf(members);
  return (stem, users) => {
    const hint = leading.has(stem) ? leadingWord : 1;
    if (users > 1) return hint;
    const belongs = (known.has(stem) ? knownWord : 1) * (atHome.has(stem) ? wordAtHome : 1);
    return hint * belongs * (1 - byNoun + byNoun * nounLikeness(stem, language));
  };
}
