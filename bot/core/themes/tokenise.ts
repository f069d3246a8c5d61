/** A text to its words: surface form, stem and place, in the language that the text itself is written in. */
import { stemmer as stemDanish } from '@orama/stemmers/danish';
import { stemmer as stemEnglish } from '@orama/stemmers/english';
import type { Language } from '../language';
import { baseForms } from './irregular-verbs';
import { stopWords } from './stop-words';

export type Token = {
  /** As written, lower case. */
  readonly surface: string;
  readonly stem: string;
  readonly stop: boolean;
  /** Offset in the text, UTF-16 units. */
  readonly start: number;
};

const word = /\p{L}[\p{L}\p{M}]*(?:['’](?=\p{L})\p{L}+)?|\p{N}+/gu;

/** Longer than any word that people write; what is longer is a paste accident. */
const longestWord = 60;

export function wordsOf(text: string): { surface: string; start: number }[] {
  const found: { surface: string; start: number }[] = [];
  for (const match of text.matchAll(word)) {
    if (match[0].length > longestWord) continue;
    found.push({ surface: match[0].toLowerCase().replace('’', "'"), start: match.index });
  }
  return found;
}

/** Danish typed without its letters ("naar", "laege") to the letters that it stands for. */
export function danishLetters(surface: string): string {
  return surface.replace(/aa/g, 'å').replace(/ae/g, 'æ').replace(/oe/g, 'ø');
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
  const tokens = words.map(({ surface, start }) => ({
    surface,
    start,
    stem: stemOf(surface, language),
    stop: isStop(surface, language),
  }));
  return { language, tokens };
}

function isStop(surface: string, language: Language): boolean {
  const plain = language === 'da' ? danishLetters(surface) : surface.replace(/'.*$/, '');
  return stopWords[language].has(plain) || plain.length < 2;
}
