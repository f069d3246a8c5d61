import { composeOverview } from '../../bot/core/compose-overview';
import type { Digest, DigestTheme } from '../../bot/core/digest';
import { at } from '../sample-department';
import { digest } from '../store/values';

const theme = (label: string, people: number, more: Partial<DigestTheme> = {}): DigestTheme => ({
  label,
  people,
  trend: 'new',
  quotes: [],
  terms: [label.toLowerCase()],
  concepts: [],
  ...more,
});

const week = (answers: number, themes: readonly DigestTheme[], more: Partial<Digest> = {}): Digest =>
  digest({
    language: 'da',
    week: '2026-W47',
    madeAt: at('2026-11-20 12:00'),
    participation: { week: '2026-W47', answers, invited: 30 },
    themes,
    otherVoices: answers - themes.reduce((sum, { people }) => sum + people, 0),
    thresholds: { answers: 5, theme: 3 },
    ...more,
  });

const period = {
  every: 'week',
  from: at('2026-11-16 08:00'),
  until: at('2026-11-23 08:00'),
  timeZone: 'Europe/Copenhagen',
} as const;

const compose = (departments: Readonly<Record<string, readonly Digest[]>>) =>
  composeOverview(
    period,
    Object.entries(departments).map(([departmentName, digests]) => ({ departmentName, digests })),
  );

const entry = { concepts: ['double-entry'] };

describe('an overview', () => {
  it('shows a matter that two departments share, each in its own words, under the lexicon’s name for it', () => {
    const { themes } = compose({
      Økonomi: [week(12, [theme('Fakturaer tastes to gange', 5, entry)])],
      Biblioteket: [week(9, [theme('Lånere oprettes i to systemer', 4, entry)])],
      Havnen: [week(8, [theme('Støj fra kranen', 4)])],
    });
    expect(themes).toEqual([
      {
        title: { da: expect.any(String) as string, en: expect.any(String) as string },
        voices: [
          { departmentName: 'Økonomi', words: 'Fakturaer tastes to gange', people: 5, weeks: 1 },
          { departmentName: 'Biblioteket', words: 'Lånere oprettes i to systemer', people: 4, weeks: 1 },
        ],
      },
    ]);
  });

  it('knows a matter by its words where the lexicon knows none, and then has no name for it but theirs', () => {
    const { themes } = compose({
      Økonomi: [week(12, [theme('Støj i kantinen', 5, { terms: ['støj', 'kantinen'] })])],
      Havnen: [week(9, [theme('Kantinen larmer', 4, { terms: ['kantinen', 'støj'] })])],
    });
    expect(themes).toMatchObject([{ voices: [{ people: 5 }, { people: 4 }] }]);
    expect(themes[0]).not.toHaveProperty('title');
  });

  it('finds a matter across languages by what it is about', () => {
    const { themes } = compose({
      Økonomi: [week(12, [theme('Fakturaer tastes to gange', 5, entry)])],
      Library: [week(9, [theme('Typing loans twice', 4, entry)], { language: 'en' })],
    });
    expect(themes).toHaveLength(1);
  });

  it('puts the difference for citizens first, and says which words speak for it', () => {
    const both = (label: string, people: number, difference: DigestTheme['difference'], concept: string) =>
      theme(label, people, {
        ...(difference && { difference, because: [`${label}, ord`] }),
        concepts: [concept],
      });
    const themes = [both('Taster', 9, 'time', 'double-entry'), both('Breve', 4, 'quality', 'letters')];
    const shown = compose({ Økonomi: [week(20, themes)], Havnen: [week(20, themes)] }).themes;
    expect(shown.map(({ difference, because }) => [difference, because])).toEqual([
      ['quality', ['Breve, ord']],
      ['time', ['Taster, ord']],
    ]);
  });

  it('adds two themes of one department and week that are one matter: nobody is in both', () => {
    const { themes } = compose({
      Økonomi: [week(12, [theme('Fakturaer', 5, entry), theme('Bilag', 4, entry)])],
      Havnen: [week(9, [theme('Skemaer', 4, entry)])],
    });
    expect(themes[0]?.voices).toMatchObject([
      { departmentName: 'Økonomi', words: 'Fakturaer', people: 9 },
      { departmentName: 'Havnen', people: 4 },
    ]);
  });

  it('never adds the same people up over weeks: a department’s fullest week counts', () => {
    const { themes, departments } = compose({
      Økonomi: [
        week(12, [theme('Fakturaer', 5, entry)], { madeAt: at('2026-11-17 12:00'), week: '2026-W46' }),
        week(11, [theme('Bilag', 6, entry)]),
      ],
      Havnen: [week(9, [theme('Skemaer', 4, entry)])],
    });
    expect(themes[0]?.voices[0]).toEqual({
      departmentName: 'Økonomi',
      words: 'Bilag',
      people: 6,
      weeks: 2,
    });
    expect(departments[0]).toEqual({ departmentName: 'Økonomi', answers: 23, weeks: 2 });
  });

  it('leaves out what was made before its period or after', () => {
    const late = week(9, [theme('Skemaer', 4, entry)], { madeAt: period.until });
    const early = week(9, [theme('Skemaer', 4, entry)], { madeAt: period.from - 1 });
    const overview = compose({ Økonomi: [week(12, [theme('Fakturaer', 5, entry)])], A: [late], B: [early] });
    expect([overview.departments.length, overview.tooFew, overview.themes]).toEqual([1, [], []]);
  });

  it('shows nothing of a department with too few answers but that it is so, and counts it in no sum', () => {
    const few = week(4, [], { withheld: 'few-answers', otherVoices: 0 });
    const overview = compose({
      Økonomi: [week(12, [theme('Fakturaer', 5, entry)])],
      Havnen: [few],
    });
    expect(overview.tooFew).toEqual(['Havnen']);
    expect(overview.departments).toEqual([{ departmentName: 'Økonomi', answers: 12, weeks: 1 }]);
    expect(overview.themes).toEqual([]);
  });
});

