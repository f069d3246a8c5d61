import { occurrencesFrom } from '../../bot/core/schedule';
import { departmentKeyOf } from '../../bot/flows/department-id';
import { findAction } from '../../infra/local/find-action';
import { town } from '../../infra/local/town';
import type { RunningBot } from '../running-bot';
import { startRunningBot } from '../running-bot';
import { local } from '../sample-department';

const { you, tenantId, channel } = town;
const key = departmentKeyOf({ tenantId, channelId: channel.id });

let running: RunningBot;

beforeAll(async () => {
  running = await startRunningBot('2026-11-20 10:00');
  await running.client.write(you, 'channel', 'tilmeld denne kanal som Økonomi');
  running.connector.news();
}, 30_000);

afterAll(() => running.stop());

/** The next dates under the stored plan. */
async function nextDates(): Promise<readonly string[]> {
  const stored = await running.bot.parts.store.departments.get(key);
  const { schedule, place } = stored!.value;
  return occurrencesFrom(schedule, running.bot.parts.clock.now(), 4, place).map(({ at, cancelled }) =>
    [local(at), cancelled].filter(Boolean).join(' '),
  );
}

/** What the bot shows to a coach's words, in private. */
async function say(words: string): Promise<{ readonly card: unknown; readonly words: string }> {
  await running.client.write(you, 'private', words);
  return running.connector.news().at(-1)!;
}

async function confirm(card: unknown): Promise<unknown> {
  return running.client.tap(you, 'private', 'confirm', findAction(card, 'confirm').data);
}

describe('a coach adjusts a department in words', () => {
  it.each([
    ['flyt Økonomi til torsdag kl. 13', ['2026-11-26 13:00', '2026-12-03 13:00', '2026-12-10 13:00']],
    ['pause Økonomi i uge 49', ['2026-11-26 13:00', '2026-12-03 13:00 pause', '2026-12-10 13:00']],
    ['spring uge 50 over i Økonomi', ['2026-11-26 13:00', '2026-12-03 13:00 pause', '2026-12-10 13:00 skip']],
    ['resume Økonomi', ['2026-11-26 13:00', '2026-12-03 13:00', '2026-12-10 13:00 skip']],
  ])('%s', async (words, expected) => {
    const before = await nextDates();
    const shown = await say(words);
    expect(await nextDates()).toEqual(before);
    await confirm(shown.card);
    expect(await nextDates()).toEqual(expected);
  });

  it('takes back one change after another', async () => {
    await say('fortryd');
    expect(await nextDates()).toEqual([
      '2026-11-26 13:00',
      '2026-12-03 13:00 pause',
      '2026-12-10 13:00 skip',
    ]);
    await say('undo');
    expect(await nextDates()).toEqual(['2026-11-26 13:00', '2026-12-03 13:00 pause', '2026-12-10 13:00']);
    await say('fortryd det');
    await say('fortryd');
    expect(await nextDates()).toEqual(['2026-11-23 09:00', '2026-11-30 09:00', '2026-12-07 09:00']);
    const last = await say('fortryd');
    expect(last.words).toMatch(/fortryde/);
  });

  it('changes nothing when cancelled, and a draft serves once', async () => {
    const before = await nextDates();
    const { card } = await say('flyt Økonomi til tirsdag');
    const { data } = findAction(card, 'cancel');
    await running.client.tap(you, 'private', 'cancel', data);
    await confirm(card);
    expect(await nextDates()).toEqual(before);
  });

  it('overwrites nothing that was changed since it was shown', async () => {
    const { card: first } = await say('flyt Økonomi til tirsdag');
    const { card: second } = await say('flyt Økonomi til onsdag');
    await confirm(second);
    await confirm(first);
    expect((await nextDates())[0]).toBe('2026-11-25 09:00');
    await say('fortryd');
  });

  it.each([
    ['flyt Økonomi til kl. 27'],
    ['flyt ikke Økonomi til torsdag'],
    ['flyt Økonmafdelingen på månen til torsdag'],
    ['Økonomi tirsdag eller onsdag'],
    ['slet alle svar'],
  ])('%s: nothing happens, and the bot asks', async (words) => {
    const before = await nextDates();
    const { card } = await say(words);
    expect(() => findAction(card, 'confirm')).toThrow();
    expect(await nextDates()).toEqual(before);
  });

  it('names managers by name, asks between namesakes, and the digest goes to them', async () => {
    const { card } = await say('Birthe Skov er leder for Økonomi');
    await confirm(card);
    const stored = await running.bot.parts.store.departments.get(key);
    expect(stored?.value.managers.map(({ name }) => name)).toEqual(['Birthe Skov']);
    const unknown = await say('Gerda Ukendt er leder for Økonomi');
    expect(() => findAction(unknown.card, 'confirm')).toThrow();
    expect(unknown.words).toContain('Gerda Ukendt');
  });

  it('asks its own question in place of the programme’s, word for word', async () => {
    const question = 'Hvad ringede *borgerne* om i ${ugen}?';
    const { card } = await say(`spørg Økonomi i uge 48: ${question}`);
    await confirm(card);
    await running.turnTo('2026-11-23 09:00');
    const prompt = running.connector
      .news()
      .find(({ conversationId }) => conversationId.startsWith(channel.id));
    expect(prompt?.words.replace(/\u2060/g, '')).toContain('${ugen}');
  });

  it('tells who changed what', async () => {
    const { words } = await say('vis historik');
    expect(words).toContain('Karen Holm');
  });
});

describe('who may', () => {
  const amir = town.colleagues[0];

  it.each([
    'flyt Økonomi til torsdag',
    'pause Økonomi',
    'tilmeld denne kanal som Løn',
    'send overblik nu',
    'fortryd',
  ])('an employee who writes "%s" is told whom to ask', async (words) => {
    const before = await nextDates();
    await running.client.write(amir, 'private', words);
    expect(running.connector.news().at(-1)?.words).toMatch(/Karen Holm|kanal/);
    expect(await nextDates()).toEqual(before);
  });

  it('a draft is nobody else’s to confirm', async () => {
    const { card } = await say('flyt Økonomi til fredag');
    const before = await nextDates();
    await running.client.tap(amir, 'private', 'confirm', findAction(card, 'confirm').data);
    expect(await nextDates()).toEqual(before);
  });

  it('a coach appoints another, who may then', async () => {
    await say('udnævn Amir Hansen til coach');
    await running.client.write(amir, 'private', 'flyt Økonomi til fredag');
    const shown = running.connector.news().at(-1)!;
    await running.client.tap(amir, 'private', 'confirm', findAction(shown.card, 'confirm').data);
    expect((await nextDates())[0]).toMatch(/^2026-11-27/);
  });
});
