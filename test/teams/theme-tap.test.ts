import { departmentKeyOf } from '../../bot/flows/department-id';
import { cardText } from '../../infra/local/card-text';
import { findAction } from '../../infra/local/find-action';
import { town } from '../../infra/local/town';
import type { RunningBot } from '../running-bot';
import type { StartedWeek } from '../started-week';
import { startWeek } from '../started-week';

const { colleagues, tenantId, channel } = town;
const round = { ...departmentKeyOf({ tenantId, channelId: channel.id }), week: '2026-W48' };

/** One trouble, told in words of which no two people share any. */
const told = [
  'Min adgangskode var udløbet igen',
  'Nøgleviseren lå derhjemme',
  'Kom ikke ind med MitID til morgen',
  'Jeg blev smidt af midt i det hele',
  'Fjorten logins at holde styr på',
];

let running: RunningBot;
let prompt: StartedWeek['prompt'];
let answer: StartedWeek['answer'];

beforeAll(async () => {
  ({ running, prompt, answer } = await startWeek());
}, 30_000);

afterAll(() => running.stop());

const tags = async (): Promise<readonly (string | undefined)[]> =>
  (await running.bot.parts.store.answers.list(round)).map(({ value }) => value.tag);

let tag: unknown;

it('asks who has answered what it is about, under names of the lexicon, and never twice the same way', async () => {
  const card = await answer(colleagues[0], told[0]!);
  expect(cardText(card)).toContain('Handler dit svar om noget af det her?');
  expect(cardText(card)).toContain('Noget andet');
  const { data } = findAction(card, 'theme');
  tag = (data as { tag: unknown }).tag;
  expect(await tags()).toEqual([undefined]);
  const thanked = await running.client.tap(colleagues[0], 'channel', 'theme', data);
  expect(cardText(thanked)).toContain('Tak, det gør overblikket skarpere');
  expect(await tags()).toEqual([tag]);
});

it.each([
  ['nothing', undefined],
  ['no theme', 'no-such-concept'],
  ['a prototype', '__proto__'],
  ['a list', ['login']],
])('keeps the answer as it was when the tap names %s', async (_what, forged) => {
  await running.client.tap(colleagues[0], 'channel', 'theme', {
    ...findAction(prompt.card, 'answer').data,
    tag: forged,
  });
  expect(await tags()).toEqual([tag]);
});

it('brings answers together that share no word', async () => {
  for (const [index, who] of colleagues.entries()) {
    const card = await answer(who, told[index]!);
    await running.client.tap(who, 'channel', 'theme', { ...findAction(card, 'edit').data, tag });
  }
  await running.turnTo('2026-11-27 12:00');
  const digest = await running.bot.parts.store.digests.get(round);
  expect(digest?.value.themes.map(({ people }) => people)).toEqual([5]);
});
