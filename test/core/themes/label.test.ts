import { describeThemes } from '../../../bot/core/themes/describe-themes';
import { evidenceIn } from '../../../bot/core/themes/evidence';
import { lexiconWith } from '../../../bot/core/themes/lexicon/compile-lexicon';
import { readTexts } from '../../../bot/core/themes/read-texts';
import { settings } from '../../../bot/core/themes/settings';

/** The name of one theme that holds all the texts. */
function nameOf(texts: readonly string[]): string | undefined {
  const lexicon = lexiconWith();
  const read = readTexts(
    texts.map((text, i) => ({ id: `t${i}`, text })),
    'da',
    lexicon,
  );
  const groups = [read.map((_, at) => at)];
  return describeThemes(read, groups, evidenceIn(read, lexicon, settings), lexicon, 'da')[0]?.label;
}

const drums = ['En tromme stod i vejen', 'Ingen tromme i dag', 'Den tromme larmer'];
const puppets = ['Så kom en dukke', 'Min dukke blev glemt'];
/** Each in words of its own. */
const others = [
  'Blåt',
  'Ni',
  'Zorbet holdt',
  'Plinket igen',
  'Kwastoren',
  'Rifnap',
  'Vumset',
  'Trylgen',
  'Snalf',
  'Grimbel',
  'Flopsen',
];

describe('two words in a theme’s name', () => {
  it('are two where enough members use the second', () => {
    expect(nameOf([...drums, ...puppets, ...others.slice(0, 5)])).toBe('Trommer og dukker');
  });

  it('are one where hardly anyone uses the second and it has nothing in common with the first', () => {
    expect(nameOf([...drums, ...puppets, ...others])).toBe('Trommer');
  });

  it('are two where a member uses both, however few they are', () => {
    const [one = '', ...rest] = drums;
    const both = [`${one}, så kom en dukke`, ...rest, puppets[1]!];
    expect(nameOf([...both, ...others])).toBe('Trommer og dukker');
  });

  it('are two where both belong to one corner of life', () => {
    const flutes = puppets.map((text) => text.replace('dukke', 'fløjte'));
    expect(nameOf([...drums, ...flutes, ...others])).toBe('Trommer og fløjte');
  });
});
