import fc from 'fast-check';
import { addWeeks } from '../bot/core/calendar';
import { composeOverview } from '../bot/core/compose-overview';
import type { Digest } from '../bot/core/digest';
import type { Overview } from '../bot/core/overview';
import { peopleOf } from '../bot/core/overview';
import type { Thresholds } from '../bot/core/privacy';
import { render } from '../bot/render/render';
import { cardText } from '../infra/local/card-text';
import type { Figure } from './privacy-oracle';
import type { Shown, Week } from './random-organisation';
import { allExposedIn, digestOf, exposedIn, shownOf, week } from './random-organisation';

type Department = { readonly weeks: readonly Week[]; readonly thresholds: Thresholds };

const department = fc.record({
  weeks: fc.array(week, { minLength: 1, maxLength: 2 }),
  thresholds: fc.constantFrom({ answers: 5, theme: 3 }, { answers: 5, theme: 3 }, { answers: 8, theme: 5 }),
});
const organisation = fc.array(department, { minLength: 2, maxLength: 3 });

type Made = { readonly name: string; readonly keys: readonly string[]; readonly digests: readonly Digest[] };

const names = ['Løn', 'Havnen', 'Arkivet'];

function publish(departments: readonly Department[]): readonly Made[] {
  return departments.map(({ weeks, thresholds }, index) => {
    const name = names[index] ?? '';
    const keys = weeks.map((_, at) => `${name} ${'xyz'[at]}`);
    const digests: Digest[] = [];
    for (const [at, each] of weeks.entries())
      digests.push(
        digestOf(each, digests, { key: keys[at] ?? '', week: addWeeks('2026-W40', at), thresholds }),
      );
    return { name, keys, digests };
  });
}

const period = { every: 'month', from: 0, until: 1, timeZone: 'Europe/Copenhagen' } as const;

function overviewOf(made: readonly Made[]): Overview {
  return composeOverview(
    period,
    made.map(({ name, digests }) => ({ departmentName: name, digests })),
  );
}

function shownOfDigests(departments: readonly Department[], made: readonly Made[]): readonly Shown[] {
  return departments.flatMap(({ weeks }, index) =>
    weeks.map((each, at) => {
      const { keys, digests } = made[index]!;
      return shownOf(keys[at]!, each, digests[at]!);
    }),
  );
}

/** What the overview says as figures over the same atoms; each is checked against the people it claims. */
function figuresOf(overview: Overview, made: readonly Made[], shown: readonly Shown[]): readonly Figure[] {
  const people = new Map(shown.flatMap(({ atoms }) => [...atoms]));
  const sum = (figure: Figure): number =>
    figure.reduce((total, name) => total + (people.get(name) ?? Number.NaN), 0);
  const voicesIn = (key: string): Figure =>
    shown.flatMap(({ families: [voices = []] }) => voices).filter((name) => name.startsWith(`${key} `));
  const answersNeeded = Math.max(
    ...made.flatMap(({ digests }) => digests.map(({ thresholds }) => thresholds.answers)),
  );
  const participations = overview.departments.map(({ departmentName, answers }) => {
    const { keys, digests } = made.find(({ name }) => name === departmentName)!;
    const figure = keys
      .filter((_, at) => digests[at]!.participation.answers >= answersNeeded)
      .flatMap(voicesIn);
    expect(sum(figure)).toBe(answers);
    return figure;
  });
  const themes = overview.themes.flatMap((theme) => {
    const voices = theme.voices.map(({ words, people: claimed }) => {
      expect(sum([words])).toBe(claimed);
      return [words];
    });
    expect(sum(voices.flat())).toBe(peopleOf(theme));
    return [...voices, voices.flat()];
  });
  return [...participations, participations.flat(), ...themes];
}

/** The people alone: what is published of them is what somebody else reads. */
const unread = (shown: readonly Shown[]): readonly Shown[] => shown.map((each) => ({ ...each, figures: [] }));

it('gives whoever reads the overview alone no group under its threshold, in 1,000 random organisations', () => {
  let shared = 0;
  fc.assert(
    fc.property(organisation, (departments) => {
      const made = publish(departments);
      const shown = shownOfDigests(departments, made);
      const overview = overviewOf(made);
      shared += overview.themes.length;
      expect(allExposedIn(unread(shown), figuresOf(overview, made, shown), overview.threshold)).toEqual([]);
    }),
    { numRuns: 1000 },
  );
  // An oracle that is never shown a theme would find nothing.
  expect(shared).toBeGreaterThan(300);
});

it('gives whoever reads it beside every digest none that the digests do not give', () => {
  fc.assert(
    fc.property(organisation, (departments) => {
      const made = publish(departments);
      const shown = shownOfDigests(departments, made);
      const figures = figuresOf(overviewOf(made), made, shown);
      expect(exposedIn([...shown, { atoms: new Map(), families: [], figures }])).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

it('prints no number on its card but those figures, its counts, its threshold and its dates', () => {
  fc.assert(
    fc.property(organisation, (departments) => {
      const overview = overviewOf(publish(departments));
      const { card } = render({ message: { kind: 'overview', overview }, language: 'da' });
      const printed = [...cardText(card).matchAll(/\d+/g)].map(([digits]) => Number(digits));
      const answers = overview.departments.map((each) => each.answers);
      const known = new Set([
        ...answers,
        answers.reduce((sum, each) => sum + each, 0),
        ...overview.themes.flatMap((theme) => [
          peopleOf(theme),
          theme.voices.length,
          ...theme.voices.flatMap(({ people, weeks }) => [people, weeks]),
        ]),
        overview.themes.length,
        overview.threshold,
        1,
        1970,
      ]);
      expect(printed.filter((number) => !known.has(number))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

describe('a leak that is planted across departments is found', () => {
  const loose = { answers: 5, theme: 3 };
  const of = (themes: readonly number[], others: number): Week => ({
    themes,
    others,
    outcomes: Array.from({ length: themes.reduce((sum, each) => sum + each, 0) + others }, () => ''),
  });
  const departments: readonly Department[] = [
    { weeks: [of([6], 3)], thresholds: loose },
    { weeks: [of([7], 5)], thresholds: { answers: 8, theme: 5 } },
    { weeks: [of([4], 0)], thresholds: loose },
  ];
  const made = publish(departments);
  const shown = shownOfDigests(departments, made);
  const honest = figuresOf(overviewOf(made), made, shown);
  const found = (more: readonly Figure[]) => allExposedIn(unread(shown), [...honest, ...more], 5);

  it('of none, nothing', () => expect(found([])).toEqual([]));

  it('of a theme shown although its department’s rest is under the highest threshold', () =>
    expect(found([['Løn x tema a']])).toContainEqual({ atoms: ['Løn x others'], people: 3 }));

  it('of a total that counts a department which is not shown', () => {
    const all = shown.flatMap(({ families: [voices = []] }) => voices);
    const arkivet = all.filter((name) => name.startsWith('Arkivet'));
    expect(found([all])).toContainEqual({ atoms: arkivet, people: 4 });
  });

  it('of a sum over departments beside all its parts but one', () =>
    expect(
      found([
        ['Løn x tema a', 'Havnen x tema a', 'Arkivet x tema a'],
        ['Løn x tema a', 'Havnen x tema a'],
      ]),
    ).toContainEqual({ atoms: ['Arkivet x tema a'], people: 4 }));
});
