/** What a row of the bench's table is: the product beside a reference, both measured in turn in one run. */

export type Row = {
  readonly what: string;
  readonly product: string;
  readonly reference: string;
  /** Product over reference, or the figure itself where there is nothing beside it. */
  readonly measured: string;
  readonly target: string;
  readonly reached: boolean;
};

export type Turns = { readonly quick: boolean };

/** Makes the rows of one subject. */
export type Bench = (turns: Turns) => Promise<readonly Row[]>;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** `share` of 1: 0.99 is the 99th percentile, by nearest rank. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)]!;
}

export const two = (value: number): string => value.toFixed(2);

/** The table's head; rows come beneath as they are measured. */
export function printHead(): void {
  const heads = ['what', 'product', 'reference', 'measured', 'to reach', ''];
  for (const line of [heads, heads.map(() => '---')]) console.log(`| ${line.join(' | ')} |`);
}

export function printRows(rows: readonly Row[]): void {
  const cells = rows.map(({ what, product, reference, measured, target, reached }) => [
    what,
    product,
    reference,
    measured,
    target,
    reached ? 'yes' : 'no',
  ]);
  for (const line of cells) console.log(`| ${line.join(' | ')} |`);
}
