/** The environment to a configuration, or one error that lists every problem at once with its mend. */
import { isTimeZone } from './core/calendar';
import type { Place } from './core/department';
import type { Language } from './core/language';
import type { Thresholds } from './core/privacy';
import { defaultThresholds, fewestAnswers } from './core/privacy';
import type { Retention } from './core/retention';
import { defaultRetention } from './core/retention';
import type { OpenAiSettings } from './openai-settings';
import { openAi } from './openai-settings';
import type { SettingReader } from './settings';
import { serverAddress, settingReader } from './settings';

export type BotCredentials = {
  readonly appId: string;
  readonly tenantId: string;
  /** `SingleTenant` signs in with the password, `UserAssignedMSI` with the host's managed identity. */
  readonly type: 'UserAssignedMSI' | 'SingleTenant';
  readonly password?: string;
};

export type StorageSettings = { readonly tablePrefix: string } & (
  | { readonly connectionString: string }
  | { readonly endpoint: string; readonly managedIdentityClientId?: string }
);

export type TelemetrySettings = {
  /** Of an Application Insights resource. */
  readonly connectionString: string;
  /** Who signs in there; without it the connection string's key is enough. */
  readonly managedIdentityClientId?: string;
};

export type Config = {
  readonly host: string;
  readonly port: number;
  /** Undefined on a developer's machine: authentication is off, and only loopback is listened to. */
  readonly bot: BotCredentials | undefined;
  /** Entra tenants whose people may speak to the bot; empty without credentials, where all may. */
  readonly tenants: readonly string[];
  /** Hosts that the bot sends its token to. A leading dot means any host under it. */
  readonly serviceHosts: readonly string[];
  readonly storage: StorageSettings;
  /** The key of the hash that stands for an employee, at least 32 bytes. */
  readonly pseudonymKey: Buffer;
  readonly coaches: readonly string[];
  readonly place: Place;
  readonly language: Language;
  readonly thresholds: Thresholds;
  /** Where uncertain posts are looked for; undefined where no team's messages may be read. */
  readonly graphEndpoint: string | undefined;
  /** Where traces and figures go; undefined where only the log is kept. */
  readonly telemetry: TelemetrySettings | undefined;
  /** Undefined where no language model is asked. */
  readonly openAi: OpenAiSettings | undefined;
  readonly retention: Retention;
  readonly tickSeconds: number;
  readonly logLevel: string;
};

