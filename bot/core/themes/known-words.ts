/** What the lexicon teaches of words beside what they are about: the forms that each has, and which are nouns. */
import type { Language } from '../language';
import { entriesOf } from './lexicon/concept';
import { lexicon } from './lexicon/lexicon';
import { tokenise, type Token } from './tokenise';
import { cueCounts, type CueCounts } from './word-cues';

type FormsByStem = ReadonlyMap<string, ReadonlySet<string>>;

export type KnownWords = { readonly forms: FormsByStem; readonly cues: CueCounts };

const known: Partial<Record<Language, KnownWords>> = {};

export function knownWords(language: Language): KnownWords {
  known[language] ??= read(language);
  return known[language];
}

function read(language: Language): KnownWords {
  const entries = lexicon.flatMap((concept) =>
    entriesOf(concept[language]).map((entry) => ({ ...tokenise(entry, language), language })),
  );
  return { forms: formsByStem(entries), cues: cueCounts(entries) };
}

/** In lower case. */
export function formsByStem(texts: readonly { readonly tokens: readonly Token[] }[]): FormsByStem {
  const forms = new Map<string, Set<string>>();
  for (const { tokens } of texts) {
    for (const { stem, surface } of tokens) forms.set(stem, (forms.get(stem) ?? new Set()).add(surface));
  }
  return forms;
}
