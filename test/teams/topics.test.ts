import { departmentKeyOf } from '../../bot/flows/department-id';
import { cardText } from '../../infra/local/card-text';
import { findAction } from '../../infra/local/find-action';
import type { Citizen } from '../../infra/local/town';
import { town } from '../../infra/local/town';
import type { RunningBot } from '../running-bot';
import type { StartedWeek } from '../started-week';
import { startWeek } from '../started-week';

const { you, colleagues, tenantId, channel } = town;
const people = [...colleagues, you];
const key = departmentKeyOf({ tenantId, channelId: channel.id });

/** Three tell of one trouble in words that no two of them share, and that the product's lexicon knows nothing of. */
const told = [
  'Blåskærmen kom frem for tredje gang',
  'Kviksølvlampen på kontoret lyste rødt',
  'Snurrehjulet drejede evigt, mens jeg ventede',
  'Rosenbedet skal luges',
  'Rosenbedet er tørt',
  'Rosenbedet mangler vand',
];

let running: RunningBot;
let answer: StartedWeek['answer'];

beforeAll(async () => {
  ({ running, answer } = await startWeek());
}, 30_000);

afterAll(() => running.stop());

async function said(who: Citizen, words: string): Promise<string | undefined> {
  running.connector.news();
  await running.client.write(who, 'private', words);
  return running.connector.news()[0]?.words;
}

it('a coach is told what a topic has become, and what is to be mended', async () => {
  expect(await said(you, 'emne: spejlæg = blåskærmen, og')).toMatch(/ikke kende et emne på ordet og/);
  expect(await said(you, 'emne: spejlæg = blåskærmen, snurrehjulet')).toMatch(/spejlæg er nu et emne/);
  expect(await said(you, 'tilføj kviksølvlampen til emnet Spejlæg')).toMatch(
    /blåskærmen, snurrehjulet og kviksølvlampen/,
  );
  expect(await said(you, 'emne: haven = rosenbed, snurrehjulet')).toMatch(/hører allerede til emnet spejlæg/);
  expect(await running.bot.parts.store.topics.list({ tenantId })).toHaveLength(1);
});

it('everybody sees the topics, and only a coach changes them', async () => {
  expect(await said(colleagues[0], 'vis emner')).toContain('kviksølvlampen');
  expect(await said(colleagues[0], 'vis emnet spejlæg')).toContain('kviksølvlampen');
  expect(await said(colleagues[0], 'glem emnet spejlæg')).toMatch(/kun en coach/);
  expect(await said(you, 'glem emnet haven')).toMatch(/ikke et emne, der hedder haven/);
});

it('who has answered is offered the topic', async () => {
  const cards: unknown[] = [];
  for (const [n, text] of told.entries()) cards.push(await answer(people[n]!, text));
  expect(cardText(cards[0])).toContain('spejlæg');
  expect(cardText(cards[3])).not.toContain('spejlæg');
});

it('ideas for IT that use its words stand together', async () => {
  const itChannel = '19:it@thread.tacv2';
  await running.client.writeIn(itChannel, you, 'dette er IT-kanalen');
  await running.turnTo('2026-11-23 09:10');
  const ideas = ['Vi vil af med blåskærmen', 'Et nyt snurrehjul'];
  for (const [n, idea] of ideas.entries()) {
    const { data } = findAction(await answer(people[n]!, told[n]!), 'idea');
    await running.client.tap(people[n]!, 'channel', 'send-idea', { ...data, idea });
  }
  const last = running.connector
    .sent()
    .findLast(({ conversationId }) => conversationId.startsWith(itChannel));
  expect(last?.words).toContain(ideas[1]);
  expect(last?.words).toContain(ideas[0]);
});

it('the digest names as one theme what shares no word', async () => {
  await running.turnTo('2026-11-27 12:00');
  const [digest] = (await running.bot.parts.store.digests.list(key)).map(({ value }) => value);
  expect(digest?.themes).toContainEqual(expect.objectContaining({ label: 'Spejlæg', people: 3 }));
});

it('is forgotten on a coach’s word', async () => {
  expect(await said(you, 'glem emnet Spejlæg')).toMatch(/er glemt. Ordene var: blåskærmen/);
  expect(await said(you, 'vis emner')).toContain('I har ingen egne emner endnu');
});
