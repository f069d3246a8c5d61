import { departmentKeyOf } from '../../bot/flows/department-id';
import { findAction } from '../../infra/local/find-action';
import { town } from '../../infra/local/town';
import type { SentActivity } from '../fakes/loopback-connector';
import type { RunningBot } from '../running-bot';
import { startRunningBot } from '../running-bot';
import { until } from '../until';

const { you, colleagues, tenantId, channel } = town;
const key = departmentKeyOf({ tenantId, channelId: channel.id });
let running: RunningBot;

beforeAll(async () => {
  running = await startRunningBot('2026-11-20 10:00', { GRAPH_ENDPOINT: 'the loopback' });
  await running.client.write(you, 'channel', 'tilmeld denne kanal som Økonomi');
}, 30_000);

afterAll(() => running.stop());

const isPost = ({ kind, conversationId }: SentActivity): boolean =>
  kind === 'post' && conversationId.startsWith(`${channel.id};`);
const toCoach = ({ conversationId }: SentActivity): boolean => conversationId === `a:${you.teamsUserId}`;

async function statusOf(week: string, what = 'prompt') {
  return (await running.bot.parts.store.deliveries.get({ ...key, week, what }))?.value.status;
}

describe('a prompt whose answer was lost, in a team whose channel may be read', () => {
  it('that is there counts as sent, under the id that it has, and nobody is asked', async () => {
    running.connector.news();
    running.connector.takeAndRefuseNext(502);
    await running.turnTo('2026-11-23 09:00');
    expect(await statusOf('2026-W48')).toMatchObject({ kind: 'uncertain' });
    await running.turnTo('2026-11-23 09:02');
    const sent = running.connector.news();
    expect(sent.filter(isPost)).toHaveLength(1);
    expect(sent.filter(toCoach)).toEqual([]);
    const { conversationId, id } = sent.find(isPost)!;
    expect(await statusOf('2026-W48')).toMatchObject({
      kind: 'sent',
      message: { conversationId, activityId: id },
    });
  });

  it('is updated like any other when answers come', async () => {
    const { id, card } = running.connector.sent().find(isPost)!;
    const { data } = findAction(card, 'answer');
    await running.client.tap(colleagues[0], 'channel', 'answer', { ...data, 'reply:story': 'Fakturaer.' });
    await until('the count on the card', () =>
      running.connector.sent().find((each) => each.kind === 'update' && each.id === id),
    );
  });

  it('that is not there is posted, once', async () => {
    await running.turnTo('2026-11-27 12:00');
    running.connector.news();
    running.connector.refuseNext(503);
    await running.turnTo('2026-11-30 09:00');
    expect(running.connector.news().filter(isPost)).toEqual([]);
    await running.turnTo('2026-11-30 09:02');
    await running.turnTo('2026-11-30 09:10');
    const sent = running.connector.news();
    expect(sent.filter(isPost)).toHaveLength(1);
    expect(sent.filter(toCoach)).toEqual([]);
    expect(await statusOf('2026-W49')).toMatchObject({ kind: 'sent' });
  });

  it('a recap is looked for as well', async () => {
    await running.turnTo('2026-12-04 11:59');
    running.connector.news();
    // The digest goes to a private chat and needs two requests: the recap's is the first to send.
    running.connector.takeAndRefuseNext(504);
    await running.turnTo('2026-12-04 12:00');
    await running.turnTo('2026-12-04 12:03');
    const uncertain = await statusOf('2026-W49', 'recap');
    expect(uncertain).toMatchObject({ kind: 'sent' });
    expect(running.connector.news().filter(isPost)).toHaveLength(1);
  });
});

describe('where the team has not granted it', () => {
  it('the coach is asked, once, and the answer “post again” holds the day after too', async () => {
    running.graph.answerWith(403);
    running.connector.news();
    running.connector.refuseNext(502);
    await running.turnTo('2026-12-07 09:00');
    await running.turnTo('2026-12-07 09:02');
    await running.turnTo('2026-12-07 11:00');
    const asked = running.connector.news().filter(toCoach);
    expect(asked).toHaveLength(1);
    await running.turnTo('2026-12-08 08:00');
    const again = findAction(asked[0]!.card, 'uncertain-post-again');
    running.connector.refuseNext(502);
    await running.client.tap(you, 'private', again.verb, again.data);
    await running.turnTo('2026-12-08 08:01');
    await running.turnTo('2026-12-08 08:04');
    const askedAgain = running.connector.news();
    expect(askedAgain.filter(isPost)).toEqual([]);
    expect(askedAgain.filter(toCoach)).toHaveLength(1);
    await running.client.tap(you, 'private', again.verb, again.data);
    await running.turnTo('2026-12-08 08:05');
    expect(running.connector.news().filter(isPost)).toHaveLength(1);
    expect(await statusOf('2026-W50')).toMatchObject({ kind: 'sent' });
  });

  it('a coach’s “it is there” is enough, and the card is left as it stands', async () => {
    await running.turnTo('2026-12-11 12:00');
    running.connector.takeAndRefuseNext(502);
    await running.turnTo('2026-12-14 09:00');
    await running.turnTo('2026-12-14 09:02');
    const asked = running.connector.news().filter(toCoach).at(-1)!;
    const posted = findAction(asked.card, 'uncertain-posted');
    await running.client.tap(you, 'private', posted.verb, posted.data);
    expect(await statusOf('2026-W51')).toMatchObject({ kind: 'sent', message: { activityId: '' } });
    await running.turnTo('2026-12-18 12:00');
    expect((await running.bot.parts.store.rounds.get({ ...key, week: '2026-W51' }))?.value.status).toBe(
      'closed',
    );
    expect(running.logged().filter((line) => line.includes('prompt-not-updated'))).toEqual([]);
  });

  it('a round that is closed by then is not posted again, and the coach is told so', async () => {
    running.connector.refuseNext(502);
    await running.turnTo('2026-12-21 09:00');
    await running.turnTo('2026-12-21 09:02');
    await running.turnTo('2026-12-28 12:00');
    const asked = running.connector
      .news()
      .filter((each) => JSON.stringify(each.card ?? '').includes('uncertain-post-again'))
      .at(-1)!;
    const again = findAction(asked.card, 'uncertain-post-again');
    const told = await running.client.tap(you, 'private', again.verb, again.data);
    expect(JSON.stringify(told)).toContain('lukket');
    await running.turnTo('2026-12-28 12:05');
    expect(running.connector.news().filter(isPost)).toEqual([]);
  });
});

it('a message in the channel that is meant for others is not answered', async () => {
  running.connector.news();
  const response = await fetch(`${running.url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      type: 'message',
      text: 'Hej alle, husk mødet',
      channelId: 'msteams',
      serviceUrl: running.connector.serviceUrl,
      from: { id: you.teamsUserId, aadObjectId: you.userId, name: you.name },
      recipient: town.bot,
      conversation: { id: channel.id, conversationType: 'channel', isGroup: true, tenantId },
      channelData: { team: town.team, channel, tenant: { id: tenantId } },
    }),
  });
  expect(response.status).toBe(200);
  expect(running.connector.news()).toEqual([]);
});
