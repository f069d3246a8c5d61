import { atHome } from '../../../bot/core/themes/group-texts';

/** Pairs that were together in so many of ten detections; all others were in eight. */
const togetherBut =
  (seldom: Readonly<Record<string, number>>) =>
  (i: number, j: number): number =>
    (seldom[`${Math.min(i, j)}-${Math.max(i, j)}`] ?? 8) / 10;

describe('who is at home in a theme', () => {
  const four = [0, 1, 2, 3];
  const five = [...four, 4];
  it.each([
    ['all, where all were together', four, {}, 0.5, four],
    ['not one who came along seldom', four, { '0-3': 4, '1-3': 5, '2-3': 5 }, 0.5, [0, 1, 2]],
    ['one who came along just often enough', four, { '0-3': 5, '1-3': 5, '2-3': 5 }, 0.5, four],
    ['one who came along seldom, where less is asked', four, { '0-3': 4, '1-3': 5, '2-3': 5 }, 0.2, four],
    [
      'the least at home leaves first',
      five,
      { '0-2': 2, '1-2': 1, '0-3': 1, '1-3': 2, '2-4': 4, '3-4': 4 },
      0.5,
      [0, 1, 4],
    ],
  ])('%s', (_name, group, seldom, company, expected) =>
    expect(atHome(group, togetherBut(seldom), company)).toEqual(expected),
  );

  it('leaves three, however seldom they were together', () =>
    expect(atHome([5, 6, 7, 8], () => 0.1, 0.5)).toHaveLength(3));
});
