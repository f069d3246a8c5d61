import { describeThemes } from '../../../bot/core/themes/describe-themes';
import { evidenceIn } from '../../../bot/core/themes/evidence';
import { lexiconWith } from '../../../bot/core/themes/lexicon/compile-lexicon';
import { readTexts } from '../../../bot/core/themes/read-texts';
import type { Language } from '../../../bot/core/language';
import { settings } from '../../../bot/core/themes/settings';
import { weekOf } from './week-of';

/** The name of one theme that holds all the texts, and none of the others. */
function nameOf(
  texts: readonly string[],
  language: Language = 'da',
  others: readonly string[] = [],
): string | undefined {
  const lexicon = lexiconWith();
  const read = readTexts(
    [...texts, ...others].map((text, i) => ({ id: `${i}`, text })),
    language,
    lexicon,
  );
  const groups = [read.flatMap(({ id }, row) => (Number(id) < texts.length ? [row] : []))];
  return describeThemes(read, groups, evidenceIn(read, lexicon, settings), lexicon, language)[0]?.label;
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

describe('a theme whose members share no thing', () => {
  const unlike = ['Vumset', 'Trylgen', 'Snalf', 'Grimbel'];

  it('is called by what most of them do', () => {
    expect(nameOf(['De graver igen', 'Gravede den over', 'Så graver de', ...unlike.slice(0, 2)])).toBe(
      'At grave',
    );
  });

  it('is not called by what few of them do', () => {
    expect(nameOf(['De graver igen', 'Gravede den over', ...unlike])).toBe('Blandede svar');
  });

  it('is called by the corner of life that most of them speak of in different words', () => {
    const animals = ['En måge når vi graver', 'Ravnen kom, så de graver', 'En torsk', 'Hvepsen'];
    expect(nameOf([...animals, 'Rifnap'], 'da', others)).toBe('Fugle, fisk og insekter');
  });
});

describe('the words in a theme’s name', () => {
  it.each<[string, 'da' | 'en', readonly string[]]>([
    ['how many there were', 'en', ['Ten', 'Snalf at ten', 'Ten, Rifnap']],
    ['how long it took', 'en', ['Minutes', 'Snalf in a minute', 'Rifnap, minute']],
    ['how long it took', 'da', ['En uge', 'Snalf i en uge', 'Ugen, Rifnap']],
  ])('are not %s (%s)', (_what, language, texts) =>
    expect(nameOf(texts, language)).toBe(language === 'da' ? 'Blandede svar' : 'Mixed answers'),
  );

  it('have no capital that stands in a name alone', () => {
    const texts = ['Zorbet road', 'A road, said Kwast', 'We left Flop Road', 'It is the Snalf Road'];
    expect(nameOf(texts, 'en')).toBe('Roads');
  });

  it('are in the plural where people write of one of several', () => {
    const texts = ['A hoist was late', 'The hoist was late again', 'Late with every hoist'];
    expect(nameOf(texts, 'en')).toBe('Hoists');
  });

  it('are in the singular where nobody does', () => {
    const texts = ['Our plaster cracked', 'The plaster was late', 'Late, like the plaster'];
    expect(nameOf(texts, 'en')).toBe('Plaster');
  });

  it('are no verb that stands before a thing', () => {
    const texts = ['Vi må leje violiner', 'Leje violiner er dyrt', 'Vi lejer violiner', 'En violin i går'];
    expect(nameOf(texts)).toBe('Violiner');
  });

  it('are no second one that any answer may be about', () => {
    const texts = ['En kollega og en tromme', 'Min kollega fik en tromme', 'Trommen og en kollega'];
    expect(nameOf(texts)).toBe('Trommer');
  });
});

it.each<[Language, readonly string[]]>([
  ['da', ['Der skal en tromme til Mikkel', 'Mikkels tromme larmer', 'Vi gav Mikkel trommen igen']],
  ['da', ['Emil fik en tromme', 'Emil vil ikke slippe trommen', 'Mikkel gav Emil en tromme']],
  ['da', ['Vi ringede til Line om trommen', 'Line fik trommen', 'Trommen er hos Line nu']],
  ['en', ['We bought a drum for Oliver', "Nobody heard Oliver's drum", 'Then Oliver broke the drum']],
])('no theme is called after a person (%s)', (language, texts) => {
  const name = nameOf([...texts, ...(language === 'da' ? puppets : [])], language);
  expect(name).toMatch(/tromme|drum/i);
  expect(name).not.toMatch(/Mikkel|Emil|Line|Oliver/);
});

describe('the name of those whom their author put together', () => {
  it.each<[string, string, Language, RegExp]>([
    ['en-council-finance-08', 'Missing purchase orders', 'en', /order number/i],
    ['en-housing-repairs-08', 'Mould that keeps returning', 'en', /damp|mould/i],
    ['en-customer-services-08', 'Cold draught at the counter', 'en', /cold|draught/i],
    ['en-nursery-07', 'paperwork and the observation app', 'en', /observation/i],
    ['en-primary-school-08', 'Wet play indoors', 'en', /wet|rain/i],
    ['da-sfo-og-klub-07', 'Deling af lokaler med skolen', 'da', /lokaler/i],
    ['da-tandpleje-07', 'Udeblivelser og sene afbud', 'da', /udeblivelse/i],
  ])('is what such departments call their trouble (%s: %s)', (week, theme, language, near) => {
    const { texts, gold } = weekOf(week);
    const on = (isMember: boolean): string[] => texts.filter((_, at) => (gold[at] === theme) === isMember);
    expect(nameOf(on(true), language, on(false))).toMatch(near);
  });
});
