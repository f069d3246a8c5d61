/** Reads rows one by one, so that one that cannot be read does not hide the others. */
import { BadRow } from '../flows/ports';

/** Hears of every row that a list leaves out. */
export type OnBadRow = (error: BadRow) => void;

export function readEach<Row, Value>(
  rows: readonly Row[],
  read: (row: Row) => Value,
  badRow: 'left-out' | 'thrown',
  onBadRow: OnBadRow,
): readonly Value[] {
  return rows.flatMap((row) => {
    try {
      return [read(row)];
    } catch (error) {
      if (!(error instanceof BadRow) || badRow === 'thrown') throw error;
      onBadRow(error);
      return [];
    }
  });
}
