import fc from 'fast-check';
import type { ThemeFound } from '../bot/core/compose-digest';
import { composeDigest } from '../bot/core/compose-digest';
import type { Digest } from '../bot/core/digest';
import type { Answer } from '../bot/core/reflection';
import { stepsTried } from '../bot/core/small-step';
import { programmes } from '../cards/programmes';
import type { Atoms, Exposed, Figure } from './privacy-oracle';
import { exposedGroups } from './privacy-oracle';
import { at, round } from './sample-department';

const followUp = programmes[0]!.steps.find(({ phase }) => phase === 'follow-up')!;

/** One department's week as it really was: how many people stand behind each theme, and what they said of their step. */
type Week = {
  readonly themes: readonly number[];
  readonly others: number;
  readonly outcomes: readonly ('done' | 'not-now' | '')[];
};

const week = fc
  .record({
    themes: fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 6 }),
    others: fc.integer({ min: 0, max: 9 }),
  })
  .chain(({ themes, others }) => {
    const answers = themes.reduce((sum, people) => sum + people, 0) + others;
    const outcome = fc.constantFrom('done' as const, 'not-now' as const, '' as const);
    return fc
      .array(outcome, { minLength: answers, maxLength: answers })
      .map((outcomes): Week => ({ themes, others, outcomes }));
  });
/** Departments, each with some weeks. */
const organisation = fc.array(fc.array(week, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });

const thresholds = { answers: 5, theme: 3 };
const themeName = (index: number): string => `tema ${index}`;

/** The digest as the product makes it. */
function digestOf({ themes, outcomes }: Week, earlier: readonly Digest[]): Digest {
  let member = 0;
  const found: readonly ThemeFound[] = themes.map((people, index) => ({
    label: themeName(index),
    terms: [themeName(index)],
    concepts: [],
    memberIds: Array.from({ length: people }, () => `a${(member += 1)}`),
    quoteIds: [],
  }));
  const asked = { ...round(at('2026-11-23 09:00'), { step: followUp }), thresholds };
  const answers = outcomes.map((outcome, index): Answer => ({
    departmentId: 'oekonomi',
    week: asked.week,
    author: `a${index}`,
    replies: outcome === '' ? {} : { outcome },
    quotable: false,
    answeredAt: 0,
  }));
  return composeDigest({
    round: asked,
    answers: answers.length,
    invited: answers.length + 3,
    themes: found,
    quotes: new Map(),
    earlier,
    stepsTried: stepsTried(asked, answers, thresholds),
    madeAt: 0,
  });
}

/** What anybody but the authors is shown of a week, as figures over atoms; participation is shown by design. */
type Shown = {
  readonly atoms: Atoms;
  readonly families: readonly Figure[];
  readonly figures: readonly Figure[];
};

/** `key` tells one week of one department from another: nobody's answers stand in two of them. */
function shownOf(key: string, of: Week, digest: Digest): Shown {
  const named = (name: string): string => `${key} ${name}`;
  const themes = of.themes.map((people, index) => [named(themeName(index)), people] as const);
  const steps = (['done', 'not-now', ''] as const).map(
    (outcome) => [named(`step ${outcome}`), of.outcomes.filter((each) => each === outcome).length] as const,
  );
  const voices = [...themes, [named('others'), of.others] as const];
  const published = new Set(digest.themes.map(({ label }) => named(label)));
  const atomsOf = (all: readonly (readonly [string, number])[]): Figure => all.map(([name]) => name);
  const rest = atomsOf(voices).filter((name) => !published.has(name));
  const [done, notNow] = atomsOf(steps);
  return {
    atoms: new Map([...voices, ...steps]),
    families: [atomsOf(voices), atomsOf(steps)],
    figures: [
      atomsOf(voices),
      atomsOf(steps),
      ...[...published].map((name) => [name]),
      ...(digest.withheld === 'few-answers' ? [] : [rest]),
      ...(digest.stepsTried ? [[done!], [done!, notNow!]] : []),
    ],
  };
}

/** A whole round under the threshold is shown by design: its participation, and nothing in it. */
function exposedIn(shown: readonly Shown[], more: readonly Figure[] = []): readonly Exposed[] {
  const atoms = new Map(shown.flatMap(({ atoms }) => [...atoms]));
  const families = shown.flatMap(({ families }) => families);
  const figures = [...shown.flatMap(({ figures }) => figures), ...more];
  const whole = new Set(
    families.map((family) =>
      [...family]
        .filter((name) => atoms.get(name))
        .sort()
        .join(),
    ),
  );
  return exposedGroups(atoms, families, figures, thresholds.theme).filter(
    ({ atoms: group }) =>
      !whole.has(
        [...group]
          .filter((name) => atoms.get(name))
          .sort()
          .join(),
      ),
  );
}

function shownOfAll(departments: readonly (readonly Week[])[]): readonly Shown[] {
  return departments.flatMap((weeks, department) => {
    const digests: Digest[] = [];
    return weeks.map((each, index) => {
      const digest = digestOf(each, digests);
      digests.push(digest);
      return shownOf(`${department}/${index}`, each, digest);
    });
  });
}

it('finds no small group in what 1,000 random organisations are shown, by sums and differences', () => {
  fc.assert(
    fc.property(organisation, (departments) => {
      expect(shownOfAll(departments).flatMap((shown) => exposedIn([shown]))).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

it('finds none between weeks and departments either', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(week, { minLength: 1, maxLength: 2 }), { minLength: 2, maxLength: 2 }),
      (departments) => {
        expect(exposedIn(shownOfAll(departments))).toEqual([]);
      },
    ),
    { numRuns: 150 },
  );
});

describe('a leak that is planted is found', () => {
  const sample: Week = {
    themes: [6, 4, 2],
    others: 0,
    outcomes: [
      ...Array.from({ length: 6 }, () => 'done' as const),
      ...Array.from({ length: 6 }, () => 'not-now' as const),
    ],
  };
  const shown = shownOf('0/0', sample, digestOf(sample, []));

  it('of none, nothing', () => expect(exposedIn([shown])).toEqual([]));

  it('of a rest that is smaller than the threshold', () => {
    const careless = { ...shown, figures: [...shown.figures, ['0/0 tema 0'], ['0/0 tema 1']] };
    expect(exposedIn([careless])).toContainEqual({ atoms: ['0/0 tema 2', '0/0 others'], people: 2 });
  });

  it('of a figure that is published beside a sum it stands in', () => {
    const careless = { ...shown, figures: [...shown.figures, ['0/0 tema 1', '0/0 tema 2'], ['0/0 tema 1']] };
    expect(exposedIn([careless])).toContainEqual({ atoms: ['0/0 tema 2', '0/0 others'], people: 2 });
  });

  it('of a digest that is made again after one answer came', () => {
    const atoms = new Map([
      ['stayed', 6],
      ['came', 1],
    ]);
    const figures = [['stayed'], ['stayed', 'came']];
    expect(exposedGroups(atoms, [['stayed', 'came']], figures, 3)).toEqual([{ atoms: ['came'], people: 1 }]);
  });

  it('of a total over departments of which one is withheld', () => {
    const atoms = new Map([
      ['Økonomi', 7],
      ['Løn', 5],
      ['Arkivet', 2],
    ]);
    const figures = [['Økonomi', 'Løn', 'Arkivet'], ['Økonomi'], ['Løn']];
    expect(exposedGroups(atoms, [['Økonomi', 'Løn', 'Arkivet']], figures, 3)).toEqual([
      { atoms: ['Arkivet'], people: 2 },
    ]);
  });
});
