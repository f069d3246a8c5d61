/** Groups of texts to themes that can be shown: name, words, quotes, concepts, the difference that they are about. */
import type { Language } from '../language';
import type { Family } from './evidence';
import type { Theme } from './find-themes';
import { labelsFor } from './label';
import type { Lexicon } from './lexicon/compile-lexicon';
import { nounLikeness } from './noun-likeness';
import { centroidOf, likeness } from './place-texts';
import { quotesOf } from './quotes';
import type { ReadText } from './read-texts';
import { conceptFrequencies, conceptsOf, differenceOf, type CarryingConcept } from './theme-concepts';
import { documentFrequencies, termsOf } from './theme-terms';

const mostTerms = 10;
const mostConcepts = 5;
/** A word that hints at one of the first concepts tells this much more of the theme. */
const knownWord = 1.5;
const firstConcepts = 3;

/** Larger themes first. No two have the same name. */
export function describeThemes(
  texts: readonly ReadText[],
  groups: readonly (readonly number[])[],
  families: readonly Family[],
  lexicon: Lexicon,
  language: Language,
): Theme[] {
  const df = documentFrequencies(texts);
  const conceptDf = conceptFrequencies(texts, lexicon);
  const likenessToNouns = nounLikeness(texts);
  const taken = new Set<string>();
  const ranked = groups
    .map((rows) => ({ rows, coherence: centroidOf(families, rows).length }))
    .sort((a, b) => b.rows.length - a.rows.length || b.coherence - a.coherence || a.rows[0]! - b.rows[0]!);
  return ranked.map(({ rows }, index) => {
    const members = rows.map((row) => texts[row]!);
    const centroid = centroidOf(families, rows);
    const carrying = conceptsOf(members, texts.length, conceptDf, lexicon);
    const hinting = hintingStems(members, carrying, lexicon);
    const terms = termsOf(members, texts.length, df, (stem) => (hinting.has(stem) ? knownWord : 1));
    const options = labelsFor({ members, terms, carrying, language, nounLikeness: likenessToNouns });
    const label = options.find((option) => !taken.has(option)) ?? `${options[0]} ${index + 1}`;
    taken.add(label);
    return {
      label,
      terms: terms.slice(0, mostTerms).map(({ surface }) => surface),
      memberIds: members.map(({ id }) => id),
      quoteIds: quotesOf(
        members,
        rows.map((row) => likeness(families, row, centroid)),
      ),
      concepts: carrying.slice(0, mostConcepts).map(({ concept }) => concept.id),
      ...differenceOf(members, carrying, lexicon),
    };
  });
}

function hintingStems(
  members: readonly ReadText[],
  carrying: readonly CarryingConcept[],
  lexicon: Lexicon,
): ReadonlySet<string> {
  const first = new Set(
    carrying.slice(0, firstConcepts).map(({ concept }) => lexicon.numbers.get(concept.id)),
  );
  return new Set(
    members.flatMap(({ found }) => found.filter(({ concept }) => first.has(concept)).map(({ key }) => key)),
  );
}
