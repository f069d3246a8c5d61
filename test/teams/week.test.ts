import { TableClient, TableServiceClient } from '@azure/data-tables';
import { departmentKeyOf } from '../../bot/flows/department-id';
import { cardText } from '../../infra/local/card-text';
import { findAction } from '../../infra/local/find-action';
import { town } from '../../infra/local/town';
import type { RunningBot } from '../running-bot';
import { startRunningBot } from '../running-bot';
import { until } from '../until';
import type { SentActivity } from '../fakes/loopback-connector';

const { you, colleagues, tenantId, channel, team, bot } = town;
const key = departmentKeyOf({ tenantId, channelId: channel.id });
const [amir, birthe, carl, dorthe, emil] = colleagues;

let running: RunningBot;
const inChannel = ({ conversationId }: SentActivity): boolean => conversationId.startsWith(channel.id);
const news = (): readonly SentActivity[] => running.connector.news();

beforeAll(async () => {
  running = await startRunningBot('2026-11-20 10:00');
}, 30_000);

afterAll(() => running.stop());

function isPrompt(sent: SentActivity): boolean {
  return (
    sent.kind === 'post' &&
    inChannel(sent) &&
    /"verb":"(answer|choose)"/.test(JSON.stringify(sent.card ?? {}))
  );
}

/** What the channel was given as its newest prompt. */
function promptCard(): unknown {
  return running.connector.sent().filter(isPrompt).at(-1)?.card;
}

function answer(who: (typeof colleagues)[number], text: string, quotable = true): Promise<unknown> {
  const { data } = findAction(promptCard(), 'answer');
  return running.client.tap(who, 'channel', 'answer', {
    ...data,
    'reply:story': text,
    quotable: String(quotable),
  });
}

/** Takes the first option, and answers the question that it opens. */
async function answerByChoice(
  who: (typeof colleagues)[number],
  text: string,
): Promise<{ readonly form: unknown; readonly thanks: unknown }> {
  const form = await running.client.tap(who, 'channel', 'choose', findAction(promptCard(), 'choose').data);
  const { data } = findAction(form, 'answer');
  const thanks = await running.client.tap(who, 'channel', 'answer', { ...data, 'reply:citizen-story': text });
  return { form, thanks };
}

