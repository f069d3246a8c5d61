/** Any number of texts to groups: a sample is compared each with each, the others are placed beside its groups. */
import type { Family } from './evidence';
import type { SparseRows } from './features';
import { groupTexts } from './group-texts';
import { likestGroup } from './place-texts';
import { shuffled } from './random';
import type { Settings } from './settings';

/**
 * Groups of row numbers below n, ascending; the `earlier` rows behind them only help. Memory grows with the square of the
 * sample, time with the number of texts.
 */
export function groupMany(
  families: readonly Family[],
  n: number,
  earlier: number,
  settings: Settings,
  random: () => number,
): number[][] {
  if (n + earlier <= settings.compared)
    return groupTexts(families, n, earlier, settings, random).map(ascending);
  const order = shuffled(n, random);
  const sample = order.slice(0, settings.compared).sort();
  const part = families.map((family) => ({ ...family, rows: rowsOf(family.rows, sample) }));
  const groups = groupTexts(part, sample.length, 0, settings, random).map((group) =>
    group.map((i) => sample[i]!),
  );
  const likest = likestGroup(families, groups);
  for (const row of order.slice(settings.compared)) groups[likest(row)]?.push(row);
  return groups.map(ascending);
}

const ascending = (rows: readonly number[]): number[] => [...rows].sort((a, b) => a - b);

function rowsOf(from: SparseRows, picked: Int32Array): SparseRows {
  const offsets = new Int32Array(picked.length + 1);
  picked.forEach((row, at) => {
    offsets[at + 1] = offsets[at]! + from.offsets[row + 1]! - from.offsets[row]!;
  });
  const indices = new Int32Array(offsets[picked.length]!);
  const values = new Float32Array(indices.length);
  picked.forEach((row, at) => {
    indices.set(from.indices.subarray(from.offsets[row], from.offsets[row + 1]), offsets[at]);
    values.set(from.values.subarray(from.offsets[row], from.offsets[row + 1]), offsets[at]);
  });
  return { rows: picked.length, columns: from.columns, offsets, indices, values };
}
