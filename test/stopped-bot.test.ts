import { setTimeout as delay } from 'node:timers/promises';
import { startRunningBot } from './running-bot';
import { department } from './sample-department';

it('what a stopped bot was still about to do neither runs nor waits, though the clock stands still', async () => {
  const running = await startRunningBot('2026-11-23 10:00');
  await running.stop();
  const { parts } = running.bot;
  const ran: string[] = [];
  parts.timer(() => ran.push('timer'), 0);
  // Timers of one length run in the order in which they were set.
  await delay(0);
  expect(ran).toEqual([]);
  const message = { conversationId: '19:channel', activityId: '1' };
  const update = { message: { kind: 'welcome' }, language: 'da' } as const;
  expect(await parts.messenger.updateInChannel(department().channel, message, update)).toMatchObject({
    kind: 'throttled',
  });
}, 30_000);
