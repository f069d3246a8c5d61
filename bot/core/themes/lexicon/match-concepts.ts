/** A text's tokens to the concepts that its words hint at: stems, phrases, parts of compounds, small typos. */
import { distance } from 'fastest-levenshtein';
import type { Language } from '../../language';
import type { Token } from '../tokenise';
import { shelfOf, type ConceptIndex, type Hint, type Phrase } from './index-concepts';

/** How much each way of finding a word counts. */
const strength = { phrase: 1.3, word: 1, compound: 0.7, shortCompound: 0.5, typo: 0.7 };
/** Other words that may stand between two words of a loose phrase. */
const widestGap = 2;
/** Four letters at a word's end are often an accident ("geografisk" is about no fish), at its beginning seldom. */
const shortestPart = { first: 4, last: 5 };
const sureLength = 5;
/** Two real words of fewer letters are often one letter apart. */
const shortestMisspelt = 9;
const shortestRest = 3;

export type Found = Hint & {
  /** The same for all forms of a word or phrase. */
  readonly key: string;
  /** The word or phrase as the text has it, without what stands between. */
  readonly surface: string;
};

/** Keeps a busy process from gathering every word that was ever typed. */
const mostStemsKnown = 50_000;

export type Matcher = (tokens: readonly Token[]) => readonly Found[];

export function conceptMatcher(index: ConceptIndex, language: Language): Matcher {
  const known = new Map<string, readonly Hint[]>();
  const hintsOf = (token: Token): readonly Hint[] => {
    let hints = known.get(token.stem);
    if (!hints) {
      if (known.size >= mostStemsKnown) known.clear();
      hints = lookUp(token, index, language);
      known.set(token.stem, hints);
    }
    return hints;
  };
  return (tokens) => {
    const found: Found[] = [];
    tokens.forEach((token, at) => {
      if (!token.stop || index.words.has(token.stem)) {
        for (const { concept, sureness } of hintsOf(token))
          found.push({ concept, sureness, key: token.stem, surface: token.surface });
      }
      for (const phrase of phrasesAt(tokens, at, index)) {
        const places = placesOf(tokens, at, phrase);
        if (!places) continue;
        const surface = places.map((place) => tokens[place]?.surface).join(' ');
        const key = phrase.stems.join(' ');
        for (const { concept, sureness } of scaled(phrase.hints, strength.phrase))
          found.push({ concept, sureness, key, surface });
      }
    });
    return found;
  };
}

function lookUp({ stem }: Token, index: ConceptIndex, language: Language): readonly Hint[] {
  const exact = index.words.get(stem);
  if (exact) return scaled(exact, strength.word);
  const parts = language === 'da' ? partsIn(stem, index) : [];
  if (parts.length > 0) return parts;
  const near = nearest(stem, index);
  return near ? scaled(index.words.get(near) ?? [], strength.typo) : [];
}

/** The longest known word at the beginning of a compound, and the longest at its end. */
function partsIn(stem: string, index: ConceptIndex): Hint[] {
  const hints: Hint[] = [];
  for (let end = stem.length - shortestRest; end >= shortestPart.first; end--) {
    const part = index.words.get(stem.slice(0, end));
    if (!part) continue;
    hints.push(...scaled(part, strengthOfPart(end)));
    break;
  }
  for (let begin = shortestRest; begin <= stem.length - shortestPart.last; begin++) {
    const part = index.words.get(stem.slice(begin));
    if (!part) continue;
    hints.push(...scaled(part, strength.compound));
    break;
  }
  return hints;
}

const strengthOfPart = (length: number): number =>
  length < sureLength ? strength.shortCompound : strength.compound;

/** One slip in a long word. Of several, the first by alphabet. */
function nearest(stem: string, index: ConceptIndex): string | undefined {
  if (stem.length < shortestMisspelt) return undefined;
  const close: string[] = [];
  for (const length of [stem.length - 1, stem.length, stem.length + 1]) {
    for (const word of index.shelves.get(shelfOf(stem, length)) ?? []) {
      if (distance(word, stem) === 1) close.push(word);
    }
  }
  return close.sort()[0];
}

const none: readonly Phrase[] = [];

/** The phrases that a token and one soon after it may begin, in the order of the index. */
function phrasesAt(tokens: readonly Token[], at: number, index: ConceptIndex): readonly Phrase[] {
  const goingOn = index.phrases.get(tokens[at]?.stem ?? '');
  if (!goingOn) return none;
  let begun = none;
  for (let next = at + 1; next <= at + 1 + widestGap && next < tokens.length; next++) {
    const phrases = goingOn.get(tokens[next]?.stem ?? '');
    if (!phrases || begun.includes(phrases[0]!)) continue;
    begun = begun.length === 0 ? phrases : [...begun, ...phrases].sort((a, b) => a.order - b.order);
  }
  return begun;
}

/** Where the words of a phrase that begins at a token stand. */
function placesOf(
  tokens: readonly Token[],
  at: number,
  { stems, loose }: Phrase,
): readonly number[] | undefined {
  const places = [at];
  for (const stem of stems.slice(1)) {
    const from = (places.at(-1) ?? at) + 1;
    const gap = loose ? widestGap : 0;
    const within = tokens.slice(from, from + gap + 1).findIndex((token) => token.stem === stem);
    if (within < 0) return undefined;
    places.push(from + within);
  }
  return places;
}

const scaled = (hints: readonly Hint[], by: number): Hint[] =>
  hints.map(({ concept, sureness }) => ({ concept, sureness: sureness * by }));
