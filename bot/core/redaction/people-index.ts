/** The department's people, ready to be looked up: each part of their names in the spellings that colleagues use. */
import { commonWords } from './common-words';
import { givenNames } from './given-names';
import { keyOf } from './tokens';

export type Part = 'given' | 'surname' | 'both';

/** Keys as of `keyOf`, to what part of a person's name they are. */
export type PeopleIndex = ReadonlyMap<string, Part>;

const particles = new Set(
  'van von der den de del da dos la le al el bin ibn ben ter af du und og and y i zu'.split(' '),
);

export function indexPeople(people: readonly string[]): PeopleIndex {
  const index = new Map<string, Part>();
  for (const person of people.flatMap(foreignSpellings)) {
    const words = wordsOf(person);
    words.forEach((word, place) => {
      const part =
        place === 0 ? 'given' : place === words.length - 1 || !givenNames.has(word) ? 'surname' : 'given';
      for (const spelling of spellings(word)) add(index, spelling, part);
    });
  }
  return index;
}

/** "Jürgen" as Jurgen and Juergen, beside what `keyOf` makes of it. */
function foreignSpellings(person: string): readonly string[] {
  const composed = person.normalize('NFC').toLowerCase();
  if (!/[äöüß]/.test(composed)) return [person];
  const long = composed
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss');
  const short = composed.replaceAll('ä', 'a').replaceAll('ö', 'o').replaceAll('ü', 'u').replaceAll('ß', 'ss');
  return [person, long, short];
}

function add(index: Map<string, Part>, key: string, part: Part): void {
  const known = index.get(key);
  index.set(key, known && known !== part ? 'both' : part);
}

/** Given names first, also of "Holm, Lise (ekstern)". Parts of double names follow them: "anne-marie", "anne", "marie". */
function wordsOf(person: string): readonly string[] {
  const bare = keyOf(
    person
      .normalize('NFC')
      .replace(/[\u2018\u2019\u00b4`]/g, "'")
      .replace(/[\u2010-\u2015]/g, '-'),
  )
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ')
    .replace(/^([^,]+),(.+)$/, '$2 $1');
  const words = bare.match(/\p{L}[\p{L}\p{M}]*(?:['-]\p{L}[\p{L}\p{M}]*)*/gu) ?? [];
  const parts = words.flatMap((word) => (word.includes('-') ? [word, ...word.split('-')] : [word]));
  return parts.filter((word) => [...word].length > 1 && !particles.has(word));
}

/** "kjær" as kjaer, kjar, kjer and kjr; "aase" as åse. A spelling that is a common word of another kind is left out. */
function spellings(word: string): readonly string[] {
  const ways: readonly (readonly [string, string, string])[] = [
    ['ae', 'oe', 'aa'],
    ['a', 'o', 'a'],
    ['e', 'o', 'a'],
    ['e', 'oe', 'aa'],
    ['ae', 'o', 'a'],
    ['ae', 'o', 'aa'],
    ['', '', ''],
    ['ä', 'ö', 'å'],
  ];
  const written = ways.map(([ae, oe, aa]) =>
    word.replaceAll('æ', ae).replaceAll('ø', oe).replaceAll('å', aa),
  );
  const danish = word.replaceAll('ae', 'æ').replaceAll('oe', 'ø').replaceAll('aa', 'å');
  const joined = [word, danish, ...written].flatMap((way) =>
    way.includes('-') || way.includes("'") ? [way, way.replace(/['-]/g, '')] : [way],
  );
  return [...new Set(joined)].filter((way) => way === word || (way.length > 2 && !commonWords.has(way)));
}
