import { chooseLabel } from '../../../bot/core/themes/choose-label';
import type { ReadText } from '../../../bot/core/themes/read-texts';

const written = (...languages: ('da' | 'en')[]): ReadText[] =>
  languages.map((language, i) => ({ id: `${i}`, text: '', language, tokens: [], found: [] }));

describe('one of a theme’s names', () => {
  it.each([
    ['is the best', ['Ruter', 'Ruter og biler'], [], 'Ruter'],
    ['is not another theme’s', ['Ruter', 'Cykler'], ['Ruter'], 'Cykler'],
    ['does not begin as another’s does', ['Ruter: cykler', 'Cykler'], ['Ruter og biler'], 'Cykler'],
    ['may begin so where all do', ['Ruter: cykler', 'Ruter: is'], ['Ruter og biler'], 'Ruter: cykler'],
    ['is not a far worse one', ['Ruter: a', 'Ruter: b', 'Ruter: c', 'Ruter: d', 'Vi'], ['Ruter'], 'Ruter: a'],
    ['is its second where there is no other', ['Ruter'], ['Cykler', 'Ruter'], 'Ruter 2'],
    ['is its third where there is a second', ['Ruter'], ['Ruter', 'Ruter 2', 'Cykler'], 'Ruter 3'],
  ] as const)('%s', (_name, options, taken, label) => {
    expect(chooseLabel(options, new Set<string>(taken), written('da', 'da', 'en'), 'da')).toBe(label);
  });

  it.each([
    ['da', written('en', 'en', 'da'), 'Nøgler (på engelsk)'],
    ['en', written('da', 'da', 'en'), 'Nøgler (in Danish)'],
  ] as const)('says that its members write in another language (%s)', (language, members, label) => {
    expect(chooseLabel(['Nøgler'], new Set(['Nøgler']), members, language)).toBe(label);
  });
});
