/** Figures as bars: for `Chart.*` (Charts in Adaptive Cards), and for the plain elements where charts are not drawn. */

export type Figure = { readonly label: string; readonly row: string; readonly count: number };

/** A chart's point: these elements take `x` and `y`. */
export type ChartPoint = { readonly x: string; readonly y: number };

/** One line of plain elements: what it says, and its bar. */
export type BarRow = { readonly row: string; readonly bar: string };

/** The longest bar that stays on one line of a phone. */
const longestBar = 20;

export function chartPoints(figures: readonly Figure[]): readonly ChartPoint[] {
  return figures.map(({ label, count }) => ({ x: label, y: count }));
}

/** A square a person, or fewer, in proportion, where there are too many for a line. */
export function barRows(figures: readonly Figure[]): readonly BarRow[] {
  const most = Math.max(...figures.map(({ count }) => count));
  const scale = Math.min(1, longestBar / most);
  return figures.map(({ row, count }) => ({
    row,
    bar: '■'.repeat(count === 0 ? 0 : Math.max(1, Math.round(count * scale))),
  }));
}
