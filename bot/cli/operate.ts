/** What the operators' commands work with: the settings, the store and the log, opened for one command and closed after it. */
import { config as readDotenv } from 'dotenv';
import { assembleParts } from '../assemble-parts';
import type { Config } from '../config';
import { readConfig } from '../config';
import type { Clock, Parts } from '../flows/ports';
import { createLog } from '../log';

type Operation = {
  readonly clock?: Clock;
  /** The least that is logged; the setting's own where it is left out. */
  readonly logLevel?: string;
};

export async function operate(
  act: (parts: Parts, config: Config) => Promise<void>,
  { clock, logLevel }: Operation = {},
): Promise<void> {
  readDotenv({ quiet: true });
  const config = readConfig(process.env);
  const log = createLog(logLevel ?? config.logLevel);
  const { parts, share, stopTimers, telemetry } = await assembleParts(config, log, clock ? { clock } : {});
  try {
    await parts.store.check();
    await act(parts, config);
  } finally {
    stopTimers();
    await share.stop();
    await telemetry?.stop();
  }
}
