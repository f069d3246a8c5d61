import { createHmac } from 'node:crypto';
import { EmulatorValidation } from 'botframework-connector';
import { town } from '../../infra/local/town';
import type { AppType, GuardedBot } from './guarded-bot';
import { appId, serviceUrl, startGuardedBot } from './guarded-bot';
import type { Claims } from './signing-authority';
import { channelIssuer } from './signing-authority';

const { tenantId, bot } = town;
const [amir] = town.colleagues;

const inMinutes = (minutes: number): number => Math.floor(Date.now() / 1000) + 60 * minutes;

const goodClaims = (): Claims => ({
  iss: channelIssuer,
  aud: appId,
  serviceurl: serviceUrl,
  nbf: inMinutes(-1),
  exp: inMinutes(60),
});

const goodActivity = {
  type: 'message',
  id: '1',
  text: 'hej',
  channelId: 'msteams',
  serviceUrl,
  from: { id: amir.teamsUserId, aadObjectId: amir.userId, name: amir.name },
  recipient: bot,
  conversation: { id: 'a:amir', conversationType: 'personal', tenantId },
  channelData: { tenant: { id: tenantId } },
};

type Post = { readonly authorization?: string; readonly activity?: unknown };
type Spoil = (running: GuardedBot) => Post | Promise<Post>;

const bearer = (token: string): string => `Bearer ${token}`;

/** A good token but for these claims; `undefined` leaves one out. */
const claims =
  (changes: Claims): Spoil =>
  async ({ authority }) => ({
    authorization: bearer(await authority.token({ ...goodClaims(), ...changes })),
  });

/** A good token for its service URL, and an activity that differs. */
const activity =
  (changes: Claims): Spoil =>
  async ({ authority }) => ({
    authorization: bearer(await authority.token(goodClaims())),
    activity: { ...goodActivity, ...changes },
  });

const header =
  (make: (running: GuardedBot) => string | Promise<string>): Spoil =>
  async (running) => ({ authorization: await make(running) });

const strangers: readonly (readonly [string, number, Spoil])[] = [
  ['no token', 401, () => ({})],
  ['an empty header', 401, header(() => '')],
  ['a scheme without a token', 401, header(() => 'Bearer')],
  ['another scheme', 401, header(({ authority }) => `Basic ${authority.unsigned({}, goodClaims())}`)],
  ['a word for a token', 401, header(() => bearer('secret'))],
  ['a token of two parts', 401, header(() => bearer('e30.e30'))],
  ['a token whose claims are no JSON', 401, header(() => bearer('e30.e3.e30'))],
  [
    'a token whose claims are a list',
    401,
    header(() => bearer(`e30.${Buffer.from('[]').toString('base64url')}.e30`)),
  ],
  [
    'a good token with words behind it',
    401,
    header(async ({ authority }) => `${bearer(await authority.token(goodClaims()))} and more`),
  ],
  ['an expired token', 401, claims({ exp: inMinutes(-10) })],
  ['a token without an end', 401, claims({ exp: undefined })],
  [
    'a token whose end is a word',
    401,
    header(({ authority }) =>
      bearer(
        authority.unsigned({ alg: 'RS256', kid: 'authority' }, { ...goodClaims(), exp: 'never' }, 'AAAA'),
      ),
    ),
  ],
  ['a token that is not valid yet', 401, claims({ nbf: inMinutes(30) })],
  ['a token for another bot', 401, claims({ aud: '4b1c6f52-0000-4000-8000-000000000bad' })],
  ['a token for no bot', 401, claims({ aud: undefined })],
  ['a token for several bots', 401, claims({ aud: [appId, 'another'] })],
  ['a token of another issuer', 401, claims({ iss: 'https://issuer.example' })],
  ['a token of no issuer', 401, claims({ iss: undefined })],
  ['a token whose issuer has a slash more', 401, claims({ iss: `${channelIssuer}/` })],
  ['a token of a government cloud', 401, claims({ iss: 'https://api.botframework.us' })],
  [
    'an emulator’s token',
    401,
    claims({
      iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/',
      ver: '1.0',
      appid: appId,
    }),
  ],
  [
    'an emulator’s token of the bot’s own tenant',
    401,
    claims({
      iss: `https://login.microsoftonline.com/${tenantId}/v2.0`,
      ver: '2.0',
      azp: appId,
      tid: tenantId,
    }),
  ],
  ['another bot’s token, as a skill sends it', 401, claims({ ver: '1.0', appid: 'another-bot' })],
  ['an anonymous skill’s token', 401, claims({ appid: 'AnonymousSkill' })],
  ['a token that names a foreign tenant', 401, claims({ tid: '0bad0bad-0000-4000-8000-000000000000' })],
  [
    'an unsigned token',
    401,
    header(({ authority }) => bearer(authority.unsigned({ alg: 'none' }, goodClaims()))),
  ],
  [
    'an unsigned token with the id of a key',
    401,
    header(({ authority }) => bearer(authority.unsigned({ alg: 'none', kid: 'authority' }, goodClaims()))),
  ],
  [
    'a token signed HS256 with the public key',
    401,
    header(({ authority }) => {
      const text = authority.unsigned({ alg: 'HS256', kid: 'authority' }, goodClaims()).slice(0, -1);
      const signature = createHmac('sha256', authority.publicKeyText).update(text).digest('base64url');
      return bearer(`${text}.${signature}`);
    }),
  ],
  [
    'a token signed by another key',
    401,
    header(async ({ authority }) => bearer(await authority.token(goodClaims(), { signedBy: 'stranger' }))),
  ],
  [
    'a token of an unknown key',
    401,
    header(async ({ authority }) =>
      bearer(await authority.token(goodClaims(), { signedBy: 'stranger', kid: 'nobody' })),
    ),
  ],
  [
    'a token of a key that is not endorsed for Teams',
    401,
    header(async ({ authority }) => bearer(await authority.token(goodClaims(), { signedBy: 'unendorsed' }))),
  ],
  [
    'a good token with another’s claims',
    401,
    header(async ({ authority }) => {
      const [head, , signature] = (await authority.token(goodClaims())).split('.');
      const other = authority.unsigned({}, { ...goodClaims(), exp: inMinutes(600) }).split('.')[1];
      return bearer(`${head}.${other}.${signature}`);
    }),
  ],
  ['a token for another service URL', 401, claims({ serviceurl: 'https://smba.trafficmanager.net/amer/' })],
  ['a token for no service URL', 401, claims({ serviceurl: undefined })],
  [
    'an activity for another service URL than its token',
    401,
    activity({ serviceUrl: 'https://smba.trafficmanager.net/amer/' }),
  ],
  ['an activity without a service URL', 403, activity({ serviceUrl: undefined })],
  ['an activity with an empty service URL', 403, activity({ serviceUrl: '' })],
  [
    'an activity whose service URL is a stranger’s, and a token that says so',
    403,
    async ({ authority }) => ({
      authorization: bearer(await authority.token({ ...goodClaims(), serviceurl: 'https://evil.example/' })),
      activity: { ...goodActivity, serviceUrl: 'https://evil.example/' },
    }),
  ],
  ...[
    'https://smba.trafficmanager.net.evil.example/',
    'https://evil.example/smba.trafficmanager.net/',
    'https://smba.trafficmanager.net@evil.example/',
    'https://evilbotframework.com/',
    'http://smba.trafficmanager.net/emea/',
    'https://127.0.0.1/',
  ].map((url): readonly [string, number, Spoil] => [
    `an activity whose service URL is ${url}`,
    403,
    async ({ authority }) => ({
      authorization: bearer(await authority.token({ ...goodClaims(), serviceurl: url })),
      activity: { ...goodActivity, serviceUrl: url },
    }),
  ]),
  ['an activity without a channel', 400, activity({ channelId: undefined })],
  ['an activity of another channel', 400, activity({ channelId: 'webchat' })],
  ['an activity of the emulator', 400, activity({ channelId: 'emulator' })],
  ['an activity of the channel that the SDK trusts most', 400, activity({ channelId: 'AseChannel' })],
  [
    'an activity of a foreign tenant',
    403,
    activity({ conversation: { id: 'a:x', conversationType: 'personal', tenantId: 'foreign' } }),
  ],
  [
    'an activity of two tenants, of which one is foreign',
    403,
    activity({ channelData: { tenant: { id: 'foreign' } } }),
  ],
  [
    'an activity of no tenant',
    403,
    activity({ conversation: { id: 'a:x', conversationType: 'personal' }, channelData: {} }),
  ],
  ['an empty body', 400, async (running) => ({ ...(await activity({})(running)), activity: '' })],
  [
    'a body that is a list',
    400,
    async (running) => ({ ...(await activity({})(running)), activity: [goodActivity] }),
  ],
  ['a body that is null', 400, async (running) => ({ ...(await activity({})(running)), activity: 'null' })],
];

