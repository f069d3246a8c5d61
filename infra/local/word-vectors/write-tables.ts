/** Writes the tables that the engine reads: vectors by stem or phrase, and departments with their topics. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Placed } from './place-departments';
import { departments as sources } from './sources';

const folder = join(__dirname, '../../../bot/core/themes/lexicon/vectors');
/** Of the largest number; what is beyond is cut to it. */
const largest = 127;
const cut = { vectors: 2.5, directions: 0.5 };

/** A vector a stem. */
export function writeVectors(
  name: string,
  stems: readonly string[],
  vectors: readonly ArrayLike<number>[],
): void {
  const dimensions = vectors[0]?.length;
  write(name, { dimensions, stems: stems.join(' '), values: inBytes(vectors, cut.vectors) });
  process.stdout.write(`${name}: ${stems.length} stems\n`);
}

/** The departments of the sources, in their order. */
export function writeDepartments({ usual, departments }: Placed): void {
  write('departments', {
    usual: Array.from(usual, (value) => Number(value.toFixed(4))),
    departments: sources.map(({ language, titles }) => ({ language, titles: titles.join('\n') })),
    directions: inBytes(
      departments.map(({ direction }) => direction),
      cut.directions,
    ),
    topics: inBytes(
      departments.flatMap(({ topics }) => topics),
      cut.directions,
    ),
  });
  process.stdout.write(`departments: ${departments.length}\n`);
}

const write = (name: string, table: object): void =>
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(table)}\n`);

/** Row after row, a byte a number, in base64. */
function inBytes(rows: readonly ArrayLike<number>[], most: number): string {
  const values = Int8Array.from(rows.flatMap((row) => Array.from(row, (value) => quantised(value, most))));
  return Buffer.from(values.buffer).toString('base64');
}

const quantised = (value: number, most: number): number =>
  Math.round((Math.max(-most, Math.min(most, value)) / most) * largest);
