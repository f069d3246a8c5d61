/** The parts of a bot, as the configuration wants them. */
import { setTimeout as delay } from 'node:timers/promises';
import { programmes } from '../cards/programmes';
import { createGraphToken } from './azure/graph-token';
import { createOpenAiTeller } from './azure/openai-teller';
import type { Telemetry, TelemetryOptions } from './azure/telemetry';
import { openTableStore } from './azure/table-store';
import type { Config } from './config';
import { correlate } from './flows/correlate';
import { embeddedThemes } from './flows/embedded-themes';
import type { Clock, Log, Parts } from './flows/ports';
import { createPseudonym } from './flows/pseudonym';
import { createMeter } from './meter';
import type { Share } from './share-limits';
import { shareLimits, usualBeatMs } from './share-limits';
import type { Authentication } from './teams/adapter';
import { createAuthentication } from './teams/adapter';
import type { Connector } from './teams/connector';
import { createConnector } from './teams/connector';
import { createPostFinder } from './teams/find-posted';
import { createGraph } from './teams/graph';
import { createMessenger } from './teams/messenger';
import type { TeamsTime } from './teams/pacer';
import { createPacer } from './teams/pacer';
import { createGroupOf } from './teams/team-group';
import { traceMessenger } from './trace-messenger';
import { traceStore } from './trace-store';
import { faultOf } from './flows/fault-of';

/** What a test hands in instead of the machine's own. */
export type Substitutes = {
  readonly clock?: Clock;
  readonly authentication?: Authentication;
  /** How often an instance says that it lives, in milliseconds. */
  readonly beatMs?: number;
  /** The time that Teams' limits are kept by. */
  readonly teamsTime?: TeamsTime;
  readonly telemetry?: TelemetryOptions;
};

/** A clock that is set does not disturb it. */
const machineTime: TeamsTime = { now: () => performance.now(), after: (ms) => delay(ms) };

export type Assembled = {
  readonly parts: Parts;
  readonly authentication: Authentication;
  readonly connect: Connector;
  readonly share: Share;
  /** Timers that have not run yet never will, and none is set any more. */
  readonly stopTimers: () => void;
  /** Undefined where only the log is kept. */
  readonly telemetry: Telemetry | undefined;
};

export async function assembleParts(
  config: Config,
  plainLog: Log,
  substitutes: Substitutes = {},
): Promise<Assembled> {
  const telemetry = await startTelemetry(config, plainLog, substitutes.telemetry);
  const meter = telemetry?.meter ?? createMeter();
  const log = correlate(plainLog, meter.correlation);
  const appId = config.bot?.appId;
  const authentication = substitutes.authentication ?? createAuthentication(config.bot);
  const connect = createConnector(authentication, appId ?? '');
  const clock = substitutes.clock ?? { now: Date.now };
  const store = await openTableStore(config.storage, (error) =>
    log.error('bad-row', { reason: faultOf(error) }),
  );
  const share = shareLimits(store, substitutes.beatMs ?? usualBeatMs, (error) =>
    log.warn('share-not-known', { reason: faultOf(error) }),
  );
  const pace = createPacer({ ...(substitutes.teamsTime ?? machineTime), clock: clock.now }, share.part);
  const { graphEndpoint } = config;
  const findPosted =
    graphEndpoint === undefined
      ? undefined
      : createPostFinder(
          createGraph(graphEndpoint, createGraphToken(graphEndpoint, config.bot)),
          createGroupOf(connect, pace),
          appId ?? '',
        );
  const timers = new Set<NodeJS.Timeout>();
  let timersStopped = false;
  const parts: Parts = {
    store: traceStore(store, meter),
    messenger: traceMessenger(createMessenger(connect, pace, `28:${appId ?? 'sidemand'}`), { log, meter }),
    ...(findPosted && { findPosted }),
    themes: embeddedThemes,
    ...(config.openAi && { tell: createOpenAiTeller(config.openAi, log) }),
    pseudonym: createPseudonym(config.pseudonymKey),
    clock,
    timer: (run, afterMs) => {
      if (timersStopped) return;
      const timer = setTimeout(() => {
        timers.delete(timer);
        run();
      }, afterMs);
      timers.add(timer);
    },
    log,
    meter,
    house: {
      thresholds: config.thresholds,
      place: config.place,
      language: config.language,
      coaches: config.coaches,
      programmes,
    },
  };
  return {
    parts,
    authentication,
    connect,
    share,
    telemetry,
    stopTimers: () => {
      timersStopped = true;
      for (const timer of timers) clearTimeout(timer);
    },
  };
}

/** What sends them is loaded only where they are wanted: it takes longer to load than all the rest. */
async function startTelemetry(
  { telemetry }: Config,
  log: Log,
  options: TelemetryOptions | undefined,
): Promise<Telemetry | undefined> {
  if (!telemetry) return undefined;
  const { openTelemetry } = await import('./azure/telemetry');
  return openTelemetry(telemetry, log, options);
}
