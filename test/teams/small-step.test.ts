import { departmentKeyOf } from '../../bot/flows/department-id';
import { programmes } from '../../cards/programmes';
import { findAction } from '../../infra/local/find-action';
import type { Citizen } from '../../infra/local/town';
import { town } from '../../infra/local/town';
import type { SentActivity } from '../fakes/loopback-connector';
import type { RunningBot } from '../running-bot';
import { startRunningBot } from '../running-bot';

const { you, colleagues, tenantId, channel } = town;
const key = departmentKeyOf({ tenantId, channelId: channel.id });
const everybody: readonly Citizen[] = [you, ...colleagues];
const stepOf = (phase: string) => programmes[0]!.steps.find((step) => step.phase === phase)!;
const short = {
  id: 'kort',
  title: 'Tre uger',
  audience: 'Alle',
  about: 'Et kort forløb',
  steps: [stepOf('everyday'), stepOf('small-step'), stepOf('follow-up')],
};

let running: RunningBot;

beforeAll(async () => {
  running = await startRunningBot('2026-11-20 10:00');
  await running.client.write(you, 'channel', 'tilmeld denne kanal som Økonomi');
  await running.client.write(you, 'private', JSON.stringify(short));
  await confirmed('brug forløbet »Tre uger« i Økonomi');
  await confirmed('spring næste trin over i Økonomi');
  await running.turnTo('2026-11-23 09:00');
}, 30_000);

afterAll(() => running.stop());

const inChannel = ({ conversationId }: SentActivity): boolean => conversationId.startsWith(channel.id);
const inPrivate = (sent: readonly SentActivity[]): readonly SentActivity[] =>
  sent.filter((each) => !inChannel(each));
const promptCard = (): unknown =>
  running.connector
    .sent()
    .filter(
      (sent) =>
        sent.kind === 'post' && inChannel(sent) && /"verb":"(answer|choose)"/.test(JSON.stringify(sent.card)),
    )
    .at(-1)?.card;

async function confirmed(words: string): Promise<void> {
  await running.client.write(you, 'private', words);
  const { card } = running.connector.news().at(-1)!;
  await running.client.tap(you, 'private', 'confirm', findAction(card, 'confirm').data);
  running.connector.news();
}

const stepFor = (index: number): string => `Skridt nummer ${index}: jeg ringer i stedet for at skrive`;

/** A private chat's id is stored beside a name: here it would say whose hash it is, without the key. */
async function expectNoPlaceUnderHashes(what: string): Promise<void> {
  const stored = await running.bot.parts.store.deliveries.list(key);
  const underHash = stored.filter(({ value }) => new RegExp(`^${what}:[\\w-]{43}$`).test(value.what));
  expect(underHash).not.toHaveLength(0);
  for (const { value } of underHash)
    expect(value.status).toMatchObject({ kind: 'sent', message: { conversationId: '', activityId: '' } });
}

