/** The corners of life that set a theme apart from the others, and its members' words that belong there. */
import { fieldsFound } from './field-features';
import type { Found } from './lexicon/match-concepts';
import { fewestUsers } from './naming-words';
import type { ReadText } from './read-texts';

export type ThemeFields = {
  /** Stems, and phrases of them, in the fields that several members speak of and others do not. */
  readonly wordsOf: (members: readonly ReadText[]) => ReadonlySet<string>;
};

const mostFields = 5;

export function themeFields(texts: readonly ReadText[]): ThemeFields {
  const found = new Map(texts.map((text) => [text, fieldsFound(text)]));
  const foundIn = (text: ReadText): readonly Found[] => found.get(text) ?? [];
  const inAll = frequencies(texts.map(foundIn));
  return {
    wordsOf(members) {
      const telling = ([field, users]: readonly [number, number]): number =>
        users * Math.log(1 + texts.length / (inAll.get(field) ?? 1));
      const leading = [...frequencies(members.map(foundIn))]
        .filter(([, users]) => users >= fewestUsers)
        .sort((a, b) => telling(b) - telling(a) || a[0] - b[0])
        .slice(0, mostFields);
      const fields = new Set(leading.map(([field]) => field));
      const words = members.flatMap(foundIn).filter(({ concept }) => fields.has(concept));
      return new Set(words.map(({ key }) => key));
    },
  };
}

/** How many texts speak of each field. */
function frequencies(found: readonly (readonly Found[])[]): ReadonlyMap<number, number> {
  const count = new Map<number, number>();
  for (const own of found) {
    for (const field of new Set(own.map(({ concept }) => concept)))
      count.set(field, (count.get(field) ?? 0) + 1);
  }
  return count;
}
