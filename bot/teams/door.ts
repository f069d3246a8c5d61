/** What is turned away before the SDK sees it: it lets through, or answers with 500, what it should refuse. */
import type { Next, Request, Response } from 'restify';
import { misshapenAt } from './activity-shape';

/** The largest body that is read, in bytes. Teams' own messages end at about 100 KB. */
export const largestBody = 256 * 1024;

export type DoorRules = {
  /** Whether requests must carry a token: everywhere but on a developer's own machine. */
  readonly authenticated: boolean;
  readonly tenants: readonly string[];
  readonly serviceHosts: readonly string[];
  readonly now: () => number;
};

type Refusal = { readonly status: number; readonly because: string };

/** Before the body is read: its form, its size, and a token that could be Microsoft's. */
export function refuseRequest(rules: DoorRules) {
  return function refuse(req: Request, res: Response, next: Next): void {
    const refusal = bodyRefusal(req) ?? (rules.authenticated ? tokenRefusal(req, rules) : undefined);
    answer(refusal, res, next);
  };
}

/** After the body is read: who sends it, and where the answer would go. */
export function refuseActivity(rules: DoorRules) {
  return function refuse(req: Request, res: Response, next: Next): void {
    answer(activityRefusal(req.body, rules), res, next);
  };
}

function answer(refusal: Refusal | undefined, res: Response, next: Next): void {
  if (!refusal) return next();
  res.send(refusal.status, { error: refusal.because });
  next(false);
}

function bodyRefusal(req: Request): Refusal | undefined {
  if (req.headers['content-encoding']) return { status: 415, because: 'send the body uncompressed' };
  if (!/^application\/json\b/i.test(req.headers['content-type'] ?? ''))
    return { status: 415, because: 'send application/json' };
  if (Number(req.headers['content-length'] ?? 0) > largestBody)
    return { status: 413, because: `send at most ${largestBody} bytes` };
  return undefined;
}

/** *Authenticate requests from the Bot Connector service*: the issuer of channel tokens. */
const channelIssuer = 'https://api.botframework.com';

/** Only what is needed to turn strangers away cheaply: the SDK verifies the signature and the rest afterwards. */
function tokenRefusal(req: Request, { now, tenants }: DoorRules): Refusal | undefined {
  const claims = readClaims(req.headers.authorization);
  if (!claims) return { status: 401, because: 'send a bearer token' };
  if (claims['iss'] !== channelIssuer) return { status: 401, because: 'the token’s issuer is unknown' };
  if (typeof claims['exp'] !== 'number' || claims['exp'] * 1000 < now() - skewMs)
    return { status: 401, because: 'the token has expired' };
  // The SDK takes every tenant that it reads in a token for an issuer, for good and before it verifies anything.
  if (claims['tid'] !== undefined && !tenants.some((tenant) => tenant === claims['tid']))
    return { status: 401, because: 'the token is of another organisation' };
  return undefined;
}

/** The clock difference that the SDK allows as well. */
const skewMs = 5 * 60 * 1000;

function readClaims(authorization: string | undefined): Readonly<Record<string, unknown>> | undefined {
  const payload = /^Bearer [\w-]+\.([\w-]+)\.[\w-]*$/.exec(authorization ?? '')?.[1];
  if (payload === undefined) return undefined;
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString());
    return isRecord(claims) ? claims : undefined;
  } catch {
    return undefined;
  }
}

function activityRefusal(body: unknown, rules: DoorRules): Refusal | undefined {
  if (!isRecord(body)) return { status: 400, because: 'the body is no activity' };
  if (body['channelId'] !== 'msteams') return { status: 400, because: 'only Microsoft Teams is served' };
  const misshapen = misshapenAt(body);
  if (misshapen !== undefined)
    return { status: 400, because: `the activity is not as Teams sends it at "${misshapen}"` };
  const { serviceUrl } = body;
  if (typeof serviceUrl !== 'string' || !isServed(serviceUrl, rules))
    return { status: 403, because: 'the service URL is not one that answers may go to' };
  const named = tenantsIn(body);
  if (rules.tenants.length > 0 && !(named.length > 0 && named.every((id) => rules.tenants.includes(id))))
    return { status: 403, because: 'this organisation is not served here' };
  return undefined;
}

/** The organisation that an activity comes from, as its conversation says or else its channel data. */
export function tenantOf(activity: Readonly<Record<string, unknown>>): string | undefined {
  return tenantsIn(activity)[0];
}

/** *Agent tenancy*: always check in code which tenant an activity comes from. In a shared channel it may name two. */
function tenantsIn({ conversation, channelData }: Readonly<Record<string, unknown>>): readonly string[] {
  const tenant = isRecord(channelData) ? channelData['tenant'] : undefined;
  const named = [
    isRecord(conversation) ? conversation['tenantId'] : undefined,
    isRecord(tenant) ? tenant['id'] : undefined,
  ];
  return named.filter((id) => typeof id === 'string');
}

function isServed(serviceUrl: string, { authenticated, serviceHosts }: DoorRules): boolean {
  if (!URL.canParse(serviceUrl)) return false;
  const { protocol, hostname } = new URL(serviceUrl);
  if (!authenticated) return ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
  return (
    protocol === 'https:' &&
    serviceHosts.some((host) => (host.startsWith('.') ? hostname.endsWith(host) : hostname === host))
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
