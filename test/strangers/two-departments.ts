/** Two departments of one organisation and a coach of another, in memory, with every write noted. */
import type { Draft } from '../../bot/core/change';
import type { Department, Person } from '../../bot/core/department';
import type { BotParts } from '../../bot/flows/bot-parts';
import { createBotParts } from '../../bot/flows/bot-parts';
import type { Store } from '../../bot/flows/ports';
import type { Speaker } from '../../bot/flows/role-of';
import { at, department, round, sent } from '../sample-department';
import type { SampleParts } from '../sample-parts';
import { sampleParts } from '../sample-parts';
import { digest } from '../store/values';

const person = (userId: string, name: string): Person => ({ userId, teamsUserId: `29:${userId}`, name });

export const people = {
  'configured coach': person('karen', 'Karen Holm'),
  'appointed coach': person('kaj', 'Kaj Koch'),
  'manager of Økonomi': person('mette', 'Mette Maj'),
  'employee of Økonomi': person('anna', 'Anna Ager'),
  'manager of Biblioteket': person('bent', 'Bent Birk'),
  'employee of Biblioteket': person('bodil', 'Bodil Bro'),
  'coach elsewhere': person('xenia', 'Xenia Xu'),
  'employee elsewhere': person('yrsa', 'Yrsa Yde'),
} as const;

export type PersonName = keyof typeof people;

export function speakerFor(who: PersonName): Speaker {
  const tenantId = who.endsWith('elsewhere') ? 'another tenant' : 'tenant';
  return { ...people[who], tenantId, serviceUrl: 'http://localhost' };
}

export const oekonomi: Department = department({ managers: [people['manager of Økonomi']] });
export const biblioteket: Department = department({
  departmentId: 'bibliotek',
  name: 'Biblioteket',
  channel: { ...oekonomi.channel, channelId: '19:library' },
  managers: [people['manager of Biblioteket']],
});
/** The same names in another organisation, as there are. */
export const elsewhere: Department = department({
  tenantId: 'another tenant',
  departmentId: 'havnen',
  name: 'Havnen',
  channel: { ...oekonomi.channel, tenantId: 'another tenant', channelId: '19:harbour' },
  coach: people['coach elsewhere'],
});

export const openRound = round(at('2026-11-23 09:00'));
export const roundData = { v: 1, departmentId: openRound.departmentId, week: openRound.week };
/** In a department's words that nobody else may read. */
export const secret = 'kun Annas egne ord';

const madeDigest = digest({ departmentId: openRound.departmentId, week: openRound.week, title: secret });

export type World = {
  readonly parts: BotParts;
  readonly messenger: SampleParts['messenger'];
  /** The collections written to since the world was made, those apart that a person's own chat writes. */
  readonly writes: () => readonly string[];
};

export async function twoDepartments(): Promise<World> {
  const sample = sampleParts('2026-11-23 10:00');
  const { store } = sample;
  for (const each of [oekonomi, biblioteket, elsewhere]) await store.departments.put(each);
  await store.rounds.put(openRound);
  for (const [who, tenantId] of [
    ['appointed coach', 'tenant'],
    ['coach elsewhere', 'another tenant'],
  ] as const)
    await store.coaches.put({
      ...people[who],
      tenantId,
      appointedBy: 'karen',
      since: at('2026-11-01 10:00'),
    });
  const author = sample.pseudonym(speakerFor('employee of Økonomi'));
  await store.memberships.put({ author, tenantId: 'tenant', departmentId: 'oekonomi' });
  const { departmentId, week } = openRound;
  const own = { departmentId, week, author, quotable: false, answeredAt: at('2026-11-23 09:30') };
  await store.answers.put({ ...own, replies: { story: secret } });
  const uncertain = { departmentId, week, what: 'recap', attempt: 'one' };
  await store.deliveries.put({ ...uncertain, status: { kind: 'uncertain', since: at('2026-11-23 09:00') } });
  await store.deliveries.put({ ...uncertain, what: 'prompt', status: sent(at('2026-11-23 09:00')) });
  await store.digests.put(madeDigest);
  await store.drafts.put(await draftOfKaren(store));
  await store.changes.put({
    departmentId,
    changeId: 'earlier-0',
    at: at('2026-11-20 12:00'),
    by: people['configured coach'],
    command: { command: 'resume', departments: ['Økonomi'] },
    before: oekonomi,
    after: oekonomi,
  });
  const writes: string[] = [];
  const rosters: Readonly<Record<string, readonly Person[]>> = {
    [oekonomi.channel.channelId]: [people['manager of Økonomi'], people['employee of Økonomi']],
    [biblioteket.channel.channelId]: [people['manager of Biblioteket'], people['employee of Biblioteket']],
    [elsewhere.channel.channelId]: [people['coach elsewhere'], people['employee elsewhere']],
  };
  return {
    parts: createBotParts({
      ...sample,
      store: noting(store, writes),
      messenger: { ...sample.messenger, members: async ({ channelId }) => rosters[channelId] ?? [] },
    }),
    messenger: sample.messenger,
    writes: () => writes,
  };
}

async function draftOfKaren(store: Store): Promise<Draft> {
  const stored = await store.departments.get(oekonomi);
  return {
    tenantId: 'tenant',
    draftId: 'draft-of-karen',
    by: people['configured coach'],
    at: at('2026-11-23 09:50'),
    status: 'open',
    steps: [{ command: { command: 'reschedule', departments: ['Økonomi'], weekday: 4 }, people: [] }],
    departments: [{ departmentId: 'oekonomi', version: stored!.version }],
  };
}

const writing = new Set(['insert', 'replace', 'put', 'remove']);

function noting(store: Store, writes: string[]): Store {
  const noted = Object.entries(store).map(([name, collection]): [string, unknown] => {
    if (typeof collection === 'function') return [name, collection];
    const methods = Object.entries(collection as Record<string, (...args: unknown[]) => unknown>).map(
      ([method, run]): [string, unknown] => [
        method,
        (...args: unknown[]) => {
          if (writing.has(method)) writes.push(name);
          return run(...args);
        },
      ],
    );
    return [name, Object.fromEntries(methods)];
  });
  return Object.fromEntries(noted) as Store;
}
