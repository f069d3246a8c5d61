/** Values to rows and back: the body as JSON in pieces that a property holds, with the version of its schema. */
import type { z } from 'zod';
import { BadRow } from '../flows/ports';

/** The version of the bodies that this product writes. An older one is upgraded as it is read, a newer one left alone. */
export const schemaVersion = 1;

/** *Understanding the Table service data model*: a string property holds 64 KiB, which is 32 Ki UTF-16 units. */
const pieceLength = 30_000;

/** And an entity 1 MiB in all. */
const longestBody = 480_000;

export type Row = {
  readonly partitionKey: string;
  readonly rowKey: string;
  readonly [property: string]: unknown;
};

/** One step from a schema version to the next, by the version that it starts from. */
export type Upgrades = Readonly<Record<number, (body: unknown) => unknown>>;

export function bodyOf(value: unknown, table: string): Record<string, string | number> {
  const json = JSON.stringify(value);
  if (json.length > longestBody)
    throw new RangeError(
      `A row of ${json.length} characters is too long for the table ${table}, which holds ${longestBody}.`,
    );
  const pieces: Record<string, string | number> = { schema: schemaVersion };
  for (let index = 0; index * pieceLength < json.length; index += 1)
    pieces[`body${index}`] = json.slice(index * pieceLength, (index + 1) * pieceLength);
  return pieces;
}

/** Throws `BadRow`, which names the row and what is wrong, and nothing that stands in it. */
export function readBody<Value>(
  row: Row,
  table: string,
  shape: z.ZodType<Value>,
  upgrades: Upgrades = {},
): Value {
  const where = `The row ${row.partitionKey} / ${row.rowKey} of the table ${table}`;
  const { schema } = row;
  if (typeof schema !== 'number') throw new BadRow(`${where} has no schema version.`);
  if (schema > schemaVersion)
    throw new BadRow(
      `${where} was written by a newer version (schema ${schema}, this is ${schemaVersion}): update this instance.`,
    );
  let body = parse(joinPieces(row), where);
  for (let version = schema; version < schemaVersion; version += 1) body = upgrades[version]?.(body) ?? body;
  const read = shape.safeParse(body);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new BadRow(
    `${where} is malformed at "${issue?.path.join('.') ?? ''}": ${issue?.code ?? 'unreadable'}.`,
  );
}

function joinPieces(row: Row): string {
  let json = '';
  for (let index = 0; typeof row[`body${index}`] === 'string'; index += 1)
    json += row[`body${index}`] as string;
  return json;
}

function parse(json: string, where: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    throw new BadRow(`${where} holds no JSON.`);
  }
}
