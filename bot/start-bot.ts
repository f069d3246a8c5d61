/** A running bot of its parts: the server listens, the clock ticks, and all of it stops in order. */
import { setTimeout as delay } from 'node:timers/promises';
import { programmes } from '../cards/programmes';
import { openTableStore } from './azure/table-store';
import type { Config } from './config';
import { createBotParts } from './flows/bot-parts';
import type { Clock, Log, Parts } from './flows/ports';
import { createPseudonym } from './flows/pseudonym';
import { tick } from './flows/tick';
import { embeddedThemes } from './flows/embedded-themes';
import { createAdapter, createAuthentication } from './teams/adapter';
import { createConnector } from './teams/connector';
import { createActivityHandler } from './teams/handle-activity';
import { createMessenger } from './teams/messenger';
import { createPacer } from './teams/pacer';
import { createServer } from './teams/server';
import { repeat } from './repeat';

export type Bot = {
  readonly port: number;
  readonly parts: Parts;
  /** Finishes what is under way. */
  readonly stop: () => Promise<void>;
};

export async function startBot(config: Config, log: Log, clock: Clock = { now: Date.now }): Promise<Bot> {
  const { bot, tenants, serviceHosts } = config;
  const store = await openTableStore(config.storage, (error) =>
    log.error('bad-row', { reason: error.message }),
  );
  const authentication = createAuthentication(bot);
  const connect = createConnector(authentication, bot?.appId ?? '');
  const pace = createPacer({ now: Date.now, after: (ms) => delay(ms) });
  const timers = new Set<NodeJS.Timeout>();
  const parts = createBotParts({
    store,
    messenger: createMessenger(connect, pace, `28:${bot?.appId ?? 'sidemand'}`),
    themes: embeddedThemes,
    pseudonym: createPseudonym(config.pseudonymKey),
    clock,
    timer: (run, afterMs) => {
      const timer = setTimeout(() => {
        timers.delete(timer);
        run();
      }, afterMs);
      timers.add(timer);
    },
    log,
    house: {
      thresholds: config.thresholds,
      place: config.place,
      language: config.language,
      coaches: config.coaches,
      programmes,
    },
  });
  const server = createServer({
    authentication,
    adapter: createAdapter(authentication, log),
    handle: createActivityHandler(parts),
    door: { authenticated: bot !== undefined, tenants, serviceHosts, now: Date.now },
    check: () => store.check(),
    log,
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(config.port, config.host, resolve);
  });
  const { port } = server.address();
  log.info('listening', { host: config.host, port });
  const ticking = repeat(
    config.tickSeconds * 1000,
    async () => {
      await store.check();
      await tick(parts);
    },
    (error) => log.error('tick-failed', { reason: String(error) }),
  );
  return {
    port,
    parts,
    stop: async () => {
      await Promise.all([ticking.stop(), closed(server)]);
      for (const timer of timers) clearTimeout(timer);
    },
  };
}

function closed(server: ReturnType<typeof createServer>): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}
