import { z } from 'zod';
import type { Layout } from '../../bot/azure/layout';
import { layouts } from '../../bot/azure/layout';
import { keyPart } from '../../bot/azure/keys';
import type { Row } from '../../bot/azure/row';
import { nameOf, readRow, writeRow } from '../../bot/azure/row';
import { BadRow } from '../../bot/flows/ports';
import { answer, department, digest, lise, round } from './values';

const written = writeRow(layouts.departments, department());
const secret = 'Hemmelig tekst';

const problemOf = (read: () => unknown): string => {
  try {
    read();
    return 'none';
  } catch (error) {
    if (!(error instanceof BadRow)) throw error;
    return error.message;
  }
};

const reading = (body: unknown, changed: Partial<Row> = {}): string =>
  problemOf(() => readRow(layouts.departments, { ...written, body0: JSON.stringify(body), ...changed }));

describe('a row that cannot be read says which it is and what is wrong', () => {
  it.each([
    ['a wrong type', { ...department(), plannedSince: 'soon' }, 'malformed at "plannedSince"'],
    ['a field that is gone', { ...department(), schedule: undefined }, 'malformed at "schedule"'],
    [
      'a time zone that is gone',
      { ...department(), place: { timeZone: 'Europe/Atlantis', country: 'DK' } },
      'malformed at "place.timeZone": no IANA time zone that this version knows',
    ],
    ['a status of another time', { ...department(), status: 'archived' }, 'malformed at "status"'],
    ['no object', [secret], 'malformed at ""'],
    ['another department', { ...department(), departmentId: 'x' }, 'belongs under another key'],
  ])('%s', (_name, body, what) => {
    const problem = reading(body);
    expect(problem).toContain(what);
    expect(problem).toContain(`The row ${department().tenantId} / ${department().departmentId}`);
    expect(problem).toContain('of the table departments');
  });

  it.each([
    ['no body', { body0: undefined }, 'no readable JSON'],
    ['half a body', { body0: '{"tenantId": "' }, 'no readable JSON'],
    ['no schema version', { schema: undefined }, 'has no schema version'],
    ['a schema version that is none', { schema: 0 }, 'has no schema version'],
    ['a newer schema', { schema: 2 }, 'newer version of the product (schema 2'],
  ])('%s', (_name, changed, what) => expect(reading(department(), changed)).toContain(what));

  it('tells the mend for a newer schema', () =>
    expect(reading(department(), { schema: 9 })).toMatch(/left alone: update this instance/));

  it.each([
    ['a coach', 'coaches', '5a1e4c57-9a35-4d5c-8be1-f0017f3c2a10'],
    ['a digest to a manager', 'deliveries', '2026-W48|digest:5a1e4c57-9a35-4d5c-8be1-f0017f3c2a10|oekonomi'],
  ])('shortens the object id in the row of %s', (_name, table, rowKey) => {
    const said = nameOf(table, { partitionKey: 'tenant', rowKey });
    expect(said).toContain('5a1e4c…');
    expect(said).not.toContain('5a1e4c5');
  });

  it('says nothing of what stands in the row, and shortens the hash that stands for a person', () => {
    const row = writeRow(layouts.answers, answer());
    const body0 = JSON.stringify({ ...answer(), replies: { task: [secret] }, quotable: secret });
    const problem = problemOf(() => readRow(layouts.answers, { ...row, body0 }));
    expect(problem).toContain('malformed at "replies.task"');
    expect(problem).not.toContain(secret);
    expect(problem).not.toContain(answer().author);
    expect(problem).toContain(`${answer().author.slice(0, 6)}…`);
  });

  it('is one row for thresholds below what the product ever allows', () => {
    const row = writeRow(layouts.rounds, round({ thresholds: { answers: 2, theme: 3 } }));
    expect(problemOf(() => readRow(layouts.rounds, row))).toContain('malformed at "thresholds.answers"');
  });
});