/** Several problems with the settings, each a line that names the setting and the mend. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  constructor(readonly problems: readonly string[]) {
    super(['The configuration cannot be used:', ...problems.map((problem) => `  - ${problem}`)].join('\n'));
  }
}

const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const;
const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const read = settingReader(env);
  const appId = read.optional('BOT_APP_ID', {
    matches: guid,
    as: 'the app registration’s client id, a GUID',
  });
  const bot = appId === undefined ? undefined : credentials(read, appId);
  if (!bot && env['NODE_ENV'] === 'production')
    read.problem(
      'BOT_APP_ID',
      'is not set, and without it anybody could write to the bot: set it, or leave NODE_ENV=production out on your own machine',
    );
  const config: Config = {
    host: read.text('HOST', bot ? '0.0.0.0' : '127.0.0.1'),
    port: read.whole('PORT', 3978, { from: 0, to: 65535 }),
    bot,
    tenants: read.list('TENANTS', bot ? [bot.tenantId] : [], { matches: guid, as: 'Entra tenant ids' }),
    serviceHosts: read.list('SERVICE_HOSTS', ['smba.trafficmanager.net', '.botframework.com']),
    storage: storage(read),
    pseudonymKey: read.key('PSEUDONYM_KEY', 32),
    coaches: read.list('COACHES', [], { as: 'Entra object ids' }),
    place: { timeZone: timeZone(read), country: read.text('COUNTRY', 'DK').toUpperCase() },
    language: read.oneOf('LANGUAGE', ['da', 'en'], 'da'),
    thresholds: { ...defaultThresholds, answers: fewest(read) },
    graphEndpoint: graphEndpoint(read, bot !== undefined),
    telemetry: telemetry(read),
    openAi: openAi(read, bot !== undefined),
    retention: retention(read),
    tickSeconds: read.whole('TICK_SECONDS', 20, { from: 1, to: 300 }),
    logLevel: read.oneOf('LOG_LEVEL', logLevels, 'info'),
  };
  if (!bot && !isLoopback(config.host))
    read.problem('HOST', `is "${config.host}": without BOT_APP_ID the bot listens on 127.0.0.1 or ::1 alone`);
  if (bot && config.coaches.length === 0)
    read.problem(
      'COACHES',
      'is empty, so nobody could enrol a channel: name at least one coach’s Entra object id',
    );
  if (read.problems.length > 0) throw new ConfigError(read.problems);
  return config;
}

type Reader = SettingReader;

function credentials(read: Reader, appId: string): BotCredentials {
  const type = read.oneOf('BOT_APP_TYPE', ['UserAssignedMSI', 'SingleTenant'], 'UserAssignedMSI');
  const tenantId = read.required('BOT_APP_TENANT_ID', 'the Entra tenant that the app is registered in', {
    matches: guid,
    as: 'a GUID',
  });
  const password = read.optional('BOT_APP_PASSWORD');
  if (type === 'SingleTenant' && password === undefined)
    read.problem('BOT_APP_PASSWORD', 'is not set: BOT_APP_TYPE=SingleTenant signs in with it');
  return { appId, tenantId, type, ...(password !== undefined && { password }) };
}

function storage(read: Reader): StorageSettings {
  const tablePrefix = read.optional('TABLE_PREFIX', {
    matches: /^[A-Za-z][A-Za-z0-9]{0,20}$/,
    as: 'a letter and then letters and digits, 21 at most',
  });
  const connectionString = read.optional('STORAGE_CONNECTION_STRING');
  const endpoint = read.optional('STORAGE_TABLE_ENDPOINT', {
    matches: /^https:\/\/[^/\s]+\/?$/,
    as: 'an address such as https://account.table.core.windows.net',
  });
  if ((connectionString === undefined) === (endpoint === undefined))
    read.problem(
      'STORAGE_TABLE_ENDPOINT',
      'or STORAGE_CONNECTION_STRING must be set, and not both: the endpoint in Azure, where the managed identity signs in, or the connection string of Azurite',
    );
  const managedIdentityClientId = read.optional('AZURE_CLIENT_ID');
  const prefix = { tablePrefix: tablePrefix ?? 'sidemand' };
  return connectionString !== undefined
    ? { ...prefix, connectionString }
    : {
        ...prefix,
        endpoint: endpoint ?? '',
        ...(managedIdentityClientId !== undefined && { managedIdentityClientId }),
      };
}

function timeZone(read: Reader): string {
  const zone = read.text('TIME_ZONE', 'Europe/Copenhagen');
  if (!isTimeZone(zone))
    read.problem('TIME_ZONE', `is "${zone}", which is no IANA time zone such as Europe/Copenhagen`);
  return zone;
}

function graphEndpoint(read: Reader, authenticated: boolean): string | undefined {
  return read.optional('GRAPH_ENDPOINT', {
    matches: serverAddress(authenticated),
    as: 'an address such as https://graph.microsoft.com',
  });
}

function telemetry(read: Reader): TelemetrySettings | undefined {
  const connectionString = read.optional('APPLICATIONINSIGHTS_CONNECTION_STRING', {
    matches:
      /^(?=.*\bInstrumentationKey=[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(;|$))([A-Za-z]+=[^=;]+(;|$))+$/i,
    as: 'a connection string such as InstrumentationKey=<GUID>;IngestionEndpoint=https://...: copy it whole from the Application Insights resource',
  });
  const managedIdentityClientId = read.optional('AZURE_CLIENT_ID');
  if (connectionString === undefined) return undefined;
  return { connectionString, ...(managedIdentityClientId !== undefined && { managedIdentityClientId }) };
}

function fewest(read: Reader): number {
  return read.whole('MIN_ANSWERS', defaultThresholds.answers, { from: fewestAnswers, to: 100 });
}

function retention(read: Reader): Retention {
  const answerDays = read.whole('KEEP_ANSWERS_DAYS', defaultRetention.answerDays, { from: 30, to: 3650 });
  const digestDays = read.whole('KEEP_DIGESTS_DAYS', defaultRetention.digestDays, { from: 90, to: 3650 });
  if (digestDays < answerDays)
    read.problem(
      'KEEP_DIGESTS_DAYS',
      `is ${digestDays}: a digest is kept as long as its answers at least, ${answerDays} days`,
    );
  return { answerDays, digestDays };
}

function isLoopback(host: string): boolean {
  return ['127.0.0.1', '::1', 'localhost'].includes(host);
}
