/**
 * Four bots on one storage, their clocks up to 90 seconds apart, and 200 departments due in the same minute. Two of them are
 * frozen with SIGSTOP in the middle of their work: one for two minutes, one for eight, after which the others have settled
 * what it was about to send. The clocks run 30 times as fast as the machine's, Teams' limits at their real pace.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { town } from '../../infra/local/town';
import { usual } from '../fakes/loopback-connector';
import { watchLimits } from '../fakes/teams-limits';
import { at } from '../sample-department';
import { createFleet } from './bot-fleet';
import { figuresOf } from './figures';
import { enrolAll, numberedDepartment } from './many-departments';
import { setStage } from './stage';
import { waitUntil } from './wait-until';
import { whatBecame } from './what-became';

const departmentsInAll = 200;
const scale = 30;
const week = '2026-W48';
const secondsApart = [0, 30, 60, 90];
const freezes = [
  { bot: 0, forMinutes: 2 },
  { bot: 1, forMinutes: 8 },
] as const;

export async function instances(): Promise<void> {
  const figures = figuresOf('instances');
  const limits = watchLimits();
  const stage = await setStage('instances', {
    isGranted: () => true,
    treat: (call) => {
      limits.isAbove(call);
      return usual;
    },
    answered: () => delay(80),
  });
  const { store, connector, env } = stage;
  const fleet = createFleet({ env, tickMs: 250, beatMs: 2000, ahead: secondsApart.length });
  try {
    const place = { tenantId: town.tenantId, serviceUrl: connector.serviceUrl };
    const departments = Array.from({ length: departmentsInAll }, (_, number) =>
      numberedDepartment(number, place),
    );
    const due = at('2026-11-23 09:00');
    await enrolAll(
      store,
      departments.map((department) => ({ department, wakeAt: due })),
    );
    const from = Date.now();
    const bots = await Promise.all(
      secondsApart.map((seconds) => fleet.start({ base: due + seconds * 1000, from, scale })),
    );
    const posted = () => connector.sent().filter(({ kind }) => kind === 'post').length;
    await waitUntil('the first prompts', () => posted() >= 20);
    await Promise.all(
      freezes.map(async ({ bot, forMinutes }) => {
        bots[bot]!.signal('SIGSTOP');
        await delay((forMinutes * 60_000) / scale);
        bots[bot]!.signal('SIGCONT');
      }),
    );
    const became = () => whatBecame(store, departments, week, ['prompt'], connector.sent());
    await waitUntil('every prompt to be settled', async () =>
      (await became()).every(({ status }) => status === 'sent'),
    );
    // What a thawed process still had in hand comes within a request's deadline, and here much sooner.
    await delay(2000);

    const all = await became();
    figures.note('departments', all.length);
    figures.note('seconds', Math.round((Date.now() - from) / 1000));
    figures.must('posted once', all.filter((each) => each.posted === 1).length, { is: departmentsInAll });
    figures.must('posted twice', all.filter((each) => each.posted > 1).length, { is: 0 });
    figures.must('most requests in a second', limits.mostInASecond(), { atMost: 50 });
    figures.must('requests above a limit', limits.above(), { is: 0 });
  } finally {
    await fleet.stop();
    await stage.stop();
  }
  figures.judge();
}
