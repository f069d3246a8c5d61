/** A running bot whose channel is enrolled and has had the general programme's first prompt. */
import { findAction } from '../infra/local/find-action';
import type { Citizen } from '../infra/local/town';
import { town } from '../infra/local/town';
import type { SentActivity } from './fakes/loopback-connector';
import type { RunningBot } from './running-bot';
import { startRunningBot } from './running-bot';

export type StartedWeek = {
  readonly running: RunningBot;
  readonly prompt: SentActivity;
  /** The card that whoever answers gets back. */
  readonly answer: (who: Citizen, text: string) => Promise<unknown>;
};

/** On Monday 23 November 2026 at 09:00; `before` is what happens before that, after the channel was enrolled. */
export async function startWeek(
  before: (running: RunningBot) => Promise<void> = async () => undefined,
): Promise<StartedWeek> {
  const running = await startRunningBot('2026-11-20 10:00');
  await running.client.write(town.you, 'channel', 'tilmeld denne kanal som Økonomi');
  await before(running);
  running.connector.news();
  await running.turnTo('2026-11-23 09:00');
  const prompt = running.connector
    .news()
    .find(({ conversationId }) => conversationId.startsWith(town.channel.id));
  if (!prompt) throw new Error('The channel has had no prompt.');
  const { data } = findAction(prompt.card, 'answer');
  return {
    running,
    prompt,
    answer: (who, text) => running.client.tap(who, 'channel', 'answer', { ...data, 'reply:story': text }),
  };
}
