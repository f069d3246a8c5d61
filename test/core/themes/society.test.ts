import { findThemes } from '../../../bot/core/themes/find-themes';
import { lexicon, mattersOfSociety } from '../../../bot/core/themes/lexicon/lexicon';
import { weekOf } from './week-of';

const titles: ReadonlySet<string> = new Set(
  lexicon.flatMap(({ id, da, en }) => (mattersOfSociety.has(id) ? [da.title, en.title] : [])),
);

const labelsOf = (lang: 'da' | 'en', texts: readonly string[]): string[] =>
  findThemes({ lang, texts: texts.map((text, i) => ({ id: `${i}`, text })) }).map(({ label }) => label);

describe('a matter of society', () => {
  it.each(['en-housing-office-07', 'en-school-office-07', 'da-boligsocialt-team-05'])(
    'names no theme of a department’s week (%s)',
    (week) => {
      const labels = labelsOf(week.startsWith('da') ? 'da' : 'en', weekOf(week).texts);
      expect(labels.filter((label) => titles.has(label))).toEqual([]);
    },
  );

  it('may name those of hearings', () => {
    const hearings = ['da-hearing-01', 'da-hearing-02', 'da-hearing-03'];
    const labels = hearings.flatMap((hearing) => labelsOf('da', weekOf(hearing).texts));
    expect(labels.filter((label) => titles.has(label.split(':')[0] ?? ''))).not.toEqual([]);
  });
});