/** Channel and team events as Teams sends them. */
async function happens(eventType: string): Promise<void> {
  const response = await fetch(`${running.url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      type: 'conversationUpdate',
      channelId: 'msteams',
      serviceUrl: running.connector.serviceUrl,
      from: { id: you.teamsUserId, aadObjectId: you.userId },
      recipient: bot,
      conversation: { id: channel.id, conversationType: 'channel', isGroup: true, tenantId },
      channelData: { eventType, team, channel, tenant: { id: tenantId } },
      ...(eventType === 'teamMemberAdded' && { membersAdded: [bot] }),
      ...(eventType === 'teamMemberRemoved' && { membersRemoved: [bot] }),
    }),
  });
  expect(response.status).toBe(200);
}

describe('the bot comes into a team', () => {
  it('welcomes once, however often it is told, and says who installed it', async () => {
    await running.client.install(you);
    await running.client.install(you);
    const welcomes = news().filter(inChannel);
    expect(welcomes).toHaveLength(1);
    expect(welcomes[0]!.words).toContain('Karen Holm');
  });

  it('makes the channel a department at a coach’s word, with the dates that follow', async () => {
    await running.client.write(you, 'channel', 'tilmeld denne kanal som Økonomi');
    expect(news().at(-1)!.words).toContain('mandag 23. november kl. 09.00');
  });

  it('is asked in English as well, and keeps one department for the channel', async () => {
    await running.client.write(you, 'channel', 'enrol this channel as Økonomi');
    const departments = await running.bot.parts.store.departments.list({ tenantId });
    expect(departments.map(({ value }) => value.name)).toEqual(['Økonomi']);
  });
});

describe('the week', () => {
  it('posts nothing before Monday 09:00, one prompt then, and no second', async () => {
    news();
    await running.turnTo('2026-11-23 08:59');
    expect(news()).toEqual([]);
    await running.turnTo('2026-11-23 09:00');
    expect(news().filter(inChannel)).toHaveLength(1);
    await running.turnTo('2026-11-23 09:01');
    expect(news()).toEqual([]);
  });

  it('names everybody of a small channel for the refresh, and never more than 60', () => {
    const { refresh } = promptCard() as { refresh: { userIds: string[] } };
    expect(refresh.userIds).toHaveLength(6);
  });

  it('thanks for an answer on the card, and shows the number on the shared one', async () => {
    const card = await answer(amir, 'Jeg taster den samme faktura ind to gange.');
    expect(cardText(card)).toContain('Jeg taster den samme faktura ind to gange.');
    await until('the count on the shared card', () =>
      running.connector.sent().find((sent) => sent.kind === 'update' && sent.words.includes('1 svar')),
    );
  });

  it('keeps one answer a person, changed as often as they like', async () => {
    const { data } = findAction(promptCard(), 'answer');
    const form = await running.client.tap(amir, 'channel', 'edit', data);
    expect(cardText(form)).toContain('Jeg taster den samme faktura ind to gange.');
    await answer(amir, 'Fakturaer taster jeg ind to gange hver dag.');
    const stored = await running.bot.parts.store.answers.list({ ...key, week: '2026-W48' });
    expect(stored.map(({ value }) => value.replies)).toEqual([
      { story: 'Fakturaer taster jeg ind to gange hver dag.' },
    ]);
  });

  it.each([
    ['nothing', '', 'Her mangler dit svar'],
    ['blanks alone', '   \n ', 'Her mangler dit svar'],
    ['more than 2,000 characters', 'ord '.repeat(501), '2000'],
  ])('says on the card what is wrong with %s', async (_what, text, said) => {
    const card = await answer(birthe, text);
    expect(cardText(card)).toContain(said);
    expect(JSON.stringify(card)).toContain(JSON.stringify(text.trim()).slice(1, -1));
  });

  it('takes an answer from a client without universal actions, and thanks in private', async () => {
    const { data } = findAction(promptCard(), 'answer');
    news();
    const response = await fetch(`${running.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        type: 'message',
        channelId: 'msteams',
        serviceUrl: running.connector.serviceUrl,
        from: { id: birthe.teamsUserId, aadObjectId: birthe.userId, name: birthe.name },
        recipient: bot,
        conversation: { id: `${channel.id};messageid=1`, conversationType: 'channel', tenantId },
        channelData: { team, channel, tenant: { id: tenantId } },
        value: {
          ...data,
          verb: 'answer',
          'reply:story': 'En faktura lå forkert i ugevis.',
          quotable: 'false',
        },
      }),
    });
    expect(response.status).toBe(200);
    const replies = news().filter(({ kind }) => kind === 'post');
    expect(replies.map(({ conversationId }) => conversationId)).toEqual([`a:${birthe.teamsUserId}`]);
    expect(await running.bot.parts.store.answers.count({ ...key, week: '2026-W48' })).toBe(2);
  });

  it('makes the digest on Friday at 12:00, once, for the one who gets it, and the recap for the channel', async () => {
    await answer(carl, 'Fakturaer i forkert format må jeg taste ind i hånden.');
    await answer(dorthe, 'Adgangskoden var udløbet igen.');
    await answer(emil, 'Ring til mig på 20 30 40 50, siger Birthe Skov om sin faktura.', true);
    news();
    await running.turnTo('2026-11-27 12:00');
    const sent = news().filter(({ kind }) => kind === 'post');
    const digest = sent.filter((each) => !inChannel(each));
    expect(digest.map(({ conversationId }) => conversationId)).toEqual([`a:${you.teamsUserId}`]);
    expect(digest[0]!.words).toContain('5 af 6');
    expect(sent.filter(inChannel)).toHaveLength(1);
    await running.turnTo('2026-11-27 12:05');
    expect(news().filter(({ kind }) => kind === 'post')).toEqual([]);
  });

  it('shows nobody’s name and nobody’s number in what the manager and the channel get', () => {
    const shown = running.connector
      .sent()
      .filter(({ words }) => words.includes('5 af 6'))
      .map(({ words }) => words)
      .join('\n');
    for (const secret of ['20 30 40 50', 'Birthe', 'Emil']) expect(shown).not.toContain(secret);
  });

  it('tells who answers late kindly, with their words still there', async () => {
    const card = await answer(you, 'Jeg nåede det ikke før nu.');
    expect(JSON.stringify(card)).toContain('Jeg nåede det ikke før nu.');
    expect(await running.bot.parts.store.answers.count({ ...key, week: '2026-W48' })).toBe(5);
  });

  it('opens the question that a choice leads to, on the same card, and stores both', async () => {
    await running.turnTo('2026-11-30 09:00');
    const { form, thanks } = await answerByChoice(amir, 'Fakturaer.');
    expect(cardText(form)).toContain('Hvad oplever borgeren');
    expect(cardText(thanks)).toContain('Fakturaer.');
    const [stored] = await running.bot.parts.store.answers.list({ ...key, week: '2026-W49' });
    expect(stored?.value.replies).toEqual({ who: 'citizen', 'citizen-story': 'Fakturaer.' });
  });

  it('gives participation and nothing else where fewer than five have answered', async () => {
    for (const who of [birthe, carl, dorthe]) await answerByChoice(who, 'Fakturaer.');
    news();
    await running.turnTo('2026-12-04 12:00');
    const shown = news()
      .map(({ words }) => words)
      .join('\n');
    expect(shown).toContain('4 af 6');
    expect(shown).not.toContain('aktura');
  });
});

