import { findThemes } from '../../../bot/core/themes/find-themes';
import { distinctTerms, type Term } from '../../../bot/core/themes/theme-terms';

const term = (stem: string, score: number, users: readonly number[]): Term => ({
  stem,
  surface: stem,
  users: new Set(users),
  precision: 1,
  score,
});
const chosen = (terms: readonly Term[], most = 10): string[] =>
  distinctTerms(terms, most).map(({ stem }) => stem);

describe('the words of a theme', () => {
  it('are each a new word', () => {
    expect(
      chosen([term('telefon', 3, [0, 1]), term('telefonti', 2, [0, 2]), term('køen', 1, [2, 3])]),
    ).toEqual(['telefon', 'køen']);
  });

  it('come in turn from those who say a word alone', () => {
    const long = ['snoren', 'klokken', 'lampen'].map((stem) => term(stem, 1, [0]));
    const short = term('døren', 0.9, [1]);
    expect(chosen([...long, short], 2)).toEqual(['snoren', 'døren']);
  });

  it('come first where several say them, however much else their authors say', () => {
    const shared = ['snoren', 'klokken', 'lampen'].map((stem) => term(stem, 1, [0, 1]));
    expect(chosen([...shared, term('døren', 0.9, [2])], 3)).toEqual(['snoren', 'klokken', 'lampen']);
  });

  it('are no more than asked for', () => {
    expect(chosen([term('snoren', 1, [0]), term('døren', 1, [1]), term('lampen', 1, [2])], 2)).toHaveLength(
      2,
    );
  });

  it('hold what belongs to the corner of life that others speak of, before what one says beside it', () => {
    const texts = [
      'Færgen sejlede fra kajen uden os, og bagefter kom glarmesteren',
      'Færgen lå ved molen, og ankeret sad fast i tanglopperne',
      'Min færge har skruebrud, og kaptajnen spiste klejner',
    ];
    const [theme] = findThemes({ lang: 'da', texts: texts.map((text, i) => ({ id: `t${i}`, text })) });
    const terms = theme?.terms ?? [];
    expect(terms).toContain('kaptajnen');
    expect(terms.indexOf('kaptajnen')).toBeLessThan(terms.indexOf('klejner'));
  });
});
