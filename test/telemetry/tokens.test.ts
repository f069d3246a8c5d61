import { town } from '../../infra/local/town';
import { startLoopbackInsights } from '../fakes/loopback-insights';
import { appId, serviceUrl, startGuardedBot } from '../strangers/guarded-bot';
import { channelIssuer } from '../strangers/signing-authority';
import { leaksIn, printedDuring } from './searched-output';

const [amir] = town.colleagues;
const password = 'the password of the suite';

const activity = {
  type: 'message',
  id: '1',
  text: 'vis mine svar',
  channelId: 'msteams',
  serviceUrl,
  from: { id: amir.teamsUserId, aadObjectId: amir.userId, name: amir.name },
  recipient: town.bot,
  conversation: { id: 'a:amir', conversationType: 'personal', tenantId: town.tenantId },
  channelData: { tenant: { id: town.tenantId } },
};

test('no token that comes in or goes out, good or bad, and no password stands in what operators get', async () => {
  const insights = await startLoopbackInsights();
  const guarded = await startGuardedBot(
    'SingleTenant',
    { APPLICATIONINSIGHTS_CONNECTION_STRING: insights.connectionString },
    { telemetry: insights.options },
  );
  const inAnHour = Math.floor(Date.now() / 1000) + 3600;
  const claims = {
    iss: channelIssuer,
    aud: appId,
    serviceurl: serviceUrl,
    nbf: inAnHour - 3660,
    exp: inAnHour,
  };
  const good = await guarded.authority.token(claims);
  const bad = await guarded.authority.token(claims, { signedBy: 'stranger' });
  const statuses: number[] = [];
  const printed = await printedDuring(async () => {
    for (const token of [good, bad]) statuses.push(await guarded.post(activity, `Bearer ${token}`));
  });
  await guarded.stop();
  await insights.stop();
  const output = [printed, ...guarded.logged(), ...insights.received()].join('\n');
  expect(statuses).toEqual([200, 401]);
  expect(guarded.sentOut().map(({ authorization }) => authorization)).toContain('Bearer the-bot-itself');
  expect(output).toContain('not-authenticated');
  const parts = [good, bad].flatMap((token) => token.split('.').slice(1));
  const secrets = Object.fromEntries([...parts, password, 'the-bot-itself'].map((each) => [each, each]));
  expect(leaksIn(output, secrets)).toEqual([]);
  expect(leaksIn(`${output} ${good}`, secrets)).toHaveLength(2);
}, 30_000);