describe('what is stored', () => {
  it('holds no name and no user id of those who answered', async () => {
    const service = TableServiceClient.fromConnectionString(running.connectionString, {
      allowInsecureConnection: true,
    });
    const rows: string[] = [];
    for await (const { name } of service.listTables()) {
      if (!/answers|memberships/.test(name ?? '')) continue;
      const table = TableClient.fromConnectionString(running.connectionString, name!, {
        allowInsecureConnection: true,
      });
      for await (const row of table.listEntities()) rows.push(JSON.stringify(row));
    }
    expect(rows.length).toBeGreaterThan(9);
    for (const { userId, teamsUserId } of colleagues) {
      expect(rows.join('\n')).not.toContain(userId);
      expect(rows.join('\n')).not.toContain(teamsUserId);
    }
  });

  it('is shown to its author, who writes in either language, and to nobody else', async () => {
    await running.client.write(amir, 'private', 'vis mine svar');
    expect(news().at(-1)!.words).toContain('Fakturaer taster jeg ind to gange hver dag.');
    await running.client.write(emil, 'private', 'show my answers');
    const shown = news().at(-1)!.words;
    expect(shown).toContain('20 30 40 50');
    expect(shown).not.toContain('to gange');
  });

  it('goes when its author says so, and only theirs', async () => {
    await running.client.write(amir, 'private', 'slet mine svar');
    expect(news().at(-1)!.words).toMatch(/2/);
    expect(await running.bot.parts.store.answers.count({ ...key, week: '2026-W48' })).toBe(4);
    await running.client.write(amir, 'private', 'vis mine svar');
    expect(news().at(-1)!.words).not.toContain('faktura');
  });

  it('is asked for in the channel and answered in private', async () => {
    await running.client.write(emil, 'channel', 'vis mine svar');
    const replies = news();
    expect(replies.filter(inChannel)).toEqual([]);
    expect(replies.at(-1)!.conversationId).toBe(`a:${emil.teamsUserId}`);
  });
});

describe('what Teams does to channels', () => {
  it.each([
    ['channelDeleted', 'channelRestored'],
    ['teamArchived', 'teamUnarchived'],
    ['teamMemberRemoved', 'teamMemberAdded'],
  ])('%s stops the prompts, %s brings them back from there on', async (leaving, back) => {
    await happens(leaving);
    expect((await running.bot.parts.store.departments.get(key))?.value.status).toBe('away');
    await happens(back);
    expect((await running.bot.parts.store.departments.get(key))?.value.status).toBe('active');
  });

  it('channelRenamed leaves the department as it is', async () => {
    await happens('channelRenamed');
    expect((await running.bot.parts.store.departments.get(key))?.value.name).toBe('Økonomi');
  });
});

describe('what Teams refuses', () => {
  it('a prompt that was throttled is posted at its time, once', async () => {
    await running.turnTo('2026-12-07 09:00');
    await running.turnTo('2026-12-11 12:00');
    news();
    running.connector.refuseNext(429);
    await running.turnTo('2026-12-14 09:00');
    expect(news().filter(inChannel)).toEqual([]);
    await running.turnTo('2026-12-14 09:01');
    await running.turnTo('2026-12-14 09:02');
    expect(news().filter((sent) => inChannel(sent) && sent.kind === 'post')).toHaveLength(1);
  });

  it('one that may or may not be there is never posted again by itself; the coach is told once, with two ways on', async () => {
    await running.turnTo('2026-12-18 12:00');
    news();
    running.connector.refuseNext(502);
    await running.turnTo('2026-12-21 09:00');
    await running.turnTo('2026-12-21 09:10');
    await running.turnTo('2026-12-21 10:00');
    const sent = news().filter(({ kind }) => kind === 'post');
    expect(sent.filter(inChannel)).toEqual([]);
    expect(sent).toHaveLength(1);
    const again = findAction(sent[0]!.card, 'uncertain-post-again');
    await running.client.tap(you, 'private', again.verb, again.data);
    await running.turnTo('2026-12-21 10:01');
    expect(news().filter((each) => inChannel(each) && each.kind === 'post')).toHaveLength(1);
  });

  it('an outage of a week is told, no prompt made up for, and the digest comes late', async () => {
    await running.turnTo('2027-01-04 12:00');
    news();
    await running.turnTo('2027-01-13 09:00');
    const sent = news().filter(({ kind }) => kind === 'post');
    expect(sent.filter(isPrompt)).toEqual([]);
    expect(sent.map(({ words }) => words).join('\n')).toMatch(/uge\s2\b/);
    expect((await running.bot.parts.store.digests.get({ ...key, week: '2027-W01' }))?.value.week).toBe(
      '2027-W01',
    );
  });
});

describe('the language', () => {
  it('of a channel is its department’s, of a private chat the person’s', async () => {
    const stored = await running.bot.parts.store.departments.get(key);
    await running.bot.parts.store.departments.put({ ...stored!.value, language: 'en' });
    await running.turnTo('2027-01-18 09:00');
    const prompt = cardText(promptCard());
    expect(prompt).toContain('Send my answer');
    await running.client.write(carl, 'private', 'vis mine svar');
    expect(news().at(-1)!.words).toContain('Kun til dig');
    await running.client.write(dorthe, 'private', 'show my answers');
    expect(news().at(-1)!.words).toContain('For you only');
  });
});
