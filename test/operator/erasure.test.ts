import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { backUp } from '../../bot/azure/backup';
import { layouts } from '../../bot/azure/layout';
import { openRawTables } from '../../bot/azure/raw-tables';
import { erasePerson } from '../../bot/flows/erase-person';
import { findAction } from '../../infra/local/find-action';
import { town } from '../../infra/local/town';
import type { RunningBot } from '../running-bot';
import { startRunningBot } from '../running-bot';

const { you, colleagues, tenantId, channel } = town;
const [amir, birthe, carl] = colleagues;
const words = 'Ordene som kun Amir har skrevet';

/** Where something of a person may stand, and why what stays may stay. */
const kept: Readonly<Record<string, string>> = {
  departments: 'names coaches, who are changed first',
  rounds: 'what was asked: nobody’s',
  digests: 'made, and no longer anybody’s: no name, no hash; quotes were released',
  memberships: 'erased',
  answers: 'erased',
  deliveries: 'erased where they were a person’s',
  coaches: 'erased',
  teams: 'erased: who installed the bot',
  privateChats: 'erased',
  drafts: 'erased',
  programmes: 'who added a programme, by id: a coach’s act in office',
  wishes: 'erased',
  corrections: 'who corrected a theme, by id: a manager’s act in office',
  glossary: 'who explained a word, by id: a coach’s act in office',
  topics: 'who kept a topic, by id: a coach’s act in office',
  changes: 'who changed which plan: a coach’s act in office, until its time is over',
  hearings: 'a hash of an activity’s id, for two days',
  chores: 'nobody’s',
  ideas: 'erased',
  directorates: 'erased of its readers; its coach: an act in office',
  itChannels: 'who named the channel, by id: a coach’s act in office',
};

it('says of every collection what an erasure leaves in it', () =>
  expect(Object.keys(layouts).filter((name) => !(name in kept))).toEqual([]));

let running: RunningBot;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidemand-'));
  running = await startRunningBot('2026-11-20 10:00', { TABLE_PREFIX: 'erasure' });
  await running.client.install(amir);
  await running.client.write(you, 'channel', 'tilmeld denne kanal som Økonomi');
  running.connector.news();
  await running.turnTo('2026-11-23 09:00');
  const prompt = running.connector.news().find(({ conversationId }) => conversationId.startsWith(channel.id));
  const { data } = findAction(prompt?.card, 'answer');
  for (const who of [amir, birthe, carl])
    await running.client.tap(who, 'channel', 'answer', {
      ...data,
      'reply:story': who === amir ? words : `Noget andet, siger ${who.userId.slice(-2)}`,
    });
  await running.client.write(amir, 'private', 'mind mig om det');
  await running.client.write(you, 'private', `tilføj ${amir.name} til direktionen`);
  await running.turnTo('2026-11-26 12:00');
}, 60_000);

afterAll(async () => {
  await running.stop();
  await rm(folder, { recursive: true });
});

const stored = async (): Promise<string> => {
  const tables = await openRawTables({ connectionString: running.connectionString, tablePrefix: 'erasure' });
  const file = join(folder, `backup-${Date.now()}-${Math.random()}.gz`);
  await backUp(tables, file, new Date());
  return gunzipSync(await readFile(file)).toString();
};

it('finds them before, in the tables and so in a backup', async () => {
  const all = await stored();
  expect(all).toContain(words);
  expect(all).toContain(running.bot.parts.pseudonym({ tenantId, userId: amir.userId }));
});

it('leaves neither words nor hash in any table or backup after “slet mine svar”, nor in the log', async () => {
  await running.client.write(amir, 'private', 'slet mine svar');
  const [all, logged] = [await stored(), running.logged().join('\n')];
  const hash = running.bot.parts.pseudonym({ tenantId, userId: amir.userId });
  for (const text of [all, logged]) {
    expect(text).not.toContain(words);
    expect(text).not.toContain(hash);
  }
  expect(all).toContain('Noget andet');
});

it('leaves no trace of the person at all after an erasure by the operator', async () => {
  expect(await stored()).toContain(amir.userId);
  const erased = await erasePerson(running.bot.parts, { tenantId, userId: amir.userId });
  expect(erased).toEqual({ answers: 0, managerOf: [], coachOf: [] });
  const all = await stored();
  for (const trace of [amir.userId, amir.teamsUserId, amir.name]) expect(all).not.toContain(trace);
  expect(all).toContain('Noget andet');
});

it('says which departments still need another coach', async () => {
  const erased = await erasePerson(running.bot.parts, { tenantId, userId: you.userId });
  expect(erased.coachOf).toEqual(['Økonomi']);
});