describe('a small step', () => {
  it('is written down by six people', async () => {
    const { data } = findAction(promptCard(), 'answer');
    for (const [index, who] of everybody.entries())
      await running.client.tap(who, 'channel', 'answer', { ...data, 'reply:small-step': stepFor(index) });
    await running.turnTo('2026-11-27 12:00');
    running.connector.news();
  });

  it('comes back to its author alone, in private, when the follow-up is posted', async () => {
    await running.turnTo('2026-11-30 09:00');
    const sent = running.connector.news();
    const back = inPrivate(sent).filter(({ words }) => words.includes('Skridt nummer'));
    expect(back).toHaveLength(everybody.length);
    for (const [index] of everybody.entries())
      expect(back.filter(({ words }) => words.includes(stepFor(index)))).toHaveLength(1);
    expect(new Set(back.map(({ conversationId }) => conversationId)).size).toBe(everybody.length);
    expect(JSON.stringify(sent.filter(inChannel))).not.toContain('Skridt nummer');
  });

  it('comes back once, whatever looks at the round again', async () => {
    await running.turnTo('2026-11-30 09:10');
    await running.turnTo('2026-11-30 10:00');
    expect(inPrivate(running.connector.news())).toEqual([]);
  });

  it('leaves nothing in the storage that says whose hash is whose', () =>
    expectNoPlaceUnderHashes('brought-back'));

  it('stands above the question in one’s own view of the channel’s card, and in nobody else’s', async () => {
    const { data } = findAction(promptCard(), 'choose');
    const form = await running.client.tap(colleagues[2], 'channel', 'choose', data);
    expect(JSON.stringify(form)).toContain(stepFor(3));
    expect(JSON.stringify(form).match(/Skridt nummer/g)).toHaveLength(1);
  });

  it('is answered for in private or in the channel, and the manager gets figures alone', async () => {
    const choose = findAction(promptCard(), 'choose').data;
    const outcomes = ['done', 'on-the-way', 'done', 'not-now', 'not-now', 'changed-my-mind'];
    for (const [index, who] of everybody.entries()) {
      const place = index % 2 === 0 ? 'private' : 'channel';
      const chosen = { ...choose, 'reply:outcome': outcomes[index] };
      const form = await running.client.tap(who, place, 'choose', chosen);
      const { data } = findAction(form, 'answer');
      await running.client.tap(who, place, 'answer', {
        ...data,
        [`reply:${outcomes[index]}-story`]: 'Det gik fint nok',
      });
    }
    running.connector.news();
    await running.turnTo('2026-12-04 12:00');
    const sent = running.connector.news();
    expect(sent.filter(({ words }) => words.includes('3 af 6 små skridt er prøvet'))).not.toHaveLength(0);
    expect(JSON.stringify(sent)).not.toContain('Skridt nummer');
    const [digest] = (await running.bot.parts.store.digests.list(key)).slice(-1);
    expect(digest?.value.stepsTried).toEqual({ tried: 3, of: 6 });
  });
});

describe('a reminder', () => {
  it('comes to the channel once, a working day before the round closes, and names nobody', async () => {
    await confirmed('brug forløbet »Nysgerrig i hverdagen« i Økonomi');
    await running.client.write(colleagues[0], 'private', 'mind mig om det');
    await running.client.write(colleagues[1], 'private', 'mind mig om det');
    await running.client.write(colleagues[1], 'private', 'ingen påmindelser');
    await running.turnTo('2026-12-07 09:00');
    running.connector.news();
    await running.turnTo('2026-12-10 12:00');
    const sent = running.connector.news();
    expect(sent.filter(inChannel)).toHaveLength(1);
    expect(inPrivate(sent)).toHaveLength(1);
    for (const { name } of everybody) expect(JSON.stringify(sent.filter(inChannel))).not.toContain(name);
    await running.turnTo('2026-12-10 13:00');
    expect(running.connector.news()).toEqual([]);
    await expectNoPlaceUnderHashes('reminder');
  });

  it('stays away where half have answered, and from those who have', async () => {
    await running.turnTo('2026-12-14 09:00');
    const form = await running.client.tap(
      colleagues[0],
      'channel',
      'choose',
      findAction(promptCard(), 'choose').data,
    );
    const { data } = findAction(form, 'answer');
    for (const who of colleagues.slice(0, 3))
      await running.client.tap(who, 'channel', 'answer', {
        ...data,
        'reply:citizen-story': 'Det går ud over borgeren',
      });
    running.connector.news();
    await running.turnTo('2026-12-17 12:00');
    expect(running.connector.news().filter(({ kind }) => kind === 'post')).toEqual([]);
  });
});

it('leaves nothing of an author behind when they delete their answers', async () => {
  const { store, pseudonym } = running.bot.parts;
  const author = pseudonym({ tenantId, userId: colleagues[3].userId });
  await running.client.write(colleagues[3], 'private', 'slet mine svar');
  const left = await store.deliveries.list(key);
  expect(left.filter(({ value }) => value.what.includes(author))).toEqual([]);
  expect(left.some(({ value }) => value.what.startsWith('brought-back:'))).toBe(true);
});
