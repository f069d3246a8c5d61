import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../../../bot/core/language';
import { fieldGroups } from '../../../bot/core/themes/lexicon/fields';
import { saysNothing } from '../../../bot/core/themes/tokenise';

const fields = fieldGroups.flatMap((group) => group.fields);
/** A word of the thesaurus stands in so many fields at most: in more it would point nowhere. */
const mostFields = 7;

describe('the thesaurus', () => {
  it('holds every file of its folder', () => {
    const files = readdirSync(join(__dirname, '../../../bot/core/themes/lexicon/fields'));
    expect(fieldGroups.map(({ group }) => `${group}.json`).sort()).toEqual(files.sort());
  });

  it('has an id once, in kebab case', () => {
    const ids = fields.map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i || !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
  });

  it.each(languages)(
    'has words in lower case, none twice in a field, at least 80 a field (%s)',
    (language) => {
      const faults = fields.flatMap(({ id, [language]: words }) => [
        ...(words.length >= 80 ? [] : [`${id}: ${words.length} words`]),
        ...words.filter((word, i) => words.indexOf(word) !== i).map((word) => `${id}: "${word}" twice`),
        ...words.filter((word) => word !== word.toLowerCase().trim()).map((word) => `${id}: "${word}"`),
      ]);
      expect(faults).toEqual([]);
    },
  );

  it.each(languages)('has no function word, and no word in more than a few fields (%s)', (language) => {
    const places = new Map<string, string[]>();
    for (const { id, [language]: words } of fields) {
      for (const word of words) places.set(word, [...(places.get(word) ?? []), id]);
    }
    const everywhere = [...places].filter(([, ids]) => ids.length > mostFields);
    expect(everywhere).toEqual([]);
    expect([...places.keys()].filter((word) => saysNothing(word, language))).toEqual([]);
  });
});
