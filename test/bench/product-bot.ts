/** The product as a process of its own, with the bench's key trusted. Says on IPC where it listens. */
import { readConfig } from '../../bot/config';
import { createLog } from '../../bot/log';
import { startBot } from '../../bot/start-bot';
import { trusting } from './trusting';

async function start(): Promise<void> {
  const config = readConfig(process.env);
  const authentication = trusting(process.env['OPENID_METADATA'] ?? '');
  const { port } = await startBot(config, createLog(config.logLevel), { authentication });
  process.send?.({ port });
}

process.once('disconnect', () => process.exit(0));
start().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exit(1);
});
