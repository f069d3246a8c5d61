/** The product as a process of its own at Monday 09:00: its clock begins there, and Teams' second lasts as many of the machine's as it is told. */
import { setTimeout as delay } from 'node:timers/promises';
import { readConfig } from '../../bot/config';
import { createLog } from '../../bot/log';
import { startBot } from '../../bot/start-bot';

async function start(): Promise<void> {
  const config = readConfig(process.env);
  const stretch = Number(process.env['RUSH_STRETCH']);
  const base = Number(process.env['RUSH_FROM']);
  const began = performance.now();
  await startBot(config, createLog(config.logLevel), {
    clock: { now: () => Math.round(base + performance.now() - began) },
    beatMs: Number(process.env['RUSH_BEAT_MS']),
    teamsTime: { now: () => performance.now() / stretch, after: (ms) => delay(ms * stretch) },
  });
  process.send?.('started');
}

process.once('disconnect', () => process.exit(0));
start().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exit(1);
});
