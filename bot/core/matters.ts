/** Themes of several departments and weeks that are about the same matter, in whatever words. */
import type { WeekKey } from './calendar';
import type { DigestTheme } from './digest';
import type { Language } from './language';
import type { Localised } from './programme';
import { lexiconWith } from './themes/lexicon/compile-lexicon';
import { stemOf, wordsOf } from './themes/tokenise';
import { isSameTheme } from './themes/trend';

/** A theme as one department's digest of one week named it. */
export type Naming = {
  readonly departmentName: string;
  readonly week: WeekKey;
  readonly language: Language;
  readonly theme: DigestTheme;
};

export type Matter = {
  readonly namings: readonly Naming[];
  /** The lexicon's name for it; left out where its themes do not all lead to one concept. */
  readonly title?: Localised;
};

/** How far down its lists a theme is looked up by, and compared with others. */
const telling = 3;

/**
 * From the largest theme down, each joins the first matter whose largest theme is about the same. A theme is compared
 * only with those that share a concept or a term with it, so that the work grows with the number of themes.
 */
export function mattersOf(namings: readonly Naming[]): readonly Matter[] {
  const matters: Naming[][] = [];
  const byTrait = new Map<string, Naming[][]>();
  for (const naming of [...namings].sort(largestFirst)) {
    const traits = traitsOf(naming);
    const near = new Set(traits.flatMap((trait) => byTrait.get(trait) ?? []));
    const known = [...near].find(([leader]) => leader !== undefined && isOneMatter(leader, naming));
    if (known) {
      known.push(naming);
      continue;
    }
    const matter = [naming];
    matters.push(matter);
    for (const trait of traits) byTrait.set(trait, [...(byTrait.get(trait) ?? []), matter]);
  }
  return matters.map((group) => ({ namings: group, ...titleOf(group) }));
}

function largestFirst(a: Naming, b: Naming): number {
  return b.theme.people - a.theme.people || (keyOf(a) < keyOf(b) ? -1 : 1);
}

const keyOf = ({ departmentName, week, theme }: Naming): string =>
  [departmentName, week, theme.label].join('\n');

/** Of two languages only the concepts can be compared. */
export function isOneMatter(one: Naming, other: Naming): boolean {
  if (leadingOf(one).some((concept) => leadingOf(other).includes(concept))) return true;
  return one.language === other.language && isSameTheme(one.theme, other.theme, one.language);
}

/** What a theme is most about: the first two concepts of its list. */
function leadingOf({ theme }: Naming): readonly string[] {
  return theme.concepts.slice(0, 2);
}

function traitsOf({ language, theme }: Naming): readonly string[] {
  const stems = theme.terms
    .slice(0, telling)
    .flatMap((term) => wordsOf(term).map(({ surface }) => `${language} ${stemOf(surface, language)}`));
  return [...theme.concepts.slice(0, telling), ...new Set(stems)];
}

function titleOf(namings: readonly Naming[]): Pick<Matter, 'title'> {
  const common = (namings[0] ? leadingOf(namings[0]) : []).filter((concept) =>
    namings.every((naming) => leadingOf(naming).includes(concept)),
  );
  const { concepts, numbers } = lexiconWith();
  const concept = common.map((id) => concepts[numbers.get(id) ?? -1]).find((each) => each !== undefined);
  return concept ? { title: { da: concept.da.title, en: concept.en.title } } : {};
}
