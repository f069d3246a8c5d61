/**
 * 5,000 conversations in sixteen tenants, over connectors that enforce Teams' documented limits and treat a third of the calls
 * badly: 429 with Retry-After, 412, 502, 503, 504 and dropped connections, of which half took effect all the same. Teams'
 * second lasts eight of the process's own here, for the bot's pace as for the limits: time in which a busy machine runs others
 * does not count, so that it does not pass for a bot that sends too fast. The bot's own clock runs ten times as fast as the machine's, and the
 * Retry-After of a post is in its seconds.
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
import type { Call, LoopbackConnector, Treatment } from '../fakes/loopback-connector';
import { startLoopbackConnector, usual } from '../fakes/loopback-connector';
import { startLoopbackGraph } from '../fakes/loopback-graph';
import type { LimitWatch } from '../fakes/teams-limits';
import { documented, watchLimits } from '../fakes/teams-limits';
import { at } from '../sample-department';
import { sampleParts } from '../sample-parts';
import { figuresOf } from './figures';
import { channelIdOf, enrolAll, numberedDepartment } from './many-departments';
import { clockOf } from './orders';
import { startProcessTime } from './process-time';
import { waitUntil } from './wait-until';
import type { Became } from './what-became';
import { whatBecame } from './what-became';

const tenantIds = Array.from(
  { length: 16 },
  (_, number) => `7d2f3a54-0000-4000-8000-0000000000${10 + number}`,
);
const conversations = Number(process.env['FAULTS_CONVERSATIONS'] ?? 5000);
/** Channels that are gone, and some in which the bot was blocked: each has a coach of its own. */
const gone = 20;
const blocked = 20;
/** Departments that are worked on at once, so that the tenants' limits are what holds them up. */
const atOnce = 160;
const scale = 10;
const week = '2026-W48';

/** Seconds of the process in one of Teams'. */
const stretch = 8;

