import { lexiconWith } from '../../../bot/core/themes/lexicon/compile-lexicon';
import { readTexts } from '../../../bot/core/themes/read-texts';
import { themeFields } from '../../../bot/core/themes/theme-fields';

const others = ['Blåt', 'Ni', 'Zorbet holdt', 'Plinket igen', 'Kwastoren', 'Vumset'];

/** The names of the corners of life that carry a theme of these texts among others. */
function titlesOf(members: readonly string[], beside: readonly string[] = others): readonly string[] {
  const read = readTexts(
    [...members, ...beside].map((text, i) => ({ id: `${i}`, text })),
    'da',
    lexiconWith(),
  );
  const own = read.filter(({ id }) => Number(id) < members.length);
  return themeFields(read).titlesOf(own, 'da');
}

describe('the corner of life that a theme may be called by', () => {
  it.each([
    ['most members speak of it, each in words of their own', ['En måge', 'Ravnen kom', 'En torsk', 'Rifnap']],
    ['half of them do', ['En måge', 'Ravnen kom', 'Rifnap', 'Snalf']],
  ])('is one where %s', (_when, members) => {
    expect(titlesOf(members)[0]).toBe('Fugle, fisk og insekter');
  });

  it.each([
    ['one word alone stands for it', ['En måge', 'Mågen kom', 'To måger', 'Rifnap'], others],
    ['few members speak of it', ['En måge', 'Ravnen kom', 'Rifnap', 'Snalf', 'Grimbel'], others],
    ['all others do too', ['En måge', 'Ravnen kom', 'En torsk'], ['Hvepsen', 'En ørn', 'En laks', 'Svalen']],
  ])('is none where %s', (_when, members, beside) => {
    expect(titlesOf(members, beside)).not.toContain('Fugle, fisk og insekter');
  });
});
