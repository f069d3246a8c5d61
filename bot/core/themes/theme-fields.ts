/** The corners of life that set a theme apart from the others, and its members' words that belong there. */
import { fitsAnySubject } from './common-words';
import { frequencies } from './features';
import type { Language } from '../language';
import { fieldsFound, titleOfField } from './field-features';
import type { Found } from './lexicon/match-concepts';
import { fewestUsers } from './naming-words';
import type { ReadText } from './read-texts';
import { withoutCommonest } from './theme-concepts';

export type ThemeFields = {
  /** Stems, and phrases of them, in the fields that several members speak of and others do not. */
  readonly wordsOf: (members: readonly ReadText[]) => ReadonlySet<string>;
  /**
   * Names of the fields that most members speak of, in several words and each more surely than others, the most telling
   * first.
   */
  readonly titlesOf: (members: readonly ReadText[], language: Language) => readonly string[];
  /** Whether two stems belong to one field. */
  readonly alike: (a: string, b: string) => boolean;
};

const mostFields = 5;
/**
 * A field that this share of the members speak of, so many times as often as all texts do, carries the theme where this
 * share of them would still speak of it without its commonest word.
 */
const carried = { members: 0.5, timesAll: 1.5, otherwise: 0.5 };

export function themeFields(texts: readonly ReadText[]): ThemeFields {
  const inAll = frequencies(texts.map(fieldsOf));
  const leadingIn = (members: readonly ReadText[]): readonly (readonly [field: number, users: number])[] => {
    const telling = ([field, users]: readonly [number, number]): number =>
      users * Math.log(1 + texts.length / (inAll.get(field) ?? 1));
    return [...frequencies(members.map(fieldsOf))]
      .filter(([, users]) => users >= fewestUsers)
      .sort((a, b) => telling(b) - telling(a) || a[0] - b[0]);
  };
  let places: ReadonlyMap<string, ReadonlySet<number>> | undefined;
  return {
    alike(a, b) {
      places ??= placesOf(texts.flatMap(fieldsFound));
      return shares(places.get(a), places.get(b));
    },
    titlesOf: (members, language) =>
      leadingIn(members)
        .filter(([field]) => {
          const words = members.flatMap((member) => tellingWordsOf(member, field));
          const share = words.length / members.length;
          return (
            share >= carried.members &&
            share >= (carried.timesAll * (inAll.get(field) ?? 0)) / texts.length &&
            withoutCommonest(words) >= carried.otherwise * words.length
          );
        })
        .map(([field]) => titleOfField(field, language)),
    wordsOf(members) {
      const leading = leadingIn(members).slice(0, mostFields);
      const fields = new Set(leading.map(([field]) => field));
      const words = members.flatMap(fieldsFound).filter(({ concept }) => fields.has(concept));
      return new Set(words.map(({ key }) => key));
    },
  };
}

/** The concepts, or fields, that each stem belongs to. */
export function placesOf(found: readonly Found[]): ReadonlyMap<string, ReadonlySet<number>> {
  const places = new Map<string, Set<number>>();
  for (const { concept, key } of found) places.set(key, (places.get(key) ?? new Set()).add(concept));
  return places;
}

export const shares = (a: ReadonlySet<number> = new Set(), b: ReadonlySet<number> = new Set()): boolean =>
  [...a].some((each) => b.has(each));

/** The words of a text that belong to a field and to no subject more; none for a text that has none. */
function tellingWordsOf(text: ReadText, field: number): readonly ReadonlySet<string>[] {
  const keys = fieldsFound(text)
    .filter(({ concept, key }) => concept === field && !fitsAnySubject(key, text.language))
    .map(({ key }) => key);
  return keys.length > 0 ? [new Set(keys)] : [];
}

const fieldsOf = (text: ReadText): ReadonlySet<number> =>
  new Set(fieldsFound(text).map(({ concept }) => concept));
