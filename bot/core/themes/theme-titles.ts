/** The lexicon's titles that may name a theme, and how much the members must say before one does. */
import type { Language } from '../language';
import { fewestUsers, sameRoot, type NamingWord } from './naming-words';
import type { CarryingConcept } from './theme-concepts';
import { tokenise } from './tokenise';

export type ThemeTitles = {
  /** Better than any word of the members alone. */
  readonly best: string | undefined;
  /** Better than a verb, the best first. */
  readonly fair: readonly string[];
  /** The most telling word alone, in the form that the lexicon gives it. */
  readonly same: string | undefined;
};

/** A concept that this share of the members hint at carries the theme. */
const carried = 0.5;
const fewestHinting = 3;
/** Of those who hint at it, this share do so in other words than the commonest. */
const severally = 0.25;
/** A title that says in whose work it is at home is believed where the batch speaks of something near it. */
const places: Readonly<Record<Language, RegExp>> = {
  da: / (?:(?:i|på|til|om|for|fra|hos) (?:sundheden|jobcentret|jobsamtaler|køkkenet|plejen|biblioteket|borgerservice|marken|driften|skolen|undervisningen|kultur|stuen|miljøarbejdet|rådhuset|det sociale område|socialområdet|borgeren|borgere|børn|foreninger)|udendørs)$/i,
  en: / (?:(?:in|at|for|on) (?:health|employment|operations|the field|the kitchen|the library|the council|the desk|school|schools|children|residents|pupils|culture|clubs)|outdoors)$/i,
};
/** A title that says the most telling word and more stands for it when this share of the members hint at its concept. */
const echoed = 0.3;
/** Of words that say something, more make a title say what nobody said. */
const mostWords = { carried: 3, echoed: 2 };
/** "For mange møder": a title that judges asks for more of the members than one that names. */
const judges: Readonly<Record<Language, RegExp>> = { da: /^(?:for|mangel|travlhed) /i, en: /^too /i };
const judged = 0.75;

/** What people do in any answer is no subject, nor is what they wish for a name for what they miss. */
const notSubjects: ReadonlySet<string> = new Set([
  'ideas',
  'trying-new-things',
  'following-through',
  'practical-errands',
  'plain-letters',
]);

export function titlesFor(
  carrying: readonly CarryingConcept[],
  members: number,
  first: NamingWord | undefined,
  language: Language,
): ThemeTitles {
  const subjects = carrying
    .filter(({ concept }) => !notSubjects.has(concept.id))
    .map((each) => ({ ...each, title: each.concept[language].title }))
    .filter(({ title, company }) => company > 0 || !places[language].test(title));
  const leading = subjects.filter(
    ({ title, support, hinting, otherwise }) =>
      support >= (judges[language].test(title) ? judged : carried) * members &&
      hinting >= fewestHinting &&
      otherwise >= Math.max(1, severally * hinting),
  );
  const fair = subjects.filter(
    ({ hinting, otherwise }) => otherwise > 0 && hinting >= Math.max(fewestUsers, echoed * members),
  );
  const echoing = fair.filter(({ title, hinting }) => {
    const stems = stemsIn(title, language);
    return (
      first !== undefined &&
      stems.length <= (hinting >= carried * members ? mostWords.carried : mostWords.echoed) &&
      !judges[language].test(title) &&
      stems.some((stem) => sameRoot(stem, first.stem))
    );
  });
  const same = subjects.filter(({ title }) => {
    const [only, ...more] = stemsIn(title, language);
    return only === first?.stem && more.length === 0 && !judges[language].test(title);
  });
  return {
    best: [...leading, ...echoing][0]?.title,
    fair: fair.map(({ title }) => title),
    same: same[0]?.title,
  };
}

export const stemsIn = (title: string, language: Language): readonly string[] =>
  tokenise(title, language)
    .tokens.filter(({ stop }) => !stop)
    .map(({ stem }) => stem);
