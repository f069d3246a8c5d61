/** The HTTP server: messages from Teams, and two pages for whoever watches over the process. */
import type { Activity, TurnContext } from 'botbuilder';
import type { BotFrameworkAuthentication } from 'botframework-connector';
import type { Server } from 'restify';
import { createServer as createRestify, plugins } from 'restify';
import { correlate } from '../flows/correlate';
import type { Meter } from '../flows/meter';
import type { Log } from '../flows/ports';
import { activityFacts } from './activity-facts';
import type { TeamsAdapter } from './adapter';
import type { DoorRules } from './door';
import { largestBody, refuseActivity, refuseRequest } from './door';
import { faultOf } from '../flows/fault-of';

export type ServerParts = {
  readonly authentication: BotFrameworkAuthentication;
  readonly adapter: TeamsAdapter;
  readonly handle: (context: TurnContext, log: Log) => Promise<void>;
  readonly door: DoorRules;
  /** Resolves when the storage can be reached; throws what is wrong. */
  readonly check: () => Promise<void>;
  readonly log: Log;
  readonly meter: Pick<Meter, 'trace'>;
};

/** How long a client may take over its request, in milliseconds: Teams sends at once. */
const requestMs = 15_000;

export function createServer(parts: ServerParts): Server {
  const { door, check, log, meter } = parts;
  const server = createRestify({ name: 'sidemand' });
  server.server.requestTimeout = requestMs;
  server.server.headersTimeout = requestMs;
  // Restify listens for upgrades and does nothing with them: such a connection would never end, nor would the server.
  server.server.removeAllListeners('upgrade');

  server.get('/healthz', async (_req, res) => {
    res.send(200, { status: 'alive' });
  });

  server.get('/readyz', async (_req, res) => {
    try {
      await check();
      res.send(200, { status: 'ready' });
    } catch (error) {
      res.send(503, { status: 'not ready', because: faultOf(error) });
    }
  });

  server.post(
    '/api/messages',
    refuseRequest(door),
    plugins.bodyReader({ maxBodySize: largestBody }),
    ...plugins.jsonBodyParser({ mapParams: false }),
    refuseActivity(door),
    async (req, res) => {
      const activity = req.body as Activity;
      const facts = activityFacts(activity);
      const { status, body } = await meter
        .trace(`activity ${facts.type}`, facts, async (note, mark) => {
          const own = correlate(log, () => mark);
          const answer = await takeActivity(parts, activity, req.headers.authorization ?? '', own);
          note({ status: answer.status });
          return answer;
        })
        // Restify would answer with the error's message, and an employee's words may stand in it.
        .catch((error: unknown): Answer => {
          log.error('request-failed', { reason: faultOf(error) });
          return { status: 500, body: { error: 'failed' } };
        });
      res.send(status, body);
    },
  );

  return server;
}

type Answer = { readonly status: number; readonly body?: object | undefined };

async function takeActivity(
  { authentication, adapter, handle }: ServerParts,
  activity: Activity,
  header: string,
  log: Log,
): Promise<Answer> {
  const authenticated = await authentication
    .authenticateRequest(activity, header)
    .catch((error: unknown) => void log.warn('not-authenticated', { reason: faultOf(error) }));
  if (!authenticated) return { status: 401, body: { error: 'the token is not valid here' } };
  const response = await adapter.deliver(authenticated, activity, (context) =>
    handle(context, log).catch((error: unknown) => {
      log.error('turn-failed', { type: activity.type, reason: faultOf(error) });
      throw error;
    }),
  );
  return { status: response?.status ?? 200, body: response?.body as object | undefined };
}
