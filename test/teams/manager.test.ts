import { departmentKeyOf } from '../../bot/flows/department-id';
import { findAction } from '../../infra/local/find-action';
import { town } from '../../infra/local/town';
import type { SentActivity } from '../fakes/loopback-connector';
import { digestWeek } from '../digest-week';
import type { RunningBot } from '../running-bot';
import { startRunningBot } from '../running-bot';

const { you, colleagues, tenantId, channel } = town;
const key = departmentKeyOf({ tenantId, channelId: channel.id });
const [, birthe] = colleagues;

let running: RunningBot;
const inChannel = ({ conversationId }: SentActivity): boolean => conversationId.startsWith(channel.id);
const newsInChannel = (): readonly SentActivity[] => running.connector.news().filter(inChannel);

let digest: SentActivity;

beforeAll(async () => {
  running = await startRunningBot('2026-11-20 10:00');
  await running.client.write(you, 'channel', 'tilmeld denne kanal som Økonomi');
  digest = await digestWeek(running, '2026-11-23', '2026-11-27');
}, 30_000);

afterAll(() => running.stop());

describe('a word to the team', () => {
  const say = (word: string, who: (typeof colleagues)[number] = you) =>
    running.client.tap(who, 'private', 'word', { ...findAction(digest.card, 'word').data, word });

  it('is posted in the channel under the manager’s name, beside what the group said', async () => {
    running.connector.news();
    const card = JSON.stringify(await say('Jeg tager dobbelttastningen med på torsdag'));
    const [posted, ...more] = newsInChannel();
    expect(more).toEqual([]);
    expect(posted?.kind).toBe('post');
    expect(posted?.words).toContain('Karen Holm til teamet');
    expect(posted?.words).toContain('Jeg tager dobbelttastningen med på torsdag');
    for (const { value } of await running.bot.parts.store.digests.list(key))
      for (const { label } of value.themes) expect(posted?.words).toContain(label);
    expect(card).toContain('Det står nu i kanalen');
  });

  it('is changed where it stands when it is written again', async () => {
    await say('Jeg tager det med i dag');
    const sent = newsInChannel();
    expect(sent.map(({ kind }) => kind)).toEqual(['update']);
    expect(sent[0]?.words).toContain('Jeg tager det med i dag');
  });

  it.each([
    ['nothing', '   ', /Skriv først/],
    ['too much', 'x'.repeat(1001), /under 1\D?000 tegn/],
  ])('is not sent when it is %s, and stays on the card', async (_what, word, notice) => {
    const card = JSON.stringify(await say(word));
    expect(newsInChannel()).toEqual([]);
    expect(card).toMatch(notice);
    expect(card).toContain(word.trim());
  });

  it('is the digest’s readers’ alone, whatever a card says', async () => {
    const answer = JSON.stringify(await say('Falsk besked', birthe));
    expect(answer).toMatch(/kun en coach/);
    expect(newsInChannel()).toEqual([]);
  });
});

describe('what a theme is about', () => {
  it('is said with the words that it was concluded from, and corrected with a tap', async () => {
    expect(digest.words).toMatch(/Handler om .*, fordi der står/);
    const [theme] = (await running.bot.parts.store.digests.list(key))[0]!.value.themes;
    const { data } = findAction(digest.card, 'difference');
    const card = JSON.stringify(
      await running.client.tap(you, 'private', 'difference', {
        ...data,
        theme: theme!.label,
        difference: 'working-life',
        word: 'Et ord, der ikke er sendt',
      }),
    );
    expect(card).toContain('Handler om et bedre arbejdsliv (rettet af lederen)');
    expect(card).toContain('Et ord, der ikke er sendt');
  });

  it('is remembered for the same theme in later weeks', async () => {
    const confirm = async (words: string): Promise<void> => {
      await running.client.write(you, 'private', words);
      const { card } = running.connector.news().at(-1)!;
      await running.client.tap(you, 'private', 'confirm', findAction(card, 'confirm').data);
    };
    await confirm('gentag sidste trin i Økonomi');
    await digestWeek(running, '2026-11-30', '2026-12-04');
    const [first, second] = (await running.bot.parts.store.digests.list(key)).map(({ value }) => value);
    expect(first!.themes.some(({ corrected }) => corrected)).toBe(false);
    expect(second!.themes.filter(({ corrected }) => corrected)).toMatchObject([
      { difference: 'working-life' },
    ]);
    expect(second!.themes.at(-1)).toMatchObject({ corrected: true });
  });

  it('is the digest’s readers’ alone', async () => {
    const { data } = findAction(digest.card, 'difference');
    await running.client.tap(birthe, 'private', 'difference', { ...data, theme: 'x', difference: 'quality' });
    expect(await running.bot.parts.store.corrections.list(key)).toHaveLength(1);
  });
});
