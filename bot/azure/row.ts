/** Values to rows and back: the body as JSON in pieces that a property holds, with the version of its schema. */
import { BadRow } from '../flows/ports';
import type { Layout, Upgrade } from './layout';

/** *Understanding the Table service data model*: a string property holds 64 KiB, which is 32 Ki UTF-16 units. */
const longestPiece = 30_000;

/** And an entity 1 MiB in all. Azurite holds more, so the limit is kept here. */
const longestBody = 480_000;

/** Characters of a plain column. */
const longestColumn = 200;

export type Row = {
  readonly partitionKey: string;
  readonly rowKey: string;
  readonly [property: string]: unknown;
};

/** Throws a `RangeError` for a value that no row holds. */
export function writeRow<Scope, Key extends Scope, Value extends Key>(
  layout: Layout<Scope, Key, Value>,
  value: Value,
): Row {
  const { table, partition, row, columns, upgrades } = layout;
  const json = JSON.stringify(value);
  if (json.length > longestBody)
    throw new RangeError(
      `A row of ${json.length} characters is too long for the table ${table}, which holds ${longestBody}: nothing was stored.`,
    );
  return {
    partitionKey: partition(value),
    rowKey: row(value),
    ...Object.fromEntries(Object.entries(columns(value)).map(([name, text]) => [name, columnText(text)])),
    schema: upgrades.length + 1,
    ...Object.fromEntries(piecesOf(json).map((piece, index) => [`body${index}`, piece])),
  };
}

/** Throws `BadRow`, which names the row and what is wrong, and nothing that stands in it. */
export function readRow<Scope, Key extends Scope, Value extends Key>(
  layout: Layout<Scope, Key, Value>,
  row: Row,
): Value {
  const { table, shape, upgrades } = layout;
  const { name } = row;
  const title = table === 'departments' && typeof name === 'string' ? name : undefined;
  const bad = (what: string): BadRow => new BadRow(`${nameOf(table, row)} ${what}`, title);
  const { schema } = row;
  const current = upgrades.length + 1;
  if (typeof schema !== 'number' || !Number.isInteger(schema) || schema < 1)
    throw bad('has no schema version.');
  if (schema > current)
    throw bad(
      `was written by a newer version of the product (schema ${schema}, this one reads up to ${current}) and is left alone: update this instance.`,
    );
  const body = upgraded(bodyOf(row), upgrades.slice(schema - 1));
  if (body === undefined) throw bad('holds no readable JSON of its schema version.');
  const read = shape.safeParse(body);
  if (!read.success) {
    const [issue] = read.error.issues;
    throw bad(`is malformed at "${issue?.path.join('.') ?? ''}": ${issue?.message ?? 'unreadable'}.`);
  }
  if (layout.partition(read.data) !== row.partitionKey || layout.row(read.data) !== row.rowKey)
    throw bad('holds a value that belongs under another key.');
  return read.data;
}

/**
 * How a row is named to an operator. What stands for a person is shortened, since no log may keep it: their hash, and
 * in row keys their Entra object id.
 */
export function nameOf(table: string, { partitionKey, rowKey }: Row): string {
  const row = rowKey.replace(/([0-9a-f]{6})[0-9a-f]{2}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/gi, '$1…');
  const keys = [partitionKey, row].map((key) =>
    key.replace(/(?<![\w-])([\w-]{6})[\w-]{37}(?![\w-])/g, '$1…'),
  );
  return `The row ${keys.join(' / ')} of the table ${table}`;
}

/** A character outside the basic plane is two units: half of it would be lost on the way. */
function piecesOf(json: string): readonly string[] {
  const pieces: string[] = [];
  for (let from = 0; from < json.length;) {
    const full = from + longestPiece;
    const last = json.charCodeAt(full - 1);
    const to = full < json.length && last >= 0xd800 && last <= 0xdbff ? full - 1 : full;
    pieces.push(json.slice(from, to));
    from = to;
  }
  return pieces;
}

function bodyOf(row: Row): string {
  const pieces: string[] = [];
  for (let piece = row['body0']; typeof piece === 'string'; piece = row[`body${pieces.length}`])
    pieces.push(piece);
  return pieces.join('');
}

function columnText(text: string): string {
  return [...text]
    .slice(0, longestColumn)
    .join('')
    .replace(/\p{Surrogate}/gu, '\ufffd');
}

/** Undefined where the JSON, or what an upgrade looks for in it, is not there. */
function upgraded(json: string, upgrades: readonly Upgrade[]): unknown {
  try {
    let body: unknown = JSON.parse(json);
    for (const upgrade of upgrades) body = upgrade(body);
    return body;
  } catch {
    return undefined;
  }
}
