/** The bot as a process of its own, sending its telemetry to a loopback port: nothing of jest is in it. */
import type { TelemetryOptions } from '../../bot/azure/telemetry';

const { INSIGHTS_HOST = '', INSIGHTS_STRING = '', PACKAGE_AS_IT_COMES } = process.env;

const azureMonitorExporterOptions = {
  connectionString: INSIGHTS_STRING,
  host: INSIGHTS_HOST,
  allowInsecureConnection: true,
};

async function main(): Promise<void> {
  const stopPackage = PACKAGE_AS_IT_COMES === 'on' ? await startPackage() : undefined;
  const [{ readConfig }, { createLog }, { startBot }] = await Promise.all([
    import('../../bot/config'),
    import('../../bot/log'),
    import('../../bot/start-bot'),
  ]);
  const config = readConfig(process.env);
  const telemetry: TelemetryOptions = { azureMonitorExporterOptions };
  const bot = await startBot(config, createLog(config.logLevel), { telemetry });
  await bot.parts.store.check();
  const loaded = Object.keys(require.cache).filter((file) => file.includes('@opentelemetry')).length;
  process.send?.({ port: bot.port, loaded });
  process.once('message', () => {
    void bot
      .stop()
      .then(stopPackage)
      .then(() => process.exit(0));
  });
}

/** Before everything else, as its documentation says, and with all that it does by default; but it leaves no trace out. */
async function startPackage(): Promise<() => Promise<void> | undefined> {
  process.env['APPLICATION_INSIGHTS_NO_STATSBEAT'] = 'true';
  const { useAzureMonitor, shutdownAzureMonitor } = await import('@azure/monitor-opentelemetry');
  useAzureMonitor({
    azureMonitorExporterOptions,
    enableLiveMetrics: false,
    samplingRatio: 1,
    tracesPerSecond: 0,
  });
  return shutdownAzureMonitor;
}

void main();
