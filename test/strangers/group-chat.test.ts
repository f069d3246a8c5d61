import { findAction } from '../../infra/local/find-action';
import { town } from '../../infra/local/town';
import type { RunningBot } from '../running-bot';
import { startRunningBot } from '../running-bot';

const { you, colleagues, tenantId, bot } = town;
const [amir] = colleagues;
const group = '19:a-group@thread.v2';
const words = 'Jeg tør ikke sige det højt.';

let running: RunningBot;

beforeAll(async () => {
  running = await startRunningBot('2026-11-20 10:00');
  await running.client.write(you, 'channel', 'tilmeld denne kanal som Økonomi');
  await running.turnTo('2026-11-23 09:00');
  const { data } = findAction(running.connector.sent().at(-1)!.card, 'answer');
  await running.client.tap(amir, 'channel', 'answer', { ...data, 'reply:story': words });
}, 30_000);

afterAll(() => running.stop());

async function inGroup(activity: object): Promise<void> {
  running.connector.news();
  const response = await fetch(`${running.url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      type: 'message',
      channelId: 'msteams',
      serviceUrl: running.connector.serviceUrl,
      from: { id: amir.teamsUserId, aadObjectId: amir.userId, name: amir.name },
      recipient: bot,
      conversation: { id: group, conversationType: 'groupChat', isGroup: true, tenantId },
      channelData: { tenant: { id: tenantId } },
      ...activity,
    }),
  });
  expect(response.status).toBe(200);
}

describe('in a chat of several people, what is meant for one goes to them alone', () => {
  it.each([
    ['their own answers', { text: '<at>Sidemand</at> vis mine svar' }],
    ['a view of the prompt, asked for by an older client', { value: { v: 1, verb: 'edit' } }],
  ])('%s', async (_what, activity) => {
    const { data } = findAction(
      running.connector.sent().find(({ card }) => JSON.stringify(card).includes('"answer"'))!.card,
      'answer',
    );
    await inGroup('value' in activity ? { value: { ...data, ...activity.value } } : activity);
    const sent = running.connector.news();
    expect(
      sent
        .filter(({ card }) => JSON.stringify(card).includes(words))
        .map(({ conversationId }) => conversationId),
    ).toEqual([`a:${amir.teamsUserId}`]);
    expect(sent.filter(({ conversationId }) => conversationId === group)).toEqual([]);
  });
});
