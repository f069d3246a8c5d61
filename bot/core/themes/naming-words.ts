/** The words of a theme that may stand in its name, in the form that they would stand there. */
import { pluralize } from 'inflection';
import type { Language } from '../language';
import { isGiven, isPlainGiven } from '../redaction/name-words';
import { keyOf } from '../redaction/tokens';
import { describes } from './describing-words';
import { asNoun, namingForm, spelledBy, type Forms } from './noun-forms';
import { nounHomographs } from './noun-homographs';
import type { ReadText } from './read-texts';
import type { Term } from './theme-terms';
import { saysNothing, stemOf } from './tokenise';
import type { WordKnowledge } from './word-knowledge';

export type NamingWord = Omit<Term, 'surface'> & {
  readonly form: string;
  /** From 0, a verb or an adjective, to 1, a noun. */
  readonly likeness: number;
};

/** A word that fewer members use is one person's, and a name must not quote anyone. */
export const fewestUsers = 2;
/** From here on a word is rather a noun than not. */
export const noun = 0.5;
/** Below this a word is rather a verb. */
export const verb = 0.35;
const homographLikeness = 0.8;
/** What a word that names nothing still counts: in some themes all shared words are verbs. */
const least = 0.1;

const stems = (words: string, language: Language): ReadonlySet<string> =>
  new Set(words.split(' ').map((word) => stemOf(word, language)));

/** People whom any answer may be about, and how much of a word is left of them in a name. */
export const anybody: Readonly<Record<Language, ReadonlySet<string>>> = {
  da: stems('borger borgere kollega kolleger medarbejder ansat bruger kunde kommune', 'da'),
  en: stems('citizen resident colleague customer client staff user council', 'en'),
};
const hardly = 0.6;

/** How many there were and how long it took is no trouble: four who write "ten" share nothing. */
const amounts: Readonly<Record<Language, ReadonlySet<string>>> = {
  da: stems(
    'elleve tolv tretten fjorten femten seksten sytten atten nitten tyve tredive fyrre halvtreds tres halvfjerds firs halvfems hundrede tusind million minut uge år',
    'da',
  ),
  en: stems(
    'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million min minute hour day week year',
    'en',
  ),
};

/** In the department's language, the most telling first. */
export function namingWords(
  members: readonly ReadText[],
  terms: readonly Term[],
  language: Language,
  { nounLikeness, isCounted, formsOf }: WordKnowledge,
): readonly NamingWord[] {
  const own = formsIn(members.filter((member) => member.language === language));
  return terms
    .flatMap(({ stem, users, score, precision }): NamingWord[] => {
      const forms = own.get(stem);
      if (!forms || users.size < fewestUsers || amounts[language].has(stem) || namesSomebody(forms))
        return [];
      const known = [...formsOf(stem, language)];
      const { form: one, likeness } = named(stem, forms, known, language, nounLikeness);
      const form = likeness >= noun && isCounted(stem) ? severalOf(one) : one;
      if (saysNothing(form, language)) return [];
      const telling =
        score * (least + likeness) * Math.sqrt(precision) * (anybody[language].has(stem) ? hardly : 1);
      return [{ stem, form, users, precision, likeness, score: telling }];
    })
    .sort((a, b) => b.score - a.score || (a.stem < b.stem ? -1 : 1));
}

/**
 * "Mikkel", "Mikkels", and "Line", which is a word as well, where it has a capital inside a sentence: redaction leaves the first
 * name of one whom no list holds; no theme is called after a person.
 */
function namesSomebody(forms: Forms): boolean {
  const keys = [...forms.keys()].map((form) => ({ key: keyOf(form) }));
  const isWritten = [...forms.keys()].some((form) => /^\p{Lu}/u.test(form));
  return keys.every(isWritten ? isGiven : isPlainGiven);
}

function named(
  stem: string,
  forms: Forms,
  known: readonly string[],
  language: Language,
  nounLikeness: WordKnowledge['nounLikeness'],
): { form: string; likeness: number } {
  const isNoun = (form: string): boolean => nounHomographs[language].has(form.toLowerCase());
  const written = inSmallLetters(forms);
  const nouns = new Map([...written].filter(([form]) => isNoun(form)));
  if (nouns.size > 0 && describes(stem, language)) {
    const form = namingForm(nouns, new Set(known.filter(isNoun)), language);
    return { form, likeness: homographLikeness };
  }
  const likeness = nounLikeness(stem, language);
  const formFor = likeness < verb ? asNoun : namingForm;
  return { form: formFor(written, new Set(known), language), likeness };
}

/** What somebody writes in small letters has capitals as a part of a name alone: "Ashby Road" of "out on the road". */
const inSmallLetters = (forms: Forms): Forms =>
  spelledBy(forms, (form) => (forms.has(form.toLowerCase()) ? form.toLowerCase() : form));

/** "Letters" of "letter". What has capitals is a name. */
const severalOf = (form: string): string => (form === form.toLowerCase() ? pluralize(form) : form);

function formsIn(texts: readonly ReadText[]): ReadonlyMap<string, Forms> {
  const forms = new Map<string, Map<string, number>>();
  for (const { tokens } of texts) {
    for (const { stem, surface, written, joined } of tokens) {
      const known = forms.get(stem) ?? new Map<string, number>();
      const form = joined ? written : surface;
      forms.set(stem, known.set(form, (known.get(form) ?? 0) + 1));
    }
  }
  return forms;
}

/** One is a part of the other, as "faktura" of "fakturascanning". */
export function sameRoot(a: string, b: string): boolean {
  const [x, y] = [singular.get(a) ?? a, singular.get(b) ?? b];
  return x.includes(y) || y.includes(x);
}

/** Stems of Danish plurals that no stemmer brings to their singular. */
const singular: ReadonlyMap<string, string> = new Map([
  ['bøg', 'bog'],
  ['børn', 'barn'],
  ['mænd', 'mand'],
  ['hænd', 'hånd'],
  ['tænd', 'tand'],
  ['fødd', 'fod'],
  ['nætt', 'nat'],
]);
