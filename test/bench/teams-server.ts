/**
 * Teams' side of many organisations on one port: it enforces the documented limits of each, takes what they allow, and keeps
 * none of it. Beside `loopback-connector` it costs next to nothing, so that a processor is left for the bots.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { LimitWatch } from '../fakes/teams-limits';
import { watchLimits } from '../fakes/teams-limits';

export type TeamsServer = {
  readonly serviceUrlOf: (tenant: number) => string;
  readonly limitsOf: (tenant: number) => LimitWatch;
  /** Prompts that were posted, each channel's once; and how many came to a channel that had one. */
  readonly posted: () => { readonly once: number; readonly again: number };
  readonly stop: () => Promise<void>;
};

/** Everybody's team: twenty people, as the roster gives them. */
const roster = JSON.stringify({
  members: Array.from({ length: 20 }, (_, number) => ({
    id: `29:person-${number}`,
    aadObjectId: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    name: `Navn ${number} Navnesen`,
  })),
});

/** `now` in milliseconds of Teams' time, by which the limits are kept. */
export async function startTeamsServer(tenants: number, now: () => number): Promise<TeamsServer> {
  const limits = Array.from({ length: tenants }, () => watchLimits(now));
  const channels = new Set<string>();
  let again = 0;
  let ids = 0;
  // Closed while a bot sends its next request over it, a connection would leave that bot uncertain.
  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    // By its head a request counts, as at the door of Teams.
    const [, number, path = ''] = /^\/(\d+)(\/.*)$/.exec(request.url ?? '') ?? [];
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString();
      const channel = /"channel":\{"id":"([^"]+)"/.exec(text)?.[1];
      const about = channel ?? /\/v3\/conversations\/([^/]+)/.exec(path)?.[1] ?? '';
      const call = { method: request.method ?? '', path, about, isGone: () => response.destroyed };
      const isAbove = limits[Number(number)]!.isAbove(call);
      ids += 1;
      const id = String(1_000_000 + ids);
      response.setHeader('content-type', 'application/json');
      if (isAbove) response.writeHead(429, { 'retry-after': '1' });
      if (isAbove) response.end('{"error":{"code":"TooManyRequests","message":"above a limit"}}');
      else if (request.method === 'GET') response.end(roster);
      else {
        if (channel !== undefined && channels.has(channel)) again += 1;
        if (channel !== undefined) channels.add(channel);
        response.writeHead(201);
        response.end(JSON.stringify({ id: `${about};messageid=${id}`, activityId: id }));
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    serviceUrlOf: (tenant) => `http://127.0.0.1:${port}/${tenant}`,
    limitsOf: (tenant) => limits[tenant]!,
    posted: () => ({ once: channels.size, again }),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