describe('departments under different thresholds', () => {
  const strict = { thresholds: { answers: 8, theme: 5 } };

  it('meet under the highest: a smaller theme of the other is not shown', () => {
    const { themes, threshold } = compose({
      Økonomi: [week(12, [theme('Fakturaer', 4, entry)])],
      Havnen: [week(12, [theme('Skemaer', 6, entry)], strict)],
    });
    expect([themes, threshold]).toEqual([[], 5]);
  });

  it('hide a theme whose department’s rest would be smaller than the highest: 9 answers less 6 are 3', () => {
    const { themes } = compose({
      Økonomi: [week(9, [theme('Fakturaer', 6, entry)])],
      Havnen: [week(12, [theme('Skemaer', 6, entry)], strict)],
    });
    expect(themes).toEqual([]);
  });

  it('meet under the highest number of answers too', () => {
    const { tooFew } = compose({
      Økonomi: [week(7, [theme('Fakturaer', 7, entry)])],
      Havnen: [week(12, [theme('Skemaer', 6, entry)], strict)],
    });
    expect(tooFew).toEqual(['Økonomi']);
  });
});

describe('a word that means different things', () => {
  const skema = (label: string, concept: string, people = 4): DigestTheme =>
    theme(label, people, { terms: ['skemaet', label.toLowerCase()], concepts: [concept] });

  it('is shown with what each department calls by it', () =>
    expect(
      compose({
        Borgerservice: [week(12, [skema('Skemaet venter på svar', 'waiting')])],
        Økonomi: [week(12, [skema('Bilag uden skemaet', 'invoice')])],
      }).ambiguities,
    ).toEqual([
      {
        word: 'skemaet',
        uses: [
          { departmentName: 'Borgerservice', words: 'Skemaet venter på svar' },
          { departmentName: 'Økonomi', words: 'Bilag uden skemaet' },
        ],
      },
    ]));

  it.each([
    [
      'one department alone',
      { Økonomi: [week(12, [skema('Skemaet venter', 'waiting'), skema('Skemaet mangler', 'invoice')])] },
    ],
    [
      'themes that have something in common',
      {
        Økonomi: [
          week(12, [theme('Skemaet venter', 4, { terms: ['skemaet'], concepts: ['waiting', 'invoice'] })]),
        ],
        Havnen: [
          week(12, [theme('Skemaet mangler', 4, { terms: ['skemaet'], concepts: ['login', 'invoice'] })]),
        ],
      },
    ],
    [
      'a word that is in the label by chance',
      {
        Økonomi: [week(12, [skema('Skemaet venter', 'waiting')])],
        Havnen: [week(12, [theme('Bilag uden skemaet', 4, { terms: ['bilag'], concepts: ['invoice'] })])],
      },
    ],
    [
      'themes that nobody knows the matter of',
      {
        Økonomi: [week(12, [skema('Skemaet venter', 'waiting')])],
        Havnen: [week(12, [theme('Skemaet', 4, { terms: ['skemaet'] })])],
      },
    ],
  ])('is not found in %s', (_name, departments) => expect(compose(departments).ambiguities).toEqual([]));
});

it('is the same whatever the order of departments and themes', () => {
  const themes = [theme('Fakturaer', 5, entry), theme('Breve', 4, { concepts: ['letters'] })];
  const one = compose({ A: [week(20, themes)], B: [week(20, themes)] });
  const other = compose({ B: [week(20, [...themes].reverse())], A: [week(20, [...themes].reverse())] });
  expect(other.themes).toEqual(one.themes);
});
