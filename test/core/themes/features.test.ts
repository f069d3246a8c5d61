import { weighted, weightedRows, type SparseRows } from '../../../bot/core/themes/features';

const bag = (words: string) => new Map(words.split(' ').map((word) => [word, 1]));

function likeness(rows: SparseRows, a: number, b: number): number {
  const row = (at: number) =>
    new Map(
      Array.from(rows.indices.subarray(rows.offsets[at], rows.offsets[at + 1]), (index, k) => [
        index,
        rows.values[rows.offsets[at]! + k]!,
      ]),
    );
  const other = row(b);
  return [...row(a)].reduce((sum, [index, value]) => sum + value * (other.get(index) ?? 0), 0);
}

describe('how alike rows of words are', () => {
  const bags = ['skrive mikrofilm kælder hylde', 'skrive moms revisor julefrokost', 'kat', 'hund'].map(bag);

  it('one shared word is all there is where what nobody shares is left out', () =>
    expect(likeness(weighted(bags, 2), 0, 1)).toBeCloseTo(1));

  it('and little where what nobody shares counts in the length', () => {
    expect(likeness(weighted(bags, 2, 0.3), 0, 1)).toBeLessThan(0.4);
    expect(likeness(weighted(bags, 2, 1), 0, 1)).toBeLessThan(likeness(weighted(bags, 2, 0.3), 0, 1));
  });

  it('a text is like itself whatever the measure', () => {
    const twice = [bags[0]!, bags[0]!, bags[2]!];
    expect(likeness(weighted(twice, 2, 1), 0, 1)).toBeCloseTo(1);
  });

  it('what is spread to a column near it is shared with who has that column', () => {
    const rows = [new Map([[0, 1]]), new Map([[1, 1]])];
    expect(likeness(weightedRows(rows, 2, {}), 0, 1)).toBe(0);
    const spread = (column: number) => (column === 0 ? [[1, 0.5] as const] : []);
    expect(likeness(weightedRows(rows, 2, { spread }), 0, 1)).toBeGreaterThan(0.4);
  });

  it('damping makes the weakly hinted less like', () => {
    const rows = [new Map([[0, 0.2]]), new Map([[0, 0.2]]), new Map([[1, 1]])];
    expect(likeness(weightedRows(rows, 2, { damping: 1 }), 0, 1)).toBeLessThan(0.2);
  });
});
