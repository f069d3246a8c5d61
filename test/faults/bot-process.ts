/** One real bot as a process of its own, which is told over IPC when to start and what time it is. */
import 'adaptivecards-templating';
import { readConfig } from '../../bot/config';
import { createLog } from '../../bot/log';
import { startBot } from '../../bot/start-bot';
import type { Order, Report } from './orders';
import { clockOf } from './orders';

/** One that has loaded and waits costs a test no time when it is wanted. */
async function run(): Promise<void> {
  let clock = clockOf({ base: 0, from: 0, scale: 1 });
  const report = (what: Report): void => void process.send?.(what);
  process.on('message', (order: Order) => {
    clock = clockOf(order.time);
    if (order.kind !== 'start') return;
    const { env, tickMs, beatMs } = order;
    const config = { ...readConfig(env), tickSeconds: tickMs / 1000 };
    startBot(config, createLog(config.logLevel), { clock: { now: () => clock() }, beatMs }).then(
      ({ port }) => report({ kind: 'listening', port }),
      (error: unknown) => {
        process.stderr.write(`${String(error)}\n`);
        process.exit(1);
      },
    );
  });
  process.once('disconnect', () => process.exit(0));
  report({ kind: 'loaded' });
}

void run();
