/**
 * 5,000 conversations in one tenant, over a connector that enforces Teams' documented limits at their real pace and treats a
 * third of the calls badly: 429 with Retry-After, 412, 502, 503, 504 and dropped connections, of which half took effect all the
 * same. The bot's clock runs ten times as fast as the machine's, and the Retry-After of a post is in its seconds; the limits,
 * and the rate that is measured, are in real ones.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { generator } from '../../bot/core/themes/random';
import type { Parts } from '../../bot/flows/ports';
import { tick } from '../../bot/flows/tick';
import { createAuthentication } from '../../bot/teams/adapter';
import { createConnector } from '../../bot/teams/connector';
import { createPostFinder } from '../../bot/teams/find-posted';
import { createGraph } from '../../bot/teams/graph';
import { createMessenger } from '../../bot/teams/messenger';
import { createPacer } from '../../bot/teams/pacer';
import { createGroupOf } from '../../bot/teams/team-group';
import { town } from '../../infra/local/town';
import type { Call, Treatment } from '../fakes/loopback-connector';
import { startLoopbackConnector, usual } from '../fakes/loopback-connector';
import { startLoopbackGraph } from '../fakes/loopback-graph';
import { documented, watchLimits } from '../fakes/teams-limits';
import { at } from '../sample-department';
import { sampleParts } from '../sample-parts';
import { figuresOf } from './figures';
import { channelIdOf, enrolAll, numberedDepartment } from './many-departments';
import { clockOf } from './orders';
import { waitUntil } from './wait-until';
import { whatBecame } from './what-became';

const conversations = Number(process.env['FAULTS_CONVERSATIONS'] ?? 5000);
/** Channels that are gone, and some in which the bot was blocked: each has a coach of its own. */
const gone = 20;
const blocked = 20;
const scale = 10;
const week = '2026-W48';