export async function throttling(seed: number): Promise<void> {
  const figures = figuresOf(`throttling (seed ${seed})`);
  const random = generator(seed);
  const finalOf = new Map(
    Array.from(
      { length: gone + blocked },
      (_, number) => [channelIdOf(number), refusedForGood(number)] as const,
    ),
  );
  const time = startProcessTime();
  const teamsNow = (): number => time.now() / stretch;
  const tenants = await Promise.all(
    tenantIds.map((tenantId) => startTenant(tenantId, teamsNow, { random, finalOf })),
  );
  const sent = () => tenants.flatMap(({ connector }) => connector.sent());
  const graph = await startLoopbackGraph(() => true, sent);
  try {
    const clock = { now: clockOf({ base: at('2026-11-23 09:00'), from: Date.now(), scale }) };
    const connect = createConnector(createAuthentication(undefined), '');
    const pace = createPacer({ now: teamsNow, after: (ms) => delay(ms * stretch), clock: clock.now });
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
    const departments = Array.from({ length: conversations }, (_, number) => {
      const { tenantId, connector } = tenants[number % tenants.length]!;
      const coach = { userId: `coach-${number}`, teamsUserId: `29:coach-${number}`, name: `Coach ${number}` };
      return numberedDepartment(number, { tenantId, serviceUrl: connector.serviceUrl }, { coach });
    });
    const wakeAt = at('2026-11-23 09:00');
    await enrolAll(
      parts.store,
      departments.map((department) => ({ department, wakeAt })),
    );

    const begun = Date.now();
    const began = teamsNow();
    await tick(parts, atOnce);
    const teamsMs = teamsNow() - began;
    const seconds = (Date.now() - begun) / 1000;
    // Towards the end some tenants' last departments wait for their Retry-After, and nothing is left to send meanwhile.
    const busyMs = (teamsMs * 4) / 5;
    const rates = tenants.map(({ limits: { arrivals } }) => {
      const first = arrivals[0] ?? 0;
      return arrivals.filter((arrival) => arrival - first < busyMs).length / (busyMs / 1000);
    });
    const became = () => whatBecame(parts.store, departments, week, ['prompt'], sent());
    await waitUntil(
      'every conversation to be reached or given up',
      async () => {
        await tick(parts, atOnce);
        return (await became()).every(
          ({ status, isTold }) => status === 'sent' || (status === 'failed' && isTold),
        );
      },
      360_000,
    );

    const all = await became();
    const isFinal = ({ department }: Became): boolean => finalOf.has(department.channel.channelId);
    const count = (which: (each: Became) => boolean): number => all.filter(which).length;
    const told = new Map<string, number>();
    for (const { conversationId } of sent()) told.set(conversationId, (told.get(conversationId) ?? 0) + 1);
    const timesTold = ({ department }: Became): number => told.get(`a:${department.coach.teamsUserId}`) ?? 0;
    const sum = (of: (tenant: Tenant) => number): number =>
      tenants.reduce((total, tenant) => total + of(tenant), 0);
    const permitted = documented.tenant[0].requests;

    figures.note('conversations', `${all.length} in ${tenants.length} tenants`);
    figures.note(
      'seconds',
      `${Math.round(seconds)} until all were tried, ${Math.round((Date.now() - begun) / 1000)} in all`,
    );
    figures.note(
      'requests',
      sum(({ limits }) => limits.arrivals.length),
    );
    figures.note(
      '% of them treated badly',
      Math.round((100 * sum(({ teams }) => teams.bad())) / sum(({ teams }) => teams.faced())),
    );
    const requests = sum(({ limits }) => limits.arrivals.length);
    // A machine that is busy enough can still hold one request back between the pacer and the connector.
    const above = (10_000 * sum(({ limits }) => limits.above())) / requests;
    figures.must('requests above a limit, of 10,000', Math.round(10 * above) / 10, { atMost: 2 });
    const most = Math.max(...tenants.map(({ limits }) => limits.mostInASecond()));
    figures.note('most requests of a tenant in a second', most);
    figures.must(
      'posts before their Retry-After was over',
      sum(({ teams }) => teams.early()),
      { is: 0 },
    );
    const mean = rates.reduce((total, rate) => total + rate, 0) / rates.length;
    const share = Math.round((1000 * mean) / permitted) / 10;
    figures.must('% of the permitted rate while all were due', share, { atLeast: 95 });
    figures.must(
      'reached once',
      count(({ posted }) => posted === 1),
      { is: conversations - gone - blocked },
    );
    figures.must(
      'reached twice',
      count(({ posted }) => posted > 1),
      { is: 0 },
    );
    figures.must(
      'refused for good, and recorded',
      count((each) => isFinal(each) && each.status === 'failed'),
      { is: gone + blocked },
    );
    figures.must(
      'of them told to the coach once',
      count((each) => isFinal(each) && timesTold(each) === 1),
      { is: gone + blocked },
    );
    figures.must(
      'other coaches bothered',
      count((each) => !isFinal(each) && timesTold(each) > 0),
      { is: 0 },
    );
  } finally {
    time.stop();
    await graph.stop();
    for (const { connector } of tenants) await connector.stop();
  }
  figures.judge();
}

type Tenant = {
  readonly tenantId: string;
  readonly limits: LimitWatch;
  readonly teams: ReturnType<typeof badTeams>;
  readonly connector: LoopbackConnector;
};

async function startTenant(
  tenantId: string,
  teamsNow: () => number,
  options: Omit<BadTeams, 'isAbove'>,
): Promise<Tenant> {
  const limits = watchLimits(teamsNow);
  const teams = badTeams({ ...options, isAbove: limits.isAbove });
  const connector = await startLoopbackConnector([town.you, ...town.colleagues], { treat: teams.treat });
  return { tenantId, limits, teams, connector };
}

function refusedForGood(number: number): Treatment {
  return number < gone
    ? { take: false, answer: 404, code: 'ConversationNotFound' }
    : { take: false, answer: 403, code: 'BotDisabledByAdmin' };
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
