import fc from 'fast-check';
import type { Digest } from '../bot/core/digest';
import { exposedGroups } from './privacy-oracle';
import type { Shown, Week } from './random-organisation';
import { digestOf, exposedIn, organisation, shownOf, week } from './random-organisation';

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
    const careless = { ...shown, figures: [...shown.figures, ['0/0 tema a'], ['0/0 tema b']] };
    expect(exposedIn([careless])).toContainEqual({ atoms: ['0/0 tema c', '0/0 others'], people: 2 });
  });

  it('of a figure that is published beside a sum it stands in', () => {
    const careless = { ...shown, figures: [...shown.figures, ['0/0 tema b', '0/0 tema c'], ['0/0 tema b']] };
    expect(exposedIn([careless])).toContainEqual({ atoms: ['0/0 tema c', '0/0 others'], people: 2 });
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