export async function throttling(seed: number): Promise<void> {
  const figures = figuresOf(`throttling (seed ${seed})`);
  const random = generator(seed);
  const limits = watchLimits();
  const finalOf = new Map<string, Treatment>();
  for (let number = 0; number < gone + blocked; number += 1)
    finalOf.set(
      channelIdOf(number),
      number < gone
        ? { take: false, answer: 404, code: 'ConversationNotFound' }
        : { take: false, answer: 403, code: 'BotDisabledByAdmin' },
    );
  const teams = badTeams({ random, isAbove: limits.isAbove, finalOf });
  const connector = await startLoopbackConnector([town.you, ...town.colleagues], { treat: teams.treat });
  const graph = await startLoopbackGraph(
    () => true,
    () => connector.sent(),
  );
  try {
    const clock = { now: clockOf({ base: at('2026-11-23 09:00'), from: Date.now(), scale }) };
    const connect = createConnector(createAuthentication(undefined), '');
    const pace = createPacer({ now: Date.now, after: (ms) => delay(ms), clock: clock.now });
    const parts: Parts = {
      ...sampleParts('2026-11-23 09:00'),
      clock,
      messenger: createMessenger(connect, pace, '28:sidemand'),
      findPosted: createPostFinder(
        createGraph(graph.endpoint, async () => undefined),
        createGroupOf(connect, pace),
        '',
      ),
    };
    const place = { tenantId: town.tenantId, serviceUrl: connector.serviceUrl };
    const departments = Array.from({ length: conversations }, (_, number) => {
      const coach = { userId: `coach-${number}`, teamsUserId: `29:coach-${number}`, name: `Coach ${number}` };
      return numberedDepartment(number, place, { coach });
    });
    const wakeAt = at('2026-11-23 09:00');
    await enrolAll(
      parts.store,
      departments.map((department) => ({ department, wakeAt })),
    );

    const begun = Date.now();
    await tick(parts);
    const seconds = (Date.now() - begun) / 1000;
    const rate = limits.arrivals.length / seconds;
    const permitted = documented.tenant[0].requests;
    const became = () => whatBecame(parts.store, departments, week, ['prompt'], connector.sent());
    await waitUntil('every conversation to be reached or given up', async () => {
      await tick(parts);
      return (await became()).every(
        ({ status, isTold }) => status === 'sent' || (status === 'failed' && isTold),
      );
    });

    const all = await became();
    const isFinal = ({ department }: (typeof all)[number]): boolean =>
      finalOf.has(department.channel.channelId);
    figures.note('conversations', all.length);
    figures.note('seconds', Math.round((Date.now() - begun) / 1000));
    figures.note('requests', limits.arrivals.length);
    figures.note('treated badly', `${teams.bad()} (${Math.round((100 * teams.bad()) / teams.faced())} %)`);
    figures.must('requests above a limit', limits.above(), { is: 0 });
    figures.must('most requests in a second', limits.mostInASecond(), { atMost: permitted });
    figures.must('posts before their Retry-After was over', teams.early(), { is: 0 });
    figures.must('% of the permitted rate while all were due', Math.round((1000 * rate) / permitted) / 10, {
      atLeast: 95,
    });
    figures.must('reached once', all.filter(({ posted }) => posted === 1).length, {
      is: conversations - gone - blocked,
    });
    figures.must('reached twice', all.filter(({ posted }) => posted > 1).length, { is: 0 });
    figures.must(
      'refused for good, and recorded',
      all.filter((each) => isFinal(each) && each.status === 'failed').length,
      { is: gone + blocked },
    );
    figures.must(
      'of them told to the coach once',
      all.filter((each) => isFinal(each) && toldTimes(each.department.coach.teamsUserId) === 1).length,
      { is: gone + blocked },
    );
    figures.must(
      'other coaches bothered',
      all.filter((each) => !isFinal(each) && toldTimes(each.department.coach.teamsUserId) > 0).length,
      { is: 0 },
    );
  } finally {
    await graph.stop();
    await connector.stop();
  }
  figures.judge();

  function toldTimes(teamsUserId: string): number {
    return connector.sent().filter(({ conversationId }) => conversationId === `a:${teamsUserId}`).length;
  }
}

type BadTeams = {
  readonly random: () => number;
  readonly isAbove: (call: Call) => boolean;
  readonly finalOf: ReadonlyMap<string, Treatment>;
};

function badTeams({ random, isAbove, finalOf }: BadTeams) {
  let faced = 0;
  let bad = 0;
  let early = 0;
  const notBefore = new Map<string, number>();

  const badly = ({ method, about }: Call): Treatment => {
    // In a private chat a message that took effect and was not acknowledged comes twice, by design.
    const isPrivate = about.startsWith('a:') || about.startsWith('29:');
    const take = !isPrivate && !finalOf.has(about) && random() < 0.5;
    const kind = Math.floor(random() * 6);
    if (kind === 0) {
      const seconds = method === 'GET' ? 1 : 10 + Math.floor(random() * 20);
      if (method !== 'GET') notBefore.set(about, Date.now() + (seconds * 1000) / scale);
      return { take: false, answer: 429, retryAfterSeconds: seconds };
    }
    if (kind === 1) return { take: false, answer: 412 };
    if (kind === 5) return { take, answer: 'drop' };
    return { take, answer: [502, 503, 504][kind - 2]! };
  };

  return {
    faced: () => faced,
    bad: () => bad,
    early: () => early,
    treat: (call: Call): Treatment => {
      faced += 1;
      if (isAbove(call)) return { take: false, answer: 429, retryAfterSeconds: 1 };
      if (call.method !== 'GET' && Date.now() < (notBefore.get(call.about) ?? 0)) early += 1;
      if (random() < 1 / 3) {
        bad += 1;
        return badly(call);
      }
      return (call.method === 'GET' ? undefined : finalOf.get(call.about)) ?? usual;
    },
  };
}
