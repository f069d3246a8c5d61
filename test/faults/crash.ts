/**
 * Two bots on one storage, one of them killed with SIGKILL at 200 random moments while prompts are due, answers arrive
 * and digests go out, and started again. The bots' clocks run 30 times as fast as the machine's, so that a lease of two
 * minutes lasts four seconds; nothing else is scaled.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { generator } from '../../bot/core/themes/random';
import { createPseudonym } from '../../bot/flows/pseudonym';
import { town } from '../../infra/local/town';
import { usual } from '../fakes/loopback-connector';
import type { Call, Treatment } from '../fakes/loopback-connector';
import { at } from '../sample-department';
import { answerAll } from './answer-all';
import type { BotProcess } from './bot-fleet';
import { createFleet } from './bot-fleet';
import { figuresOf } from './figures';
import { enrolAll, numberedDepartment, teamIdOf } from './many-departments';
import type { TimeOf } from './orders';
import { pseudonymKey, setStage } from './stage';
import { waitUntil } from './wait-until';
import type { Became } from './what-became';
import { whatBecame } from './what-became';

const kills = Number(process.env['FAULTS_KILLS'] ?? 200);
const departmentsInAll = 160;
const scale = 30;
const week = '2026-W48';
/** How long it takes until the next one is killed at the most, in milliseconds. */
const longestLifeMs = 900;
/** How long Teams takes over a message at the most, in milliseconds. */
const slowestMs = 350;

export async function crash(seed: number): Promise<void> {
  const figures = figuresOf(`crash (seed ${seed})`);
  const random = generator(seed);
  const isGranted = (teamId: string): boolean => granted.has(teamId);
  const stage = await setStage('crash', { isGranted, ...slowTeams(random) });
  const { store, connector, env } = stage;
  const logged: string[] = [];
  const onLine = (line: string): void => void logged.push(line);
  const fleet = createFleet({ env, tickMs: 250, beatMs: 200, ahead: 2, onLine });
  try {
    const place = { tenantId: town.tenantId, serviceUrl: connector.serviceUrl };
    const enrolled = Array.from({ length: departmentsInAll }, (_, number) => fourAMinute(number, place));
    await enrolAll(store, enrolled);
    const departments = enrolled.map(({ department }) => department);

    let time: TimeOf = { base: at('2026-11-23 08:59'), from: Date.now(), scale };
    const bots: BotProcess[] = [await fleet.start(time), await fleet.start(time)];
    const killHalf = async (): Promise<void> => {
      for (let killed = 0; killed < kills / 2; killed += 1) {
        await delay(random() * longestLifeMs);
        const victim = random() < 0.5 ? 0 : 1;
        await bots[victim]!.kill();
        bots[victim] = await fleet.start(time);
      }
    };
    const became = (...whats: readonly ('prompt' | 'recap' | 'digest')[]): Promise<readonly Became[]> =>
      whatBecame(store, departments, week, whats, connector.sent());
    const isSettled = ({ status, isTold, department, what }: Became): boolean => {
      if (status === 'sent') return true;
      const isLookedFor = isGranted(department.channel.teamId) && !what.startsWith('digest:');
      return status === 'uncertain' && isTold && !isLookedFor;
    };

    const begun = Date.now();
    const answers = answerAll({
      bots: () => bots,
      prompts: () => connector.sent().filter(({ kind, card }) => kind === 'post' && isPrompt(card)),
      serviceUrl: connector.serviceUrl,
      teamOf: (channelId) => teamIdOf(Number(/\d+/.exec(channelId)?.[0])),
      random,
    });
    await killHalf();
    await waitUntil('every prompt to be settled', async () => (await became('prompt')).every(isSettled));
    await answers.finish();
    time = { base: at('2026-11-27 11:59'), from: Date.now(), scale };
    for (const bot of bots) bot.turn(time);
    await killHalf();
    await waitUntil('every digest to be settled', async () =>
      (await became('recap', 'digest')).every(isSettled),
    );

    figures.note('kills', kills);
    figures.note('seconds', Math.round((Date.now() - begun) / 1000));
    const acknowledged = answers.acknowledged();
    const pseudonym = createPseudonym(pseudonymKey);
    const kept = await Promise.all(
      acknowledged.map(async ({ departmentId, author, text }) => {
        const hash = pseudonym({ tenantId: town.tenantId, userId: author.userId });
        const stored = await store.answers.get({ departmentId, week, author: hash });
        return stored?.value.replies['story'] === text;
      }),
    );
    figures.must('answers acknowledged', acknowledged.length, { atLeast: departmentsInAll });
    figures.must('acknowledged answers lost', kept.filter((each) => !each).length, { is: 0 });

    const all = await became('prompt', 'recap', 'digest');
    const count = (which: (each: Became) => boolean): number => all.filter(which).length;
    figures.note('prompts, recaps and digests', all.length);
    figures.must(
      'posted twice',
      count(({ posted }) => posted > 1),
      { is: 0 },
    );
    figures.must(
      'sent by the record, and not posted',
      count(({ status, posted }) => status === 'sent' && posted === 0),
      { is: 0 },
    );
    figures.must(
      'neither posted nor due nor told to the coach',
      count((each) => !isSettled(each)),
      { is: 0 },
    );
    figures.note('times a sender was found dead in the middle of a send', lines(logged, '"mark-uncertain"'));
    for (const found of ['posted', 'absent', 'unknown'])
      figures.note(`looks that found: ${found}`, lines(logged, '"looked-for-posted"', `"found":"${found}"`));
    figures.note(
      'uncertain, told to the coach',
      count(({ status }) => status === 'uncertain'),
    );
    figures.must(
      'uncertain in channels that may be read',
      count(
        ({ status, what, department }) =>
          status === 'uncertain' && isGranted(department.channel.teamId) && !what.startsWith('digest:'),
      ),
      { is: 0 },
    );
  } finally {
    await fleet.stop();
    await stage.stop();
  }
  figures.judge();
}

/** Every other team has granted the reading of its channel. */
const granted = new Set(
  Array.from({ length: departmentsInAll }, (_, number) => number)
    .filter((number) => number % 2 === 0)
    .map(teamIdOf),
);

/** A message takes effect before Teams is slow about it, or after: then not at all for one who has hung up. */
function slowTeams(random: () => number) {
  return {
    treat: async (call: Call): Promise<Treatment> => {
      if (call.method === 'GET' || random() < 0.5) return usual;
      await delay(random() * slowestMs);
      return call.isGone() ? { take: false, answer: 'drop' } : usual;
    },
    answered: async ({ method }: Call): Promise<void> => {
      if (method !== 'GET') await delay(random() * slowestMs);
    },
  };
}

/** Four departments are due in each of forty minutes: their prompts on Monday, their digests on Friday. */
function fourAMinute(number: number, place: { readonly tenantId: string; readonly serviceUrl: string }) {
  const minute = String(Math.floor(number / 4)).padStart(2, '0');
  const department = numberedDepartment(number, place, {
    schedule: {
      prompt: { weekday: 1, time: `09:${minute}`, everyWeeks: 1, anchor: week },
      digest: { weekday: 5, time: `12:${minute}` },
      pauses: [],
      skips: [],
    },
  });
  return { department, wakeAt: at(`2026-11-23 09:${minute}`) };
}

function isPrompt(card: unknown): boolean {
  return JSON.stringify(card ?? '').includes('sidemand:prompt:');
}

function lines(logged: readonly string[], ...having: readonly string[]): number {
  return logged.filter((line) => having.every((each) => line.includes(each))).length;
}
