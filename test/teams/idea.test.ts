import { departmentKeyOf } from '../../bot/flows/department-id';
import { cardText } from '../../infra/local/card-text';
import { findAction } from '../../infra/local/find-action';
import { town } from '../../infra/local/town';
import type { SentActivity } from '../fakes/loopback-connector';
import type { RunningBot } from '../running-bot';
import type { StartedWeek } from '../started-week';
import { startWeek } from '../started-week';

const { you, colleagues, tenantId, channel } = town;
const [amir, birthe] = colleagues;
const key = departmentKeyOf({ tenantId, channelId: channel.id });
const itChannel = '19:it@thread.tacv2';

let running: RunningBot;
let answer: StartedWeek['answer'];

/** Everything that has ever reached IT's channel. */
const inIt = (): readonly SentActivity[] =>
  running.connector.sent().filter(({ conversationId }) => conversationId.startsWith(itChannel));
const latestInIt = (): SentActivity => inIt().at(-1)!;

async function fromIt(verb: string, data: object): Promise<unknown> {
  return running.client.tapIn(itChannel, colleagues[4], verb, data);
}

beforeAll(async () => {
  ({ running, answer } = await startWeek());
}, 30_000);

afterAll(() => running.stop());

const words = 'Fakturaer som billede i en mail kunne læses ind, siger Birthe Skov på 28 45 67 89';
const sent = 'Fakturaer som billede i en mail kunne læses ind, siger [navn] på [telefonnummer]';
let mine: unknown;

it('is not offered before IT has a channel', async () => {
  expect(cardText(await answer(amir, words))).not.toContain('Send som idé');
  await running.client.writeIn(itChannel, you, 'dette er IT-kanalen');
  await running.turnTo('2026-11-23 09:05');
});

it('shows its author exactly what would be sent, redacted, before it goes', async () => {
  mine = await answer(amir, words);
  const form = await running.client.tap(amir, 'channel', 'idea', findAction(mine, 'idea').data);
  expect(JSON.stringify(form)).toContain(sent);
  const { data } = findAction(form, 'send-idea');
  const again = await running.client.tap(amir, 'channel', 'send-idea', { ...data, idea: words });
  expect(JSON.stringify(again)).toContain('Jeg har taget navne og numre ud');
  expect(JSON.stringify(again)).toContain(sent);
  expect(inIt().filter(({ card }) => card !== undefined)).toEqual([]);
});

it('arrives in IT’s channel once, with a reference and the department, without a name', async () => {
  const { data } = findAction(mine, 'idea');
  for (let times = 0; times < 2; times += 1)
    await running.client.tap(amir, 'channel', 'send-idea', { ...data, idea: sent });
  const cards = inIt().filter(({ card }) => card !== undefined);
  expect(cards).toHaveLength(1);
  expect(cards[0]?.words).toMatch(/Idé IT-[2-9A-Z]{4}/);
  expect(cards[0]?.words).toContain('Økonomi');
});

it('asks back and is answered, and neither side learns who the other is', async () => {
  running.connector.news();
  const { data } = findAction(latestInIt().card, 'idea-ask');
  expect(cardText(await fromIt('idea-ask', data))).toContain('Skriv det først');
  await fromIt('idea-ask', { ...data, note: 'Hvor mange er det om ugen?' });
  const asked = running.connector.news().filter(({ conversationId }) => conversationId.startsWith('a:'));
  expect(asked.map(({ conversationId }) => conversationId)).toEqual([`a:${amir.teamsUserId}`]);
  expect(asked[0]?.words).toContain('Hvor mange er det om ugen?');
  const reply = findAction(asked[0]?.card, 'idea-reply').data;
  expect(
    cardText(await running.client.tap(birthe, 'private', 'idea-reply', { ...reply, note: 'Falsk' })),
  ).toMatch(/forældet|kan ikke bruges længere/);
  await running.client.tap(amir, 'private', 'idea-reply', { ...reply, note: 'Omkring tredive.' });
  expect(latestInIt().words).toContain('Omkring tredive.');
  expect(latestInIt().words).not.toContain('Falsk');
});

it('is answered by IT’s channel alone', async () => {
  const { data } = findAction(latestInIt().card, 'idea-accept');
  for (const place of ['channel', 'private'] as const)
    expect(JSON.stringify(await running.client.tap(you, place, 'idea-accept', data))).toMatch(
      /forældet|kan ikke bruges længere/,
    );
  expect((await running.bot.parts.store.ideas.list({ tenantId }))[0]?.value.state).not.toBe('accepted');
});

it('is taken up, told to its author, and stands in the manager’s digest with its state', async () => {
  running.connector.news();
  await fromIt('idea-accept', findAction(latestInIt().card, 'idea-accept').data);
  expect(running.connector.news().some(({ words }) => /IT tager IT-\w{4} op/.test(words))).toBe(true);
  await running.turnTo('2026-11-27 12:00');
  const digest = running.connector.news().find(({ card }) => /"verb":"word"/.test(JSON.stringify(card)));
  expect(digest?.words).toContain('(Taget op)');
});

it('never showed IT’s channel a name, an id or a hash of its author', () => {
  const all = JSON.stringify(inIt());
  const hash = running.bot.parts.pseudonym({ tenantId, userId: amir.userId });
  for (const trace of [amir.name, amir.userId, amir.teamsUserId, hash, 'Birthe', '28 45 67 89'])
    expect(all).not.toContain(trace);
});

it('names its author when they say so', async () => {
  const [stored] = await running.bot.parts.store.ideas.list({ tenantId });
  await running.client.tap(amir, 'private', 'idea-name-me', { v: 1, ideaId: stored!.value.ideaId });
  expect(latestInIt().words).toContain(amir.name);
});

it('is gone with its author’s answers', async () => {
  await running.client.write(amir, 'private', 'slet mine svar');
  expect(await running.bot.parts.store.ideas.list({ tenantId })).toEqual([]);
  expect(await running.bot.parts.store.answers.count({ ...key, week: '2026-W48' })).toBe(0);
});
