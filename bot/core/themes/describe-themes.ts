/** Groups of texts to themes that can be shown: name, words, quotes, concepts, the difference that they are about. */
import type { Language } from '../language';
import { chooseLabel } from './choose-label';
import { compoundParts } from './compounds';
import { conceptHints } from './concept-features';
import type { Family } from './evidence';
import { frequencies } from './features';
import type { Theme } from './find-themes';
import { isFrom, labelsFor } from './label';
import type { Lexicon } from './lexicon/compile-lexicon';
import { mattersOfSociety } from './lexicon/lexicon';
import { centroidOf, likeness } from './place-texts';
import { byQuotability, quotesOf } from './quotes';
import type { ReadText } from './read-texts';
import { tellingWords } from './telling-words';
import { conceptsOf, differenceOf, speakOfSociety, type CarryingConcept } from './theme-concepts';
import { themeFields } from './theme-fields';
import { stemsIn } from './theme-titles';
import { distinctTerms, termsOf, wordingOf } from './theme-terms';
import { usualTitles } from './usual-titles';
import { wordKnowledge } from './word-knowledge';

const mostTerms = 10;
const mostConcepts = 5;

/** Larger themes first. No two have the same name. */
export function describeThemes(
  texts: readonly ReadText[],
  groups: readonly (readonly number[])[],
  families: readonly Family[],
  lexicon: Lexicon,
  language: Language,
): Theme[] {
  const wording = wordingOf(texts, compoundParts(texts.map(({ tokens }) => tokens)));
  const hints = texts.map((text) => conceptHints(text, lexicon));
  const conceptDf = frequencies(hints);
  const ofSociety = speakOfSociety(hints, lexicon);
  const mayName = ({ concept }: CarryingConcept): boolean => ofSociety || !mattersOfSociety.has(concept.id);
  const fields = themeFields(texts);
  const knowledge = wordKnowledge(texts);
  const titlesOf = usualTitles(texts, language);
  const taken = new Set<string>();
  const largestFirst = groups
    .map((rows) => ({ rows, coherence: centroidOf(families, rows).length }))
    .sort((a, b) => b.rows.length - a.rows.length || b.coherence - a.coherence || a.rows[0]! - b.rows[0]!);
  return largestFirst.map(({ rows }) => {
    const members = rows.map((row) => texts[row]!);
    const centroid = centroidOf(families, rows);
    const typicality = rows.map((row) => likeness(families, row, centroid));
    const carrying = conceptsOf(members, texts.length, conceptDf, lexicon);
    const tellingOf = tellingWords(members, carrying, lexicon, fields, knowledge, language);
    const terms = termsOf(members, onAverageOne(typicality), wording, tellingOf);
    const options = labelsFor({
      members,
      terms,
      carrying: carrying.filter(mayName),
      language,
      knowledge,
      fields,
      usual: titlesOf(rows),
    });
    const label = chooseLabel(options, taken, members, language);
    taken.add(label);
    const ranked = byQuotability(members, typicality, speakingOf(label, carrying, lexicon, language));
    return {
      label,
      terms: distinctTerms(terms, mostTerms).map(({ surface }) => surface),
      memberIds: ranked.map(({ id }) => id),
      quoteIds: quotesOf(ranked),
      concepts: carrying.slice(0, mostConcepts).map(({ concept }) => concept.id),
      ...differenceOf(members, carrying, lexicon),
    };
  });
}

/** Whether a text has a word of the theme's name, or hints at the concept that gave it. */
function speakingOf(
  label: string,
  carrying: readonly CarryingConcept[],
  lexicon: Lexicon,
  language: Language,
): (text: ReadText) => boolean {
  const stems = new Set(stemsIn(label, language));
  const giver = carrying.find(({ concept }) => isFrom(label, concept[language].title));
  const number = giver && lexicon.numbers.get(giver.concept.id);
  return ({ tokens, found }) =>
    tokens.some(({ stem }) => stems.has(stem)) || found.some(({ concept }) => concept === number);
}

function onAverageOne(values: readonly number[]): readonly number[] {
  const mean = values.reduce((sum, each) => sum + each, 0) / values.length || 1;
  return values.map((each) => each / mean);
}
