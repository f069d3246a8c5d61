/**
 * A week's activities, each delivered three times to two bots on one storage: at once, and twice more up to 20 seconds late,
 * between those that came after it. The clock is handed in.
 */
import { readConfig } from '../../bot/config';
import { generator } from '../../bot/core/themes/random';
import { departmentKeyOf } from '../../bot/flows/department-id';
import { tick } from '../../bot/flows/tick';
import { createLog } from '../../bot/log';
import { startBot } from '../../bot/start-bot';
import { findAction } from '../../infra/local/find-action';
import { createTeamsClient } from '../../infra/local/teams-client';
import { town } from '../../infra/local/town';
import type { SentActivity } from '../fakes/loopback-connector';
import { at } from '../sample-department';
import { figuresOf } from './figures';
import { startRepeater } from './repeater';
import { setStage } from './stage';

const { you, colleagues, channel, tenantId } = town;
const week = '2026-W48';

export async function redelivery(seed: number): Promise<void> {
  const figures = figuresOf(`redelivery (seed ${seed})`);
  const stage = await setStage('redelivery', { isGranted: () => false });
  const { store, connector, env } = stage;
  let now = at('2026-11-20 10:00');
  const clock = { now: () => Math.round(now) };
  const start = () =>
    startBot(readConfig({ ...env, TICK_SECONDS: '300' }), createLog('silent'), { clock, beatMs: 200 });
  const bots = [await start(), await start()];
  const repeater = await startRepeater({
    bots: bots.map(({ port }) => `http://127.0.0.1:${port}/api/messages`),
    random: generator(seed),
    now: clock.now,
    turnTo: (instant) => void (now = instant),
  });
  try {
    const client = createTeamsClient(repeater.messagesUrl, connector.serviceUrl);
    const pass = (seconds: number): Promise<void> => repeater.passUntil(now + seconds * 1000);
    const posts = (isIt: (sent: SentActivity) => boolean): readonly SentActivity[] =>
      connector.sent().filter((each) => each.kind === 'post' && isIt(each));
    const inChannel = ({ conversationId }: SentActivity): boolean => conversationId.startsWith(channel.id);
    const has = (verb: string) =>
      posts(({ card }) => JSON.stringify(card ?? '').includes(`"verb":"${verb}"`));
    const key = departmentKeyOf({ tenantId, channelId: channel.id });
    const presentPlan = async () => (await store.departments.get(key))?.value;

    await client.install(you);
    await pass(4);
    await client.write(you, 'channel', 'tilmeld denne kanal som Økonomi');
    await pass(30);
    figures.must('welcomes and enrolments in the channel', posts(inChannel).length, { is: 2 });

    // Two changes and one word to take the last back, seconds apart: said once more, that word would take the first back too.
    for (const words of ['flyt Økonomi til torsdag kl. 13', 'pause Økonomi i uge 50']) {
      await client.write(you, 'private', words);
      const draft = has('confirm').at(-1)!;
      await client.tap(you, 'private', 'confirm', findAction(draft.card, 'confirm').data, draft.id);
      await pass(5);
    }
    await client.write(you, 'private', 'fortryd');
    await pass(40);
    figures.must('drafts shown', has('confirm').length, { is: 2 });
    figures.must('lines in the history', (await store.changes.list(key)).length, { is: 2 });
    const plan = (await presentPlan())?.schedule;
    figures.must('prompts are moved to Thursday (weekday)', plan?.prompt.weekday ?? 0, { is: 4 });
    figures.must('pauses left by the one that was taken back', plan?.pauses.length ?? -1, { is: 0 });

    await repeater.passUntil(at('2026-11-26 13:00'));
    await Promise.all(bots.map(({ parts }) => tick(parts)));
    const prompts = posts(
      (each) => inChannel(each) && JSON.stringify(each.card ?? '').includes('"verb":"answer"'),
    );
    figures.must('prompts posted', prompts.length, { is: 1 });
    const { data } = findAction(prompts[0]!.card, 'answer');
    for (const text of ['Første ord', 'Andet ord'])
      for (const who of colleagues) {
        await client.tap(who, 'channel', 'answer', { ...data, 'reply:story': text });
        await pass(1);
      }
    // One erases theirs while deliveries of it are still to come.
    const [eraser] = colleagues;
    await client.tap(eraser, 'channel', 'answer', { ...data, 'reply:story': 'Tredje ord' });
    await pass(1);
    await client.write(eraser, 'private', 'slet mine svar');
    await pass(40);
    const answers = await store.answers.list({ ...key, week });
    figures.must('answers stored, of one erased none', answers.length, { is: colleagues.length - 1 });
    figures.must(
      'of them the later of two',
      answers.filter(({ value }) => Object.values(value.replies).includes('Andet ord')).length,
      { is: colleagues.length - 1 },
    );
    figures.must(
      'times they were told so',
      posts(({ conversationId }) => conversationId === `a:${eraser.userId}`).length,
      { is: 1 },
    );

    await client.write(you, 'private', 'send overblik nu');
    await pass(40);
    // Replies go to the chat that they answer; what is sent to a person goes to the one that is opened for it.
    const toManager = posts(({ conversationId }) => conversationId === `a:${you.teamsUserId}`);
    figures.must('digests sent', toManager.length, { is: 1 });
    figures.note('activities', repeater.sent());
    figures.must('deliveries', repeater.delivered(), { is: 3 * repeater.sent() });
    figures.must('deliveries answered with an error', repeater.failed(), { is: 0 });
  } finally {
    await repeater.stop();
    for (const bot of bots) await bot.stop();
    await stage.stop();
  }
  figures.judge();
}
