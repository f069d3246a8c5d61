import { town } from '../../infra/local/town';
import type { RunningBot } from '../running-bot';
import { startRunningBot } from '../running-bot';
import { hostileActivities } from './generated-activities';
import { oversized, sendBody } from './oversized-bodies';
import { sendHostile } from './send-hostile';

const { you, tenantId } = town;

let running: RunningBot;
const unhandled: unknown[] = [];
const note = (reason: unknown): void => void unhandled.push(reason);

beforeAll(async () => {
  process.on('unhandledRejection', note);
  running = await startRunningBot('2026-11-20 10:00', { TENANTS: tenantId });
  await running.client.write(you, 'channel', 'tilmeld denne kanal som Økonomi');
  await running.turnTo('2026-11-23 09:00');
}, 30_000);

afterAll(async () => {
  await running.stop();
  process.off('unhandledRejection', note);
});

const url = (): string => `${running.url}/api/messages`;

it('500 generated activities are answered without an error, and the bot works on', async () => {
  const activities = hostileActivities(running.connector.serviceUrl, 20_261_123, 500);
  const { statuses, failed } = await sendHostile(url(), activities);
  expect(failed).toEqual([]);
  expect(Object.keys(statuses).map(Number).sort()).toEqual(expect.arrayContaining([200, 400]));
  expect(unhandled).toEqual([]);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  running.connector.news();
  await running.client.write(you, 'private', 'hej');
  expect(running.connector.news().length).toBeGreaterThan(0);
}, 60_000);

const whole = (changes: object): object => ({
  type: 'message',
  text: 'hej',
  channelId: 'msteams',
  serviceUrl: running.connector.serviceUrl,
  from: { id: you.teamsUserId, aadObjectId: you.userId, name: you.name },
  recipient: town.bot,
  conversation: { id: 'a:karen', conversationType: 'personal', tenantId },
  channelData: { tenant: { id: tenantId } },
  ...changes,
});

it.each([
  ['text that is a number', { text: 1 }],
  ['an id that is a list', { id: ['1'] }],
  ['an id of half a character', { id: '\ud800' }],
  ['a sender without an id', { from: { aadObjectId: you.userId } }],
  ['a conversation without an id', { conversation: { tenantId } }],
  ['a name that is an object', { from: { id: '29:x', aadObjectId: 'x', name: {} } }],
  ['entities that are words', { entities: ['mention'] }],
  ['entities that are an object', { entities: { 0: 1 } }],
  ['members that are null', { type: 'conversationUpdate', membersAdded: [null] }],
  ['channel data that is a list', { channelData: [] }],
  ['a team that is a word', { channelData: { tenant: { id: tenantId }, team: 'team' } }],
])('an activity with %s is refused and named', async (_what, changes) => {
  const { statuses, failed } = await sendHostile(url(), [whole(changes)]);
  expect([statuses, failed]).toEqual([{ 400: 1 }, []]);
});

it.each([
  ['entities', { entities: null }],
  ['attachments', { attachments: null }],
  ['text', { text: null }],
  ['names', { from: { id: you.teamsUserId, aadObjectId: you.userId, name: null } }],
  ['channel data', { channelData: null }],
])('an activity with null for %s is taken as one without', async (_what, changes) => {
  expect((await sendHostile(url(), [whole(changes)])).statuses).toEqual({ 200: 1 });
});

it.each(oversized)('a body $name is refused with $status', async ({ status, body, headers }) => {
  expect(await sendBody(url(), { body, headers })).toBe(status);
});

it('a body of just under 256 KB is read, and its words are understood', async () => {
  const body = Buffer.from(JSON.stringify(whole({ text: 'hej '.repeat(60_000) })));
  const headers = { 'content-type': 'application/json' };
  expect(await sendBody(url(), { body, headers })).toBe(200);
});
