/** Reads the configuration, wires the parts, starts, and stops on signals. Nothing imports it. */
import { config as readDotenv } from 'dotenv';
import { ConfigError, readConfig } from './config';
import { faultOf } from './flows/fault-of';
import { createLog } from './log';
import { startBot } from './start-bot';

/** App Service kills what has not stopped in time; a tick or an answer under way takes far less. In milliseconds. */
const stopWithinMs = 9_000;

async function main(): Promise<void> {
  readDotenv({ quiet: true });
  const config = readConfig(process.env);
  const log = createLog(config.logLevel);
  const bot = await startBot(config, log);
  const stop = (signal: string): void => {
    log.info('stopping', { signal });
    const late = setTimeout(() => {
      log.error('stopped-late', { signal });
      process.exit(0);
    }, stopWithinMs);
    void bot.stop().then(() => {
      clearTimeout(late);
      process.exit(0);
    });
  };
  // Node would print the message of what nobody caught, and an employee's words may stand in it.
  process.once('uncaughtException', (error) => {
    log.error('crashed', { reason: faultOf(error) });
    process.exit(1);
  });
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof ConfigError ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
