/** Figures as bars: for `Chart.*` (Charts in Adaptive Cards), and for the plain elements where charts are not drawn. */

export type Figure = { readonly label: string; readonly row: string; readonly count: number };

/** A chart's point: these elements take `x` and `y`. */
export type ChartPoint = { readonly x: string; readonly y: number };

/** One line of plain elements: what it says, and its bar as two columns that share the width. */
export type BarRow = {
  readonly row: string;
  readonly filled: number;
  readonly rest: number;
  readonly hasFilled: boolean;
  readonly hasRest: boolean;
};

export function chartPoints(figures: readonly Figure[]): readonly ChartPoint[] {
  return figures.map(({ label, count }) => ({ x: label, y: count }));
}

export function barRows(figures: readonly Figure[]): readonly BarRow[] {
  const longest = Math.max(1, ...figures.map(({ count }) => count));
  return figures.map(({ row, count }) => ({
    row,
    filled: count,
    rest: longest - count,
    hasFilled: count > 0,
    hasRest: count < longest,
  }));
}
