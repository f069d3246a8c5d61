/** The corners of life that set a theme apart from the others, and its members' words that belong there. */
import { frequencies } from './features';
import { fieldsFound } from './field-features';
import type { Found } from './lexicon/match-concepts';
import { fewestUsers } from './naming-words';
import type { ReadText } from './read-texts';

export type ThemeFields = {
  /** Stems, and phrases of them, in the fields that several members speak of and others do not. */
  readonly wordsOf: (members: readonly ReadText[]) => ReadonlySet<string>;
  /** Whether two stems belong to one field. */
  readonly alike: (a: string, b: string) => boolean;
};

const mostFields = 5;

export function themeFields(texts: readonly ReadText[]): ThemeFields {
  const inAll = frequencies(texts.map(fieldsOf));
  let places: ReadonlyMap<string, ReadonlySet<number>> | undefined;
  return {
    alike(a, b) {
      places ??= placesOf(texts.flatMap(fieldsFound));
      return shares(places.get(a), places.get(b));
    },
    wordsOf(members) {
      const telling = ([field, users]: readonly [number, number]): number =>
        users * Math.log(1 + texts.length / (inAll.get(field) ?? 1));
      const leading = [...frequencies(members.map(fieldsOf))]
        .filter(([, users]) => users >= fewestUsers)
        .sort((a, b) => telling(b) - telling(a) || a[0] - b[0])
        .slice(0, mostFields);
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

const fieldsOf = (text: ReadText): ReadonlySet<number> =>
  new Set(fieldsFound(text).map(({ concept }) => concept));
