/** What the Table service's errors mean to the product. */
import { StoreAway } from '../flows/ports';

type ServiceError = { readonly statusCode?: number; readonly code?: string; readonly message?: string };

function read(error: unknown): ServiceError {
  return (error ?? {}) as ServiceError;
}

/** The row is not there, or stands at another version, or is there already: an answer, and no fault. */
export function isAnswer(error: unknown, ...statuses: readonly number[]): boolean {
  return statuses.includes(read(error).statusCode ?? 0);
}

/** Always throws: `StoreAway` with the mend where the service could not be reached or refused, else the error itself. */
export function throwAway(error: unknown, table: string): never {
  const { statusCode, code } = read(error);
  const what = [statusCode, code].filter((part) => part !== undefined).join(' ');
  if (statusCode === 401 || statusCode === 403)
    throw new StoreAway(
      `The storage refused the table ${table} (${what}): give the bot's identity the role Storage Table Data Contributor, or check STORAGE_CONNECTION_STRING.`,
      { cause: error },
    );
  if (statusCode === undefined || statusCode === 408 || statusCode === 429 || statusCode >= 500)
    throw new StoreAway(
      `The storage did not answer for the table ${table} (${what || 'no connection'}): check that the account is up and that STORAGE_TABLE_ENDPOINT or STORAGE_CONNECTION_STRING names it.`,
      { cause: error },
    );
  throw error;
}
