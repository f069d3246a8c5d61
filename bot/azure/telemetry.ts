/** Traces and metrics to Application Insights, through OpenTelemetry. Loaded only where a connection string is set. */
import type { AzureMonitorOpenTelemetryOptions } from '@azure/monitor-opentelemetry';
import type { DiagLogger } from '@opentelemetry/api';
import type { TelemetrySettings } from '../config';
import type { Meter } from '../flows/meter';
import type { Log } from '../flows/ports';
import { quietly } from './quiet-telemetry';

export type Telemetry = {
  readonly meter: Meter;
  /** Sends what is still here, for a while. */
  readonly stop: () => Promise<void>;
};

/** What a test hands in: another address. */
export type TelemetryOptions = AzureMonitorOpenTelemetryOptions;

/** The process is stopping, and Application Insights may be away. In milliseconds. */
const longestStopMs = 3_000;

/** Lines about telemetry that fails come no faster, in milliseconds. */
const faultEveryMs = 60_000;

/**
 * All instrumentation of libraries is off: it would record addresses, and those of tables and of Teams hold people's
 * ids. So is what listens for commands (live metrics) and what App Service measures itself.
 */
const ownSpansAlone: AzureMonitorOpenTelemetryOptions = {
  instrumentationOptions: Object.fromEntries(
    ['http', 'azureSdk', 'mongoDb', 'mySql', 'postgreSql', 'redis', 'redis4', 'bunyan', 'winston'].map(
      (library) => [library, { enabled: false }],
    ),
  ),
  enableLiveMetrics: false,
  enableStandardMetrics: false,
  enablePerformanceCounters: false,
  // Kept or dropped as a whole: the default counts each span of a trace by itself.
  samplingRatio: 1,
  tracesPerSecond: 0,
};

export async function openTelemetry(
  { connectionString, managedIdentityClientId }: TelemetrySettings,
  log: Log,
  { azureMonitorExporterOptions, ...options }: TelemetryOptions = {},
): Promise<Telemetry> {
  quietly(process.env);
  const [{ useAzureMonitor, shutdownAzureMonitor }, { diag, DiagLogLevel }] = await Promise.all([
    import('@azure/monitor-opentelemetry'),
    import('@opentelemetry/api'),
  ]);
  useAzureMonitor({
    ...ownSpansAlone,
    ...options,
    azureMonitorExporterOptions: {
      connectionString,
      disableOfflineStorage: true,
      ...(managedIdentityClientId !== undefined && { credential: await identity(managedIdentityClientId) }),
      ...azureMonitorExporterOptions,
    },
  });
  diag.setLogger(faultsTo(log), { logLevel: DiagLogLevel.ERROR, suppressOverrideMessage: true });
  const { createOtelMeter } = await import('./otel-meter');
  return {
    meter: createOtelMeter(),
    stop: async () => {
      const sent = shutdownAzureMonitor()?.catch(() => undefined);
      await Promise.race([sent, new Promise((resolve) => setTimeout(resolve, longestStopMs).unref())]);
    },
  };
}

async function identity(clientId: string) {
  const { ManagedIdentityCredential } = await import('@azure/identity');
  return new ManagedIdentityCredential({ clientId });
}

/** That something is wrong is said, and not in OpenTelemetry's words: they may hold what was to be sent. */
function faultsTo(log: Log): DiagLogger {
  let saidAt = Number.NEGATIVE_INFINITY;
  const silent = (): void => undefined;
  return {
    error: () => {
      if (performance.now() - saidAt < faultEveryMs) return;
      saidAt = performance.now();
      log.warn('telemetry-not-sent', {
        mend: 'check APPLICATIONINSIGHTS_CONNECTION_STRING, that its address can be reached, and that the identity in AZURE_CLIENT_ID has the role Monitoring Metrics Publisher',
      });
    },
    warn: silent,
    info: silent,
    debug: silent,
    verbose: silent,
  };
}
