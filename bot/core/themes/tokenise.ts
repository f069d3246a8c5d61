/** A text to its words: surface form, stem and place, in the language that the text itself is written in. */
import { stemmer as stemDanish } from '@orama/stemmers/danish';
import { stemmer as stemEnglish } from '@orama/stemmers/english';
import type { Language } from '../language';
import { baseForms } from './irregular-verbs';
import { stopWords } from './stop-words';

export type Token = {
  /** In lower case. */
  readonly surface: string;
  /** With its own capitals. */
  readonly written: string;
  readonly stem: string;
  readonly stop: boolean;
  /** Nothing but space stands between it and the token before. */
  readonly joined: boolean;
};

const word = /\p{L}[\p{L}\p{M}]*(?:['’](?=\p{L})\p{L}+)?|\p{N}+/gu;

/** Longer than any word that people write; what is longer is a paste accident. */
const longestWord = 60;

/** What redaction leaves in a name's place, such as [navn], is nobody's word. */
const redacted = /\[[\p{L} -]{2,20}\]/gu;

export function wordsOf(text: string): Pick<Token, 'surface' | 'written' | 'joined'>[] {
  const found: Pick<Token, 'surface' | 'written' | 'joined'>[] = [];
  const plain = text.normalize('NFC').replace(redacted, ' . ');
  let end = 0;
  for (const match of plain.matchAll(word)) {
    const joined = found.length > 0 && /^[\s]+$/.test(plain.slice(end, match.index));
    end = match.index + match[0].length;
    if (match[0].length > longestWord) continue;
    found.push({ surface: match[0].toLowerCase().replace('’', "'"), written: match[0], joined });
  }
  return found;
}

/**
 * Danish typed without its letters ("naar", "laege") to the letters that it stands for. The endings of words in -a and
 * -io stay ("fakturaer", "radioer").
 */
export function danishLetters(surface: string): string {
  if (!/aa|ae|oe/.test(surface)) return surface;
  const inflected = /(?:(?<=.{4})a|[ei]o)(?:er|ers|erne|ernes|en|ens|et|ets)$/.exec(surface);
  const end = inflected?.index ?? surface.length;
  const start = surface.slice(0, end).replace(/aa/g, 'å').replace(/ae/g, 'æ').replace(/oe/g, 'ø');
  return start + surface.slice(end);
}

const stems: Readonly<Record<Language, Map<string, string>>> = { da: new Map(), en: new Map() };
/** Keeps a busy process from gathering every word that was ever typed. */
const mostStemsKept = 50_000;

export function stemOf(surface: string, language: Language): string {
  const kept = stems[language];
  let stem = kept.get(surface);
  if (stem === undefined) {
    if (kept.size >= mostStemsKept) kept.clear();
    stem = language === 'da' ? danishStem(surface) : englishStem(surface);
    kept.set(surface, stem);
  }
  return stem;
}

/** Snowball leaves the past tense of "vente" at "vented"; the last rule brings it to "vent". */
function danishStem(surface: string): string {
  const plain = danishLetters(surface.replace(/'.*$/, ''));
  const stem = stemDanish(baseForms.da.get(plain) ?? plain);
  return stem.length >= 6 && stem.endsWith('ed') ? stem.slice(0, -2) : stem;
}

function englishStem(surface: string): string {
  const base = baseForms.en.get(surface) ?? surface.replace(/'.*$/, '');
  return stemEnglish(baseForms.en.get(base) ?? base);
}

/** The language with the more function words; the given one when neither leads. */
export function languageOfText(surfaces: readonly string[], fallback: Language): Language {
  let lead = 0;
  for (const surface of surfaces) {
    const danish = /[æøå]/.test(surface) || stopWords.da.has(surface);
    const english = stopWords.en.has(surface);
    if (danish !== english) lead += danish ? 1 : -1;
  }
  return lead > 0 ? 'da' : lead < 0 ? 'en' : fallback;
}

export function tokenise(text: string, fallback: Language): { language: Language; tokens: Token[] } {
  const words = wordsOf(text);
  const language = languageOfText(
    words.map((each) => each.surface),
    fallback,
  );
  const tokens = words.map(({ surface, written, joined }, at) => ({
    surface,
    written,
    joined,
    stem: stemOf(surface, language),
    stop: isStop(surface, language) && !orders(surface, words[at + 1]?.surface, language),
  }));
  return { language, tokens };
}

/** "Slet" deletes, unless it denies: "slet ikke", "slet ingen". */
const orders = (surface: string, next: string | undefined, language: Language): boolean =>
  language === 'da' &&
  surface === 'slet' &&
  next !== undefined &&
  !/^(?:ikke|ingen|intet|ingenting)$/.test(next);

/** A word or phrase of nothing but function words and numbers, in a language. */
export function saysNothing(text: string, language: Language): boolean {
  return wordsOf(text).every(({ surface }) => !/\p{L}/u.test(surface) || isStop(surface, language));
}

/** English function words in a Danish text are titles and quotations: no topic either. */
function isStop(surface: string, language: Language): boolean {
  const bare = surface.replace(/'.*$/, '');
  if (bare.length < 2 || stopWords.en.has(surface) || stopWords.en.has(bare)) {
    return language === 'en' || bare.length < 2 || !contentInDanish.has(bare);
  }
  return language === 'da' && stopWords.da.has(danishLetters(bare));
}

const contentInDanish: ReadonlySet<string> = new Set([
  'back',
  'last',
  'made',
  'say',
  'show',
  'time',
  'way',
  'well',
]);
