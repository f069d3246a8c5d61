/** The digests' published figures as CSV, on standard output. */
import { stringify } from 'csv-stringify/sync';
import type { ExportRow } from '../flows/export-digests';
import { exportColumns, exportDigests } from '../flows/export-digests';
import { operate } from './operate';

export async function exportCommand({ excel }: { readonly excel?: boolean }): Promise<void> {
  await operate(
    async (parts) => {
      process.stdout.write(toCsv(await exportDigests(parts), excel === true));
    },
    { logLevel: 'error' },
  );
}

/** A cell that a spreadsheet would take for a formula begins with an apostrophe (OWASP, "CSV Injection"). */
export function toCsv(rows: readonly ExportRow[], forExcel: boolean): string {
  return stringify([...rows], {
    header: true,
    columns: [...exportColumns],
    escape_formulas: true,
    record_delimiter: 'windows',
    bom: forExcel,
    ...(forExcel && { delimiter: ';' }),
  });
}