describe('rows that an older version wrote', () => {
  type Note = { readonly id: string; readonly title: string; readonly tags: readonly string[] };
  const notes: Layout<{ readonly id: string }, { readonly id: string }, Note> = {
    table: 'notes',
    partition: ({ id }) => keyPart(id),
    row: () => 'note',
    shape: z.object({ id: z.string(), title: z.string(), tags: z.array(z.string()) }),
    upgrades: [
      (body) => ({ ...(body as object), title: (body as { heading: string }).heading.trim() }),
      (body) => ({ ...(body as object), tags: [] }),
    ],
    columns: () => ({}),
    badRowInList: 'left-out',
  };
  const row = (schema: number, body: unknown): Row => ({
    partitionKey: 'a',
    rowKey: 'note',
    schema,
    body0: JSON.stringify(body),
  });

  it.each([
    ['the first version goes through both upgrades', row(1, { id: 'a', heading: ' En ' }), 'En', []],
    ['the second through the last', row(2, { id: 'a', title: 'To' }), 'To', []],
    ['the present one through none', row(3, { id: 'a', title: 'Tre', tags: ['x'] }), 'Tre', ['x']],
  ])('%s', (_name, stored, title, tags) => expect(readRow(notes, stored)).toEqual({ id: 'a', title, tags }));

  it('are written back as the present version', () =>
    expect(writeRow(notes, readRow(notes, row(1, { id: 'a', heading: 'En' })))['schema']).toBe(3));

  it('that lack what an upgrade looks for are bad rows', () =>
    expect(problemOf(() => readRow(notes, row(1, { id: 'a' })))).toContain('no readable JSON of its schema'));
});

describe('a row within what a table holds', () => {
  const piecesOf = (row: Row): readonly string[] =>
    Object.entries(row).flatMap(([name, piece]) => (/^body\d+$/.test(name) ? [piece as string] : []));

  it('has no property over 64 KiB, and never half a character at its edge', () => {
    const pieces = piecesOf(writeRow(layouts.digests, digest({ title: 'x👩'.repeat(60_000) })));
    expect(pieces.length).toBeGreaterThan(5);
    for (const piece of pieces) {
      expect(piece.length).toBeLessThanOrEqual(32 * 1024);
      expect(piece).not.toMatch(/^\p{Surrogate}|\p{Surrogate}$/u);
    }
  });

  it('stays under 1 MiB as UTF-16 at the longest, and refuses one character more', () => {
    const empty = JSON.stringify(digest({ title: '' })).length;
    const longest = writeRow(layouts.digests, digest({ title: 'x'.repeat(480_000 - empty) }));
    expect(JSON.stringify(longest).length * 2).toBeLessThan(1024 * 1024);
    expect(() => writeRow(layouts.digests, digest({ title: 'x'.repeat(480_001 - empty) }))).toThrow(
      'too long for the table digests',
    );
  });

  it('cuts what operators see of a long name', () => {
    const row = writeRow(layouts.departments, department({ name: '👩'.repeat(5_000) }));
    expect(row['name']).toBe('👩'.repeat(200));
  });

  it('shows an operator nothing of an answer but its keys', () => {
    const row = writeRow(layouts.answers, answer({ replies: { task: secret } }));
    expect(Object.keys(row).sort()).toEqual(['body0', 'partitionKey', 'rowKey', 'schema']);
    expect(JSON.stringify(row)).not.toContain(lise.userId);
  });
});

describe('parts of keys', () => {
  it.each([
    ['19:abc_-1@thread.tacv2', '19:abc_-1@thread.tacv2'],
    ['a/b', 'a~2f~b'],
    ['Økonomi', '~d8~konomi'],
    ['~2f~', '~7e~2f~7e~'],
    ['', '~~'],
  ])('%j is written %s', (text, key) => expect(keyPart(text)).toBe(key));

  it('holds nothing that a table refuses, whatever the text', () => {
    const characters = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code));
    const refused = characters.filter((char) => !/^[A-Za-z0-9\-_.:@~]+$/.test(keyPart(`a${char}`)));
    expect(refused).toEqual([]);
    expect(new Set(characters.map(keyPart)).size).toBe(characters.length);
  });

  it('keeps the longest keys under 512 characters', () => {
    const long = '🧑'.repeat(600);
    const delivery = { departmentId: long, week: long, what: long };
    expect(layouts.deliveries.row(delivery).length).toBeLessThan(512);
    expect(layouts.answers.partition(delivery).length).toBeLessThan(512);
  });
});
