import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { entriesOf } from '../../../bot/core/themes/lexicon/concept';
import { lexicon } from '../../../bot/core/themes/lexicon/lexicon';
import { languages } from '../../../bot/core/language';

const ids = new Set(lexicon.map(({ id }) => id));
const differences = ['quality', 'time', 'collaboration', 'working-life'];

describe('the lexicon of municipal working life', () => {
  it('has no id twice', () => expect(lexicon.length).toBe(ids.size));

  it('holds every file of its folder', () => {
    const folder = join(__dirname, '../../../bot/core/themes/lexicon');
    const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
    const inFiles = files.flatMap((name) => {
      const file = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { concepts: { id: string }[] };
      return file.concepts.map(({ id }) => id);
    });
    expect(inFiles.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('covers the breadth of a municipality', () => expect(lexicon.length).toBeGreaterThanOrEqual(290));

  it('has ids in kebab case, known differences, and near concepts that exist', () => {
    const faults = lexicon.flatMap(({ id, difference, near }) => [
      ...(/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) ? [] : [`${id} is not kebab case`]),
      ...(differences.includes(difference ?? 'none') ? [] : [`${id}: ${difference}`]),
      ...near.filter((other) => !ids.has(other) || other === id).map((other) => `${id} is near ${other}`),
    ]);
    expect(faults).toEqual([]);
  });

  it.each(languages)(
    'has for every concept a title and at least 8 different words, in lower case (%s)',
    (language) => {
      const faults = lexicon.flatMap(({ id, [language]: concept }) => {
        const { title, words: own } = concept;
        const words = entriesOf(concept);
        return [
          ...(/^\p{Lu}.*\S$/u.test(title) ? [] : [`${id}: title "${title}"`]),
          ...(own.length >= 8 ? [] : [`${id}: ${own.length} words`]),
          ...words
            .filter((word, i) => word.trim() === '' || words.indexOf(word) !== i)
            .map((word) => `${id}: "${word}"`),
          ...words
            .filter((word) => word !== word.toLowerCase())
            .map((word) => `${id}: "${word}" has capitals`),
        ];
      });
      expect(faults).toEqual([]);
    },
  );
});
