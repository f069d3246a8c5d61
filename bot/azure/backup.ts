/** All tables in one file, and back: lines of JSON, compressed, with a count and a hash of each table at the end. */
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { once } from 'node:events';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { z } from 'zod';
import { restoresTable } from './layout';
import type { RawRow, RawTables } from './raw-tables';

/** The form of the file. A newer one is refused. */
const version = 1;

export type TableSum = { readonly table: string; readonly rows: number; readonly sha256: string };

/** Something about the file or its target that the operator can mend. */
export class BackupProblem extends Error {
  override readonly name = 'BackupProblem';
}

const head = z.object({ sidemandBackup: z.number(), at: z.string() });
const line = z.object({
  table: z.string(),
  row: z.looseObject({ partitionKey: z.string(), rowKey: z.string() }),
});
const foot = z.object({
  complete: z.literal(true),
  tables: z.array(z.object({ table: z.string(), rows: z.number(), sha256: z.string() })),
});

export async function backUp(tables: RawTables, file: string, now: Date): Promise<readonly TableSum[]> {
  const zip = createGzip();
  const written = pipeline(zip, createWriteStream(file, { flags: 'wx', mode: 0o600 }));
  const write = async (value: object): Promise<void> => {
    if (!zip.write(`${JSON.stringify(value)}\n`)) await once(zip, 'drain');
  };
  const writing = async (): Promise<readonly TableSum[]> => {
    await write({ sidemandBackup: version, at: now.toISOString() });
    const sums: TableSum[] = [];
    for (const table of tables.names) {
      const sum = summing(table);
      for await (const row of tables.rows(table)) {
        sum.add(row);
        await write({ table, row });
      }
      sums.push(sum.done());
    }
    await write({ complete: true, tables: sums });
    zip.end();
    return sums;
  };
  const [sums] = await Promise.all([writing(), written]);
  return sums;
}

export type Backup = { readonly at: string; readonly id: string; readonly tables: readonly TableSum[] };

/** Reads the whole file before anything is written: a file that was cut off, or changed, puts nothing back. */
export async function checkBackup(file: string): Promise<Backup> {
  const sums = new Map<string, ReturnType<typeof summing>>();
  let at: string | undefined;
  let end: z.infer<typeof foot> | undefined;
  try {
    for await (const value of linesOf(file)) {
      if (end) throw new BackupProblem('The backup goes on after its end: it was changed.');
      if (at === undefined) at = headOf(value);
      else if (foot.safeParse(value).success) end = foot.parse(value);
      else {
        const { table, row } = line.parse(value);
        const sum = sums.get(table) ?? summing(table);
        sums.set(table, sum);
        sum.add(row);
      }
    }
  } catch (error) {
    if (error instanceof BackupProblem) throw error;
    throw new BackupProblem(`The backup is cut off or damaged: take another copy. ${placeOf(error)}`);
  }
  if (at === undefined || !end)
    throw new BackupProblem('The backup is cut off: its end is missing. Take another copy.');
  const wrong = end.tables.filter(({ table, rows, sha256 }) => {
    const { rows: found, sha256: hash } = (sums.get(table) ?? summing(table)).done();
    return found !== rows || hash !== sha256;
  });
  const [first] = wrong;
  if (first)
    throw new BackupProblem(
      `The backup's table ${first.table} is not what was backed up: take another copy.`,
    );
  const id = createHash('sha256').update(JSON.stringify(end)).digest('hex');
  return { at, id, tables: end.tables };
}

/**
 * Puts everything back into empty tables. A mark says that it has begun until everything stands: a restore that was cut
 * off is found by it, and doing it again finishes it.
 */
export async function restore(tables: RawTables, file: string): Promise<readonly TableSum[]> {
  const backup = await checkBackup(file);
  await tables.clock();
  const mark = await unfinishedRestore(tables);
  if (mark === undefined) {
    const [standing] = (await sumsOf(tables)).filter(({ rows }) => rows > 0);
    if (standing)
      throw new BackupProblem(
        `The table ${standing.table} holds ${standing.rows} rows already: restore into empty tables, with another TABLE_PREFIX for instance.`,
      );
  } else if (mark !== backup.id)
    throw new BackupProblem(
      'A restore of another backup was cut off here: finish that one, or use empty tables.',
    );
  await tables.put(restoresTable, { ...markKey, backup: backup.id });
  for await (const value of linesOf(file)) {
    const read = line.safeParse(value);
    if (read.success) await tables.put(read.data.table, read.data.row);
  }
  const after = await sumsOf(tables);
  const missing = backup.tables.filter(
    ({ table, rows, sha256 }) =>
      !after.some((sum) => sum.table === table && sum.rows === rows && sum.sha256 === sha256),
  );
  if (missing.length > 0)
    throw new BackupProblem(
      `After the restore these tables are not what was backed up: ${missing.map(({ table }) => table).join(', ')}. Was the bot running? Stop it and restore into empty tables.`,
    );
  await tables.remove(restoresTable, markKey.partitionKey, markKey.rowKey);
  return after;
}

const markKey = { partitionKey: 'restore', rowKey: 'begun' };

/** The backup whose restore has begun here and not ended. */
export async function unfinishedRestore(tables: RawTables): Promise<string | undefined> {
  const mark = await tables.get(restoresTable, markKey.partitionKey, markKey.rowKey);
  const backup = mark?.['backup'];
  if (typeof backup === 'object' && backup !== null && 'value' in backup) return String(backup.value);
  return typeof backup === 'string' ? backup : undefined;
}

async function sumsOf(tables: RawTables): Promise<readonly TableSum[]> {
  const sums: TableSum[] = [];
  for (const table of tables.names) {
    const sum = summing(table);
    for await (const row of tables.rows(table)) sum.add(row);
    sums.push(sum.done());
  }
  return sums;
}

/** Rows come in key order from every table, so that the hash of the same rows is the same. */
function summing(table: string) {
  const hash = createHash('sha256');
  let rows = 0;
  return {
    add: (row: RawRow): void => {
      rows += 1;
      hash.update(JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1))));
    },
    done: (): TableSum => ({ table, rows, sha256: hash.copy().digest('hex') }),
  };
}

function headOf(value: unknown): string {
  const read = head.safeParse(value);
  if (!read.success) throw new BackupProblem('This is no backup of Sidemand.');
  if (read.data.sidemandBackup > version)
    throw new BackupProblem('A newer version of Sidemand made this backup: restore it with that version.');
  return read.data.at;
}

/** The error's own words may hold what stands in the file. */
function placeOf(error: unknown): string {
  const { code } = error as { readonly code?: unknown };
  return typeof code === 'string' ? `(${code})` : '';
}

async function* linesOf(file: string): AsyncIterable<unknown> {
  const unzipped = createGunzip();
  const reading = pipeline(createReadStream(file), unzipped);
  reading.catch(() => undefined);
  for await (const each of createInterface({ input: unzipped, crlfDelay: Infinity })) yield JSON.parse(each);
  await reading;
}
