/** Settings to clients of the Table service. */
import type { TableServiceClientOptions } from '@azure/data-tables';
import { TableClient, TableServiceClient } from '@azure/data-tables';
import type { StorageSettings } from '../config';
import { Fault } from '../flows/ports';

export type Connection = {
  readonly table: (name: string) => TableClient;
  readonly service: TableServiceClient;
};

/** Refused connections and 5xx are tried twice more, within a second in all. */
const retryOptions = { maxRetries: 2, retryDelayInMs: 200, maxRetryDelayInMs: 800 };

/** Throws an error that names the setting when nothing can be reached with it. What signs in is loaded only when needed. */
export async function connectTables(settings: StorageSettings): Promise<Connection> {
  if ('connectionString' in settings) return connectByString(settings.connectionString);
  const { endpoint, managedIdentityClientId } = settings;
  const options = { retryOptions, allowInsecureConnection: allowsHttp(endpoint, 'STORAGE_TABLE_ENDPOINT') };
  const { DefaultAzureCredential } = await import('@azure/identity');
  const credential = new DefaultAzureCredential({
    ...(managedIdentityClientId !== undefined && { managedIdentityClientId }),
  });
  return {
    table: (name) => new TableClient(endpoint, name, credential, options),
    service: new TableServiceClient(endpoint, credential, options),
  };
}

function connectByString(connectionString: string): Connection {
  const options = (): TableServiceClientOptions => ({ retryOptions, allowInsecureConnection: true });
  const service = orMend(() => TableServiceClient.fromConnectionString(connectionString, options()));
  allowsHttp(service.url, 'STORAGE_CONNECTION_STRING');
  return { table: (name) => TableClient.fromConnectionString(connectionString, name, options()), service };
}

/** The string itself holds the account's key, and stands in no message. */
function orMend(open: () => TableServiceClient): TableServiceClient {
  try {
    return open();
  } catch {
    throw new Fault(
      'STORAGE_CONNECTION_STRING is no connection string: copy it whole from the storage account, or from Azurite’s documentation.',
    );
  }
}

/** Plain HTTP is for an emulator on this machine. */
function allowsHttp(url: string, setting: string): boolean {
  const { protocol, hostname } = new URL(url);
  const local = ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
  if (protocol !== 'https:' && !local)
    throw new Fault(
      `${setting} goes to ${hostname} over plain HTTP: give an address that begins with https://`,
    );
  return protocol !== 'https:';
}