beforeAll(() => {
  // The SDK prints the public keys and a stack for every token that it refuses.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterAll(() => jest.restoreAllMocks());

describe.each<AppType>(['UserAssignedMSI', 'SingleTenant'])('a bot of type %s', (type) => {
  let running: GuardedBot;
  beforeAll(async () => {
    running = await startGuardedBot(type);
  }, 30_000);
  afterAll(() => running.stop());

  const done = async () => ({ sentOut: running.sentOut().length, chats: await chats() });
  const chats = async (): Promise<number> =>
    (await running.bot.parts.store.privateChats.list({ tenantId })).length;

  it.each(strangers)('refuses %s with %i, does nothing and sends nothing', async (_name, status, spoil) => {
    const { authorization, activity: sent = goodActivity } = await spoil(running);
    const before = await done();
    expect(await running.post(sent, authorization)).toBe(status);
    expect(await done()).toEqual(before);
  });

  it('logs no token of theirs', async () => {
    const { authorization } = await claims({ aud: 'another' })(running);
    await running.post(goodActivity, authorization);
    expect(running.logged().join('\n')).not.toMatch(/eyJ|Bearer/);
  });

  it('leaves the SDK’s list of issuers as it was, whatever tenants unverified tokens name', async () => {
    const { issuer } = EmulatorValidation.ToBotFromEmulatorTokenValidationParameters;
    const before = [...(issuer ?? [])];
    const statuses = new Set<number>();
    for (let sent = 0; sent < 1000; sent += 50) {
      const posts = Array.from({ length: 50 }, (_, index) => {
        const tid = `tenant-${sent + index}`;
        const token = running.authority.unsigned(
          { alg: 'RS256', kid: 'authority' },
          { ...goodClaims(), tid },
          'AAAA',
        );
        return running.post(goodActivity, bearer(token));
      });
      for (const status of await Promise.all(posts)) statuses.add(status);
    }
    expect([...statuses]).toEqual([401]);
    expect(issuer).toEqual(before);
  });

  it('takes a good token, and answers where the token’s issuer says', async () => {
    const { authorization } = await claims({})(running);
    expect(await running.post(goodActivity, authorization)).toBe(200);
    expect(await chats()).toBe(1);
    expect(running.sentOut()).toEqual([
      { url: `${serviceUrl}v3/conversations/a%3Aamir/activities/1`, authorization: 'Bearer the-bot-itself' },
    ]);
  });
});
