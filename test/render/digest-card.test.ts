import type { Digest } from '../../bot/core/digest';
import { render } from '../../bot/render/render';
import { digest } from '../../infra/local/preview/sample-week';
import type { Node } from './walk-card';
import { nodesOf, nodesOfType, shownText } from './walk-card';

const cardOf = (of: Digest, language: 'da' | 'en' = 'da'): unknown =>
  render({ message: { kind: 'digest', digest: of, departmentName: 'Økonomi' }, language }).card;

const theme = digest.themes[0]!;
const many: Digest = {
  ...digest,
  themes: Array.from({ length: 40 }, (_, index) => ({
    ...theme,
    label: `Tema ${'abcdefghij'[index % 10]}`,
    people: 43 - index,
  })),
};

function chartsOf(card: unknown): readonly Node[] {
  return nodesOf(card).filter(({ type }) => String(type).startsWith('Chart.'));
}

describe('charts', () => {
  it.each([
    ['a usual week', digest],
    ['forty themes', many],
    ['a first week', { ...digest, earlier: [] }],
    ['a week without an answer', { ...digest, earlier: [{ week: '2026-W47', answers: 0, invited: 18 }] }],
  ])('of %s show the same figures where charts are not drawn', (_name, of) => {
    for (const chart of chartsOf(cardOf(of))) {
      const points = chart['data'] as readonly { x: string; y: number }[];
      const rows = shownText(chart['fallback'])
        .split('\n')
        .filter((line) => /: \d+$/.test(line));
      expect(rows).toEqual(points.map(({ x, y }) => `${x}: ${y}`));
    }
  });

  it('draws a bar in proportion, a square a person where there is room', () => {
    const bars = nodesOfType(cardOf(digest), 'TextBlock').flatMap(({ text }) =>
      /^■+$/.test(String(text)) ? [String(text).length] : [],
    );
    expect(bars).toEqual([5, 4, 9, 11, 4, 12, 14]);
  });

  it('has none for a single theme or a single week', () => {
    expect(chartsOf(cardOf({ ...digest, themes: [theme], earlier: [] }))).toEqual([]);
  });
});

describe('a digest', () => {
  it('says how many of how many, what each theme is about, and which way it goes', () => {
    const shown = shownText(cardOf(digest));
    expect(shown).toContain('14 af 18 har svaret');
    expect(shown).toContain('5 personer · voksende');
    expect(shown).toContain('Handler om bedre kvalitet for borgerne');
    expect(shown).toContain('»Borgeren ringer igen, fordi vores breve er svære at forstå.«');
    expect(shown).toContain('Andre stemmer: 5 personer');
    expect(shown).toContain('Overblikket bygger på 14 svar.');
  });

  it('names the themes that there is no room to show at length, with their counts', () => {
    const shown = shownText(cardOf(many));
    expect(shown).toMatch(/Desuden: Tema i \(35\)/);
    expect(shown).toContain('(4)');
  });

  it('shows participation and nothing of the answers under the threshold', () => {
    const withheld: Digest = {
      ...digest,
      themes: [],
      otherVoices: 0,
      withheld: 'few-answers',
      participation: { week: '2026-W48', answers: 3, invited: 18 },
    };
    const shown = shownText(cardOf(withheld));
    expect(shown).toContain('3 af 18 har svaret');
    expect(shown).toContain('Temaer vises, når mindst 5 har svaret.');
    expect(shown).toContain(digest.meeting.da);
    expect(shown).not.toContain('personer');
  });

  it('leaves quotes to the manager: the channel’s recap has none', () => {
    const recap = render({ message: { kind: 'recap', digest }, language: 'da' }).card;
    expect(shownText(recap)).toContain('Svar til borgerne');
    expect(shownText(recap)).not.toContain('Borgeren ringer igen');
  });
});
