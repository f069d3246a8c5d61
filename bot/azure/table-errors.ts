/** What the Table service's errors mean to the product. */
import { Fault, StoreAway } from '../flows/ports';

/** How the service says no to a key or a version: an answer, and no fault. */
export type No = 'missing' | 'exists' | 'changed';

type ServiceError = { readonly name?: string; readonly statusCode?: number; readonly code?: string };

/** *Table service error codes*. In a conflict of another kind, such as a table that is being deleted, nothing is known. */
export function noOf(error: unknown): No | undefined {
  const { statusCode } = error as ServiceError;
  if (statusCode === 404) return 'missing';
  if (statusCode === 412) return 'changed';
  return statusCode === 409 && codeOf(error) === 'EntityAlreadyExists' ? 'exists' : undefined;
}

export function isTableMissing(error: unknown): boolean {
  return codeOf(error) === 'TableNotFound';
}

/**
 * `StoreAway` with the mend where the service was not reached, refused or was not well; another `Error` where the
 * request was wrong. The service's own error is not passed on: it holds the signed request.
 */
export function faultOf(error: unknown, where: string): Error {
  const { name = '', statusCode } = error as ServiceError;
  const what = [statusCode, codeOf(error)].filter(Boolean).join(' ');
  if (signIn.test(name))
    return new StoreAway(
      `Nobody could sign in to the storage at ${where} (${name}): give the bot a managed identity and name it in AZURE_CLIENT_ID, or sign in with the Azure CLI on your own machine.`,
    );
  if (statusCode === 401 || statusCode === 403)
    return new StoreAway(
      `The storage at ${where} refused the bot (${what}): give its identity the role Storage Table Data Contributor, look at the account's network rules, or check the key in STORAGE_CONNECTION_STRING.`,
    );
  if (name === 'AbortError')
    return new StoreAway(`The storage at ${where} did not answer in time: check that the account is up.`);
  if (name === 'RestError' && (statusCode === undefined || statusCode >= 500 || again.has(statusCode)))
    return new StoreAway(
      `The storage at ${where} could not be reached (${what || 'no connection'}): check that the account is up and that STORAGE_TABLE_ENDPOINT or STORAGE_CONNECTION_STRING names it.`,
    );
  if (name === 'RestError') return new Fault(`The storage at ${where} did not take the request (${what}).`);
  return error instanceof Error ? error : new Error(String(error));
}

/** @azure/identity's errors: CredentialUnavailableError, AuthenticationError, AggregateAuthenticationError and kin. */
const signIn = /^Credential|Authentication/;

/** Request timeout, a conflict that passes, too many requests. */
const again: ReadonlySet<number> = new Set([408, 409, 429]);

function codeOf(error: unknown): string | undefined {
  const { code, details } = error as ServiceError & {
    readonly details?: { readonly odataError?: { readonly code?: string } };
  };
  return details?.odataError?.code ?? code;
}
