/** One request to a table: with a deadline, the table made when it is missing, and errors in the product's words. */
import type { TableClient, TableEntityResult } from '@azure/data-tables';
import type { Row } from './row';
import type { No } from './table-errors';
import { faultOf, isTableMissing, noOf } from './table-errors';

/** Somebody waits for the answer to their tap: with all repetitions, a request ends within this time. */
const longestCallMs = 7_000;

type Call<Result> = (options: { readonly abortSignal: AbortSignal }) => Promise<Result>;

export async function callTable<Result extends object | void>(
  client: TableClient,
  call: Call<Result>,
): Promise<Result | No> {
  try {
    return await inTime(call).catch(async (error: unknown) => {
      if (!isTableMissing(error)) throw error;
      await inTime((options) => client.createTable(options));
      return inTime(call);
    });
  } catch (error) {
    const no = noOf(error);
    if (no) return no;
    throw faultOf(error, `${new URL(client.url).host}, table ${client.tableName}`);
  }
}

/** All rows that a filter lets through, in key order, a page of 1,000 at a time as the service gives them. */
export async function readRows(
  client: TableClient,
  filter: string,
  select?: readonly string[],
): Promise<readonly TableEntityResult<Row>[]> {
  const rows: TableEntityResult<Row>[] = [];
  let next: string | undefined;
  do {
    const page = await readPage(client, filter, next, select);
    rows.push(...page.rows);
    ({ next } = page);
  } while (next !== undefined);
  return rows;
}

/** `next` is what the following page is asked for with; the last has none. */
export async function readPage(
  client: TableClient,
  filter: string,
  continuationToken?: string,
  select?: readonly string[],
): Promise<{ readonly rows: readonly TableEntityResult<Row>[]; readonly next: string | undefined }> {
  const page = await callTable(client, async (options) => {
    const queryOptions = { filter, ...(select && { select: [...select] }) };
    const pages = client.listEntities<Row>({ ...options, queryOptions });
    const { value } = (await pages
      .byPage({ maxPageSize: 1000, ...(continuationToken !== undefined && { continuationToken }) })
      .next()) as IteratorYieldResult<Page>;
    return value;
  });
  return typeof page === 'string'
    ? { rows: [], next: undefined }
    : { rows: page, next: page.continuationToken };
}

type Page = TableEntityResult<Row>[] & { readonly continuationToken?: string };

/** Ends the call with an `AbortError` when it takes too long. */
export async function inTime<Result>(call: Call<Result>): Promise<Result> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), longestCallMs);
  try {
    return await call({ abortSignal: abort.signal });
  } finally {
    clearTimeout(timer);
  }
}
