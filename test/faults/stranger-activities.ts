/** Ten thousand activities that nobody should send, to the whole bot. */
import { town } from '../../infra/local/town';
import { startRunningBot } from '../running-bot';
import { hostileActivities } from '../strangers/generated-activities';
import { sendHostile } from '../strangers/send-hostile';
import { figuresOf } from './figures';

const count = 10_000;

export async function strangerActivities(seed: number): Promise<void> {
  const figures = figuresOf(`activities of strangers (seed ${seed})`);
  let unhandled = 0;
  const note = (reason: unknown): void => {
    unhandled += 1;
    console.error('unhandled:', reason);
  };
  process.on('unhandledRejection', note);
  const running = await startRunningBot('2026-11-20 10:00', { TENANTS: town.tenantId });
  try {
    await running.client.write(town.you, 'channel', 'tilmeld denne kanal som Økonomi');
    await running.turnTo('2026-11-23 09:00');
    const activities = hostileActivities(running.connector.serviceUrl, seed, count);
    const { statuses, failed } = await sendHostile(`${running.url}/api/messages`, activities);
    figures.note('answered', JSON.stringify(statuses));
    for (const each of failed.slice(0, 5)) console.error(each.status, each.body);
    figures.must('activities answered with an error of the server’s', failed.length, { is: 0 });
    figures.must('rejections that nobody handled', unhandled, { is: 0 });
    running.connector.news();
    await running.client.write(town.you, 'private', 'hej');
    figures.must('greetings afterwards', running.connector.news().length, { atLeast: 1 });
  } finally {
    await running.stop();
    process.off('unhandledRejection', note);
  }
  figures.judge();
}
