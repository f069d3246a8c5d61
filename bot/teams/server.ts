/** The HTTP server: messages from Teams, and two pages for whoever watches over the process. */
import type { Activity, TurnContext } from 'botbuilder';
import type { BotFrameworkAuthentication } from 'botframework-connector';
import type { Request, Response, Server } from 'restify';
import { createServer as createRestify, plugins } from 'restify';
import type { Log } from '../flows/ports';
import type { TeamsAdapter } from './adapter';
import type { DoorRules } from './door';
import { largestBody, refuseActivity, refuseRequest } from './door';

export type ServerParts = {
  readonly authentication: BotFrameworkAuthentication;
  readonly adapter: TeamsAdapter;
  readonly handle: (context: TurnContext) => Promise<void>;
  readonly door: DoorRules;
  /** Resolves when the storage can be reached; throws what is wrong. */
  readonly check: () => Promise<void>;
  readonly log: Log;
};

/** How long a client may take over its request, in milliseconds: Teams sends at once. */
const requestMs = 15_000;

export function createServer(parts: ServerParts): Server {
  const { authentication, adapter, handle, door, check, log } = parts;
  const authenticate = (activity: Activity, header: string) =>
    authentication.authenticateRequest(activity, header);
  const server = createRestify({ name: 'sidemand' });
  server.server.requestTimeout = requestMs;
  server.server.headersTimeout = requestMs;

  server.get('/healthz', async (_req, res) => {
    res.send(200, { status: 'alive' });
  });

  server.get('/readyz', async (_req, res) => {
    try {
      await check();
      res.send(200, { status: 'ready' });
    } catch (error) {
      res.send(503, { status: 'not ready', because: error instanceof Error ? error.message : String(error) });
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
      const authenticated = await authenticate(activity, req.headers.authorization ?? '').catch(
        (error: unknown) => {
          log.warn('not-authenticated', { reason: String(error) });
          return undefined;
        },
      );
      if (!authenticated) {
        res.send(401, { error: 'the token is not valid here' });
        return;
      }
      const response = await adapter.deliver(authenticated, activity, handle);
      res.send(response?.status ?? 200, response?.body as object | undefined);
    },
  );

  server.on('uncaughtException', (_req: Request, res: Response, _route: unknown, error: unknown) => {
    log.error('request-failed', { reason: String(error) });
    if (!res.headersSent) res.send(500, { error: 'failed' });
  });
  return server;
}
