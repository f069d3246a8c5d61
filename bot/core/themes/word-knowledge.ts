/** What a batch and the lexicon together know of words: the forms that each has, and which are used as nouns. */
import type { Language } from '../language';
import { describes } from './describing-words';
import { formsByStem, knownWords } from './known-words';
import type { ReadText } from './read-texts';
import { cueCounts } from './word-cues';

export type WordKnowledge = {
  /** In lower case. */
  readonly formsOf: (stem: string, language: Language) => ReadonlySet<string>;
  /** Whether somebody writes of one of several: such an English noun has a plural. */
  readonly isCounted: (stem: string) => boolean;
  /** From 0, only ever a verb or an adjective, to 1, only ever a noun; 0.5 where nothing is known. */
  readonly nounLikeness: (stem: string, language: Language) => number;
};

/** Danish words of so many letters are mostly compounds, and those are nouns. */
const longWord = 8;

export function wordKnowledge(texts: readonly ReadText[]): WordKnowledge {
  const forms = formsByStem(texts);
  const cues = cueCounts(texts);
  const formsOf = (stem: string, language: Language): ReadonlySet<string> =>
    new Set([...(forms.get(stem) ?? []), ...(knownWords(language).forms.get(stem) ?? [])]);
  return {
    formsOf,
    isCounted: (stem) => cues.counted.has(stem),
    nounLikeness(stem, language) {
      if (describes(stem, language)) return 0;
      if (language === 'da' && isParticiple(formsOf(stem, language))) return 0;
      const { noun, verb } = knownWords(language).cues;
      const compound = language === 'da' && stem.length >= longWord ? 1 : 0;
      const nouns = (cues.noun.get(stem) ?? 0) + (noun.get(stem) ?? 0) + compound;
      const verbs = (cues.verb.get(stem) ?? 0) + (verb.get(stem) ?? 0);
      return (nouns + 1) / (nouns + verbs + 2);
    },
  };
}

/** "Ubemandede" beside "ubemandet", "printede" beside "printer", "visiteres". */
const isParticiple = (forms: ReadonlySet<string>): boolean =>
  [...forms].some(
    (form) =>
      /.{3}er(?:es|ede)$/.test(form) ||
      (form.endsWith('ede') && ['et', 'er', 'e'].some((ending) => forms.has(form.replace(/ede$/, ending)))),
  );
