/** A week in the life of a running bot whose channel is enrolled, with what everybody in the town answers. */
import { colleaguesAnswers, yourAnswer } from '../infra/local/colleagues';
import { findAction } from '../infra/local/find-action';
import { town } from '../infra/local/town';
import type { SentActivity } from './fakes/loopback-connector';
import type { RunningBot } from './running-bot';

const inChannel = ({ conversationId }: SentActivity): boolean => conversationId.startsWith(town.channel.id);

/** The digest that you get on the Friday, and whatever else is sent then. */
export async function closedWeek(
  running: RunningBot,
  monday: string,
  friday: string,
  question: string,
): Promise<{ readonly digest: SentActivity; readonly news: readonly SentActivity[] }> {
  await running.turnTo(`${monday} 09:00`);
  const prompt = running.connector
    .news()
    .find((sent) => inChannel(sent) && /"verb":"(answer|choose)"/.test(JSON.stringify(sent.card)));
  const { data } = findAction(prompt?.card, 'answer');
  const answers = [...colleaguesAnswers, yourAnswer];
  for (const [index, who] of [...town.colleagues, town.you].entries())
    await running.client.tap(who, 'channel', 'answer', {
      ...data,
      [`reply:${question}`]: answers[index]!.text,
    });
  running.connector.news();
  await running.turnTo(`${friday} 12:00`);
  const news = running.connector.news();
  return {
    digest: news.find((sent) => !inChannel(sent) && /"verb":"word"/.test(JSON.stringify(sent.card)))!,
    news,
  };
}

/** Of the general programme's first step, unless another question is named. */
export async function digestWeek(
  running: RunningBot,
  monday: string,
  friday: string,
  question = 'story',
): Promise<SentActivity> {
  return (await closedWeek(running, monday, friday, question)).digest;
}
