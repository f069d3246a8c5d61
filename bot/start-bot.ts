/** A running bot of its parts: the server listens, the clock ticks, and all of it stops in order. */
import type { Substitutes } from './assemble-parts';
import { assembleParts } from './assemble-parts';
import type { Config } from './config';
import { createBotParts } from './flows/bot-parts';
import type { Log, Parts } from './flows/ports';
import { createNightly } from './flows/nightly';
import { tick } from './flows/tick';
import { repeat } from './repeat';
import { createAdapter } from './teams/adapter';
import type { ActivityHandler } from './teams/handle-activity';
import { createServer } from './teams/server';
import { faultOf } from './flows/fault-of';

export type Bot = {
  readonly port: number;
  readonly parts: Parts;
  /** Finishes what is under way. */
  readonly stop: () => Promise<void>;
};

export async function startBot(config: Config, log: Log, substitutes: Substitutes = {}): Promise<Bot> {
  const { bot, tenants, serviceHosts } = config;
  const assembled = await assembleParts(config, log, substitutes);
  const { authentication, connect, share, stopTimers, telemetry } = assembled;
  const parts = createBotParts(assembled.parts);
  const { store, meter } = parts;
  const nightly = createNightly(parts, config.retention);
  // What people's stories need, the commands' vocabulary among it, loads with the first of them.
  let loading: Promise<ActivityHandler> | undefined;
  const handler = (): Promise<ActivityHandler> =>
    (loading ??= import('./teams/handle-activity').then(({ createActivityHandler }) =>
      createActivityHandler(parts),
    ));
  const server = createServer({
    authentication,
    adapter: createAdapter(authentication, connect),
    handle: async (context, own) => (await handler())(context, own),
    door: { authenticated: bot !== undefined, tenants, serviceHosts, now: Date.now },
    check: () => store.check(),
    log: parts.log,
    meter,
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(config.port, config.host, resolve);
  });
  const { port } = server.address();
  share.join();
  log.info('listening', { host: config.host, port });
  const ticking = repeat(
    config.tickSeconds * 1000,
    async () => {
      await store.check();
      await tick(parts);
      await nightly();
    },
    (error) => log.error('tick-failed', { reason: faultOf(error) }),
  );
  return {
    port,
    parts,
    stop: async () => {
      await Promise.all([ticking.stop(), closed(server)]);
      stopTimers();
      await share.stop();
      await telemetry?.stop();
    },
  };
}

function closed(server: ReturnType<typeof createServer>): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}
