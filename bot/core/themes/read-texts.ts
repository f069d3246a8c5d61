/** Answers to what the engine works on: in an order that only their content decides, tokenised, concepts found. */
import type { Language } from '../language';
import { conceptsIn, type Lexicon } from './lexicon/compile-lexicon';
import type { Found } from './lexicon/match-concepts';
import { tokenise, type Token } from './tokenise';

export type ThemeText = {
  readonly id: string;
  readonly text: string;
  /** What its author said that it is about: a concept's id, or any word. */
  readonly tag?: string;
};

export type ReadText = ThemeText & {
  readonly language: Language;
  readonly tokens: readonly Token[];
  readonly found: readonly Found[];
};

export function readTexts(texts: readonly ThemeText[], fallback: Language, lexicon: Lexicon): ReadText[] {
  return [...texts].sort(byContent).map((given) => {
    const { language, tokens } = tokenise(given.text, fallback);
    return { ...given, language, tokens, found: conceptsIn(lexicon, language, tokens) };
  });
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byContent = (a: ThemeText, b: ThemeText): number =>
  compare(a.text, b.text) || compare(a.tag ?? '', b.tag ?? '') || compare(a.id, b.id);
