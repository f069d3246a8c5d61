import fc from 'fast-check';
import { publishGroups } from '../../bot/core/privacy';

const groups = (...people: readonly number[]) =>
  people.map((each, index) => ({ of: `t${index}`, people: each }));
const shown = (people: readonly number[], total: number) => {
  const { named, otherVoices } = publishGroups(groups(...people), total, 3);
  return [named.map((group) => group.people), otherVoices];
};

describe('which themes may be named among those who answered', () => {
  it.each([
    ['every group large enough, nobody left over', [5, 4, 3], 12, [[5, 4, 3], 0]],
    ['a group of two joins the other voices', [5, 4, 2], 12, [[5, 4], 3]],
    ['two left over would be computable: the smallest named group joins them', [5, 4], 11, [[5], 6]],
    ['one left over likewise', [6, 3], 10, [[6], 4]],
    ['a lone group that would give away the rest is not named', [9], 10, [[], 10]],
    ['no group at all', [], 8, [[], 8]],
    ['everybody in one group', [8], 8, [[8], 0]],
  ] as const)('%s', (_name, people, total, expected) => expect(shown(people, total)).toEqual(expected));

  it('never publishes a figure, or a difference from the total, of 1 or 2 people', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 12 }),
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 3, max: 6 }),
        (people, rest, threshold) => {
          const total = people.reduce((sum, each) => sum + each, rest);
          const { named, otherVoices } = publishGroups(groups(...people), total, threshold);
          const figures = [...named.map((group) => group.people), otherVoices];
          expect(figures.every((figure) => figure === 0 || figure >= threshold || figure === total)).toBe(
            true,
          );
          expect(figures.reduce((sum, figure) => sum + figure, 0)).toBe(total);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
