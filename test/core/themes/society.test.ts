import { conceptHints } from '../../../bot/core/themes/concept-features';
import { findThemes } from '../../../bot/core/themes/find-themes';
import { lexiconWith } from '../../../bot/core/themes/lexicon/compile-lexicon';
import { lexicon, mattersOfSociety } from '../../../bot/core/themes/lexicon/lexicon';
import { readTexts } from '../../../bot/core/themes/read-texts';
import { speakOfSociety } from '../../../bot/core/themes/theme-concepts';
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

  it.each(['da-hearing-01', 'da-hearing-02', 'da-hearing-03'])(
    'may name those of a hearing (%s)',
    (hearing) => {
      const compiled = lexiconWith();
      const texts = weekOf(hearing).texts.map((text, i) => ({ id: `${i}`, text }));
      const hints = readTexts(texts, 'da', compiled).map((text) => conceptHints(text, compiled));
      expect(speakOfSociety(hints, compiled)).toBe(true);
    },
  );

  it('names one of a hearing that nobody else has a name for', () => {
    const labels = labelsOf('da', weekOf('da-hearing-03').texts);
    expect(labels.filter((label) => titles.has(label.split(':')[0] ?? ''))).not.toEqual([]);
  });
});
