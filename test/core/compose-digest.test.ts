import type { ThemeFound } from '../../bot/core/compose-digest';
import { composeDigest } from '../../bot/core/compose-digest';
import { at, round } from '../sample-department';

const people = (from: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `p${from + index}`);

const theme = (label: string, memberIds: readonly string[], more: Partial<ThemeFound> = {}): ThemeFound => ({
  label,
  memberIds,
  quoteIds: memberIds.slice(0, 1),
  terms: [label.toLowerCase()],
  concepts: [],
  ...more,
});

const monday = at('2026-11-23 09:00');
const digest = (
  answers: number,
  themes: readonly ThemeFound[],
  quotes: Readonly<Record<string, string>> = {},
) =>
  composeDigest({
    round: round(monday),
    answers,
    invited: 20,
    themes,
    quotes: new Map(Object.entries(quotes)),
    earlier: [],
    madeAt: at('2026-11-27 12:00'),
  });

describe('a digest', () => {
  it('of fewer answers than the threshold gives participation and nothing else', () => {
    const made = digest(4, [theme('Fakturaer', people(0, 4))], { p0: 'mine ord' });
    expect([made.themes, made.otherVoices, made.withheld]).toEqual([[], 0, 'few-answers']);
    expect(made.participation).toEqual({ week: '2026-W48', answers: 4, invited: 20 });
    expect(JSON.stringify(made)).not.toContain('mine ord');
  });

  it('says so where nothing is shared', () => {
    expect(digest(9, [theme('Fakturaer', people(0, 2))]).withheld).toBe('no-theme');
  });

  it('puts the difference for citizens first, then time, collaboration and working life, the larger first within each', () => {
    const made = digest(20, [
      theme('Støj', people(0, 4), { difference: 'working-life' }),
      theme('Ventetid', people(4, 3), { difference: 'quality' }),
      theme('Dobbelt indtastning', people(7, 5), { difference: 'time' }),
      theme('Uklart', people(12, 3)),
      theme('Uklare breve', people(15, 5), { difference: 'quality' }),
    ]);
    expect(made.themes.map(({ label }) => label)).toEqual([
      'Uklare breve',
      'Ventetid',
      'Dobbelt indtastning',
      'Støj',
      'Uklart',
    ]);
  });

  it.each([
    ['of the more typical members', { p3: 'typisk' }, ['typisk']],
    ['of nobody at the theme’s edge', { p4: 'kant' }, []],
    ['of the edge where it shows the theme all the same', { p5: 'vist' }, ['vist']],
  ])('quotes %s', (_name, quotes, shown) => {
    const found = theme('Fakturaer', people(0, 6), { quoteIds: ['p5'] });
    expect(digest(6, [found], quotes).themes[0]?.quotes).toEqual(shown);
  });

  it('quotes those alone who said yes, the most typical first, two at the most', () => {
    const made = digest(6, [theme('Fakturaer', people(0, 6), { quoteIds: ['p5', 'p1'] })], {
      p1: 'én',
      p2: 'to',
      p3: 'tre',
    });
    expect(made.themes[0]?.quotes).toEqual(['én', 'to']);
  });

  it('counts nobody as absent who answered and has left the team since', () => {
    expect(digest(22, []).participation).toEqual({ week: '2026-W48', answers: 22, invited: 22 });
  });
});
