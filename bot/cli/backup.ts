/** All tables to one file, and back into empty ones. */
import { config as readDotenv } from 'dotenv';
import type { TableSum } from '../azure/backup';
import { backUp, restore } from '../azure/backup';
import { openRawTables } from '../azure/raw-tables';
import { readConfig } from '../config';
import { printTable } from './print-table';

export async function backupCommand({ to }: { readonly to: string }): Promise<void> {
  readDotenv({ quiet: true });
  const tables = await openRawTables(readConfig(process.env).storage);
  print(await backUp(tables, to, new Date()));
  console.log(
    `Everything stands in ${to}. It holds what employees wrote: keep it as you keep the storage itself.`,
  );
}

export async function restoreCommand({ from }: { readonly from: string }): Promise<void> {
  readDotenv({ quiet: true });
  const tables = await openRawTables(readConfig(process.env).storage);
  print(await restore(tables, from));
  console.log(
    'Everything stands as it was backed up. Answers are still their authors\u2019 only with the same PSEUDONYM_KEY.',
  );
}

function print(sums: readonly TableSum[]): void {
  printTable(
    ['table', 'rows'],
    sums.map(({ table, rows }) => [table, String(rows)]),
  );
}
