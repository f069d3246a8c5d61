import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { backUp, restore, unfinishedRestore } from '../../bot/azure/backup';
import type { RawRow, RawTables } from '../../bot/azure/raw-tables';
import { openRawTables } from '../../bot/azure/raw-tables';
import { openTableStore } from '../../bot/azure/table-store';
import type { Azurite } from '../../infra/local/azurite';
import { startAzurite } from '../../infra/local/azurite';
import * as values from '../store/values';

let azurite: Azurite;
let folder: string;
let file: string;
let source: RawTables;
let opened = 0;

const settings = (tablePrefix: string) => ({ connectionString: azurite.connectionString, tablePrefix });

async function empty(): Promise<RawTables> {
  const tables = await openRawTables(settings(`target${(opened += 1)}`));
  await tables.clock();
  return tables;
}

async function allRows(tables: RawTables): Promise<Record<string, readonly RawRow[]>> {
  const all: Record<string, RawRow[]> = {};
  for (const table of tables.names) {
    all[table] = [];
    for await (const row of tables.rows(table)) all[table].push(row);
  }
  return all;
}

beforeAll(async () => {
  azurite = await startAzurite();
  folder = await mkdtemp(join(tmpdir(), 'sidemand-'));
  file = join(folder, 'backup.jsonl.gz');
  const store = await openTableStore(settings('source'), (error) => {
    throw error;
  });
  await store.check();
  await store.departments.put(values.department());
  await store.rounds.insert(values.round());
  for (let index = 0; index < 30; index += 1)
    await store.answers.put(
      values.answer({
        author: `author-${index}`,
        replies: { task: `Svar ${index} med æøå og 👩‍🏫 ${'langt '.repeat(300)}` },
      }),
    );
  await store.digests.insert(values.digest());
  await store.wakes.put({ tenantId: 'a', departmentId: 'b', at: values.round().closesAt });
  source = await openRawTables(settings('source'));
  // Types that the product does not write today, and a later version may.
  await source.put('drafts', {
    partitionKey: 'types',
    rowKey: 'every',
    long: { type: 'Int64', value: '9007199254740993' },
    whole: 7,
    half: { type: 'Double', value: '0.5' },
    one: { type: 'Double', value: '1.0' },
    yes: true,
    when: { type: 'DateTime', value: '2026-11-23T08:00:00.1234567Z' },
    guid: { type: 'Guid', value: '11111111-1111-4111-8111-111111111111' },
    bytes: { type: 'Binary', value: Buffer.from([0, 1, 255]).toString('base64') },
  });
  await backUp(source, file, new Date('2026-11-23T12:00:00Z'));
}, 60_000);

afterAll(async () => {
  await rm(folder, { recursive: true });
  await azurite.stop();
});

it('gives back identical tables, types and all', async () => {
  const target = await empty();
  const sums = await restore(target, file);
  expect(await allRows(target)).toEqual(await allRows(source));
  expect(sums.find(({ table }) => table === 'answers')?.rows).toBe(30);
  expect(await unfinishedRestore(target)).toBeUndefined();
});

it('writes over no file', async () => expect(backUp(source, file, new Date())).rejects.toThrow(/EEXIST/));

it.each([0, 1, 17, 33])('finishes a restore that was cut off after %i rows', async (rows) => {
  const target = await empty();
  let left = rows;
  const dying: RawTables = {
    ...target,
    put: async (table, row) => {
      if (table !== 'restores' && left-- === 0) throw new Error('killed');
      return target.put(table, row);
    },
  };
  await expect(restore(dying, file)).rejects.toThrow('killed');
  expect(await unfinishedRestore(target)).toBeDefined();
  await restore(target, file);
  expect(await allRows(target)).toEqual(await allRows(source));
  expect(await unfinishedRestore(target)).toBeUndefined();
});

describe('nothing is put back', () => {
  const lines = async (): Promise<string[]> =>
    gunzipSync(await readFile(file))
      .toString()
      .trimEnd()
      .split('\n');
  const spoilt = async (change: (all: string[]) => string[]): Promise<string> => {
    const path = join(folder, `spoilt-${(opened += 1)}.gz`);
    await writeFile(path, gzipSync(`${change(await lines()).join('\n')}\n`));
    return path;
  };

  it.each<[string, () => Promise<string>, RegExp]>([
    [
      'from a file that was cut off in the middle',
      async () => {
        const path = join(folder, 'half.gz');
        const whole = await readFile(file);
        await writeFile(path, whole.subarray(0, whole.length / 2));
        return path;
      },
      /cut off or damaged/,
    ],
    ['without its last line', () => spoilt((all) => all.slice(0, -1)), /its end is missing/],
    ['that lacks a row', () => spoilt((all) => all.toSpliced(5, 1)), /is not what was backed up/],
    [
      'that was changed',
      () => spoilt((all) => all.map((line) => line.replace('Svar 7', 'Svar 8'))),
      /table answers is not what was backed up/,
    ],
    [
      'of a newer version',
      () => spoilt((all) => all.map((line) => line.replace('"sidemandBackup":1', '"sidemandBackup":2'))),
      /newer version/,
    ],
    ['that is something else', () => spoilt(() => ['{"hello":1}']), /no backup of Sidemand/],
  ])('%s', async (_name, path, says) => {
    const target = await empty();
    await expect(restore(target, await path())).rejects.toThrow(says);
    expect(Object.values(await allRows(target)).flat()).toEqual([]);
  });

  it('into tables that hold something', async () => {
    const target = await empty();
    await target.put('coaches', { partitionKey: 'a', rowKey: 'b' });
    await expect(restore(target, file)).rejects.toThrow(/table coaches holds 1 rows already/);
  });

  it('over the unfinished restore of another backup', async () => {
    const target = await empty();
    await target.put('restores', { partitionKey: 'restore', rowKey: 'begun', backup: 'another' });
    await expect(restore(target, file)).rejects.toThrow(/another backup was cut off here/);
  });
});
