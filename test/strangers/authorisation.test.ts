import type { Channel } from '../../bot/core/department';
import type { Message } from '../../bot/core/message';
import { converse } from '../../bot/flows/converse';
import { tapCard } from '../../bot/flows/tap-card';
import type { Verb } from '../../bot/render/buttons';
import type { Permission } from './permissions';
import { commands, everybody, requests, verbs } from './permissions';
import type { PersonName, World } from './two-departments';
import {
  biblioteket,
  oekonomi,
  openRound,
  people,
  roundData,
  secret,
  speakerFor,
  twoDepartments,
} from './two-departments';

/** What somebody is answered who may not: it names whom to ask, or knows nothing of what was named. */
const refusals: ReadonlySet<Message['kind']> = new Set<Message['kind']>([
  'not-allowed',
  'no-department',
  'which-department',
  'unknown-person',
  'name-taken',
  'misunderstood',
  'draft-outdated',
  'round-gone',
  'outdated-card',
]);

type Done = { readonly shown: readonly Message[]; readonly world: World };

async function say(who: PersonName, text: string, channel?: Channel): Promise<Done> {
  const world = await twoDepartments();
  const replies = await converse(world.parts, {
    speaker: speakerFor(who),
    text,
    language: 'da',
    mentioned: [],
    ...(channel && { channel }),
  });
  return { shown: replies.map(({ message }) => message), world };
}

async function tap(who: PersonName, verb: string, data: object, channel?: Channel): Promise<Done> {
  const world = await twoDepartments();
  const shown = await tapCard(world.parts, {
    speaker: speakerFor(who),
    channel,
    language: 'da',
    tap: { verb, data: { ...data } },
  });
  return { shown: [shown], world };
}

function expectAllowed({ shown }: Done, { shows }: Permission): void {
  expect(shown).toHaveLength(1);
  expect([shows].flat()).toContain(shown[0]?.kind);
}

/** Nothing written, nothing sent, nothing shown of the department but its name and whom to ask. */
function expectRefused({ shown, world }: Done): void {
  expect(shown.filter(({ kind }) => !refusals.has(kind))).toEqual([]);
  expect(world.writes()).toEqual([]);
  expect(world.messenger.sent).toEqual([]);
  expect(JSON.stringify(shown)).not.toContain(secret);
  expect(JSON.stringify(shown)).not.toContain('29:');
}

type Case = readonly [string, Permission, string, PersonName];

function cases(rows: Readonly<Record<string, Permission & { readonly words?: string }>>): readonly Case[] {
  return Object.entries(rows).flatMap(([name, row]) =>
    everybody.map((who): Case => [`${name}, by the ${who}`, row, row.words ?? name, who]),
  );
}

describe('what is written', () => {
  it.each([...cases(commands), ...cases(requests)])('%s', async (_name, permission, words, who) => {
    const { tenantId } = speakerFor(who);
    const isNew = permission.shows === 'enrolled';
    const channel = isNew ? { ...oekonomi.channel, tenantId, channelId: '19:new' } : undefined;
    const done = await say(who, words, channel);
    if (permission.may.includes(who)) expectAllowed(done, permission);
    else expectRefused(done);
  });
});

const form = {
  v: 1,
  departmentId: 'oekonomi',
  weekday: '4',
  time: '13:00',
  everyWeeks: '1',
  language: 'da',
  digestWeekday: '5',
  digestTime: '12:00',
  managers: 'mette',
};

/** What each button sends of Økonomi, copied by whoever wants to. */
const forged: Readonly<Record<Verb, object>> = {
  answer: { ...roundData, 'reply:story': 'Det her er nyt.' },
  edit: roundData,
  choose: roundData,
  refresh: roundData,
  theme: { ...roundData, tag: 'login' },
  word: { ...roundData, word: 'Tak for jeres svar.' },
  difference: { ...roundData, theme: 'fakturaer', difference: 'time' },
  idea: roundData,
  'send-idea': { ...roundData, idea: 'En robot til fakturaerne' },
  'idea-ask': { v: 1, ideaId: 'idea-1', note: 'Hvem er du?' },
  'idea-accept': { v: 1, ideaId: 'idea-1' },
  'idea-decline': { v: 1, ideaId: 'idea-1', note: 'Nej' },
  'idea-done': { v: 1, ideaId: 'idea-1' },
  'idea-reply': { v: 1, ideaId: 'idea-1', note: 'Ja' },
  'idea-name-me': { v: 1, ideaId: 'idea-1' },
  'delete-answer': roundData,
  say: { v: 1, say: 'flyt Økonomi til torsdag kl. 13' },
  form: { v: 1, departmentId: 'oekonomi' },
  'schedule-form': form,
  'which-person': {
    v: 1,
    command: { command: 'assign-manager', departments: ['Økonomi'], people: ['Anna'] },
    name: 'Anna',
    userId: 'anna',
  },
  confirm: { v: 1, draftId: 'draft-of-karen' },
  cancel: { v: 1, draftId: 'draft-of-karen' },
  'uncertain-posted': { ...roundData, what: 'recap' },
  'uncertain-post-again': { ...roundData, what: 'recap' },
};

describe('what is tapped in a private chat, with the data of Økonomi', () => {
  it.each(cases(verbs))('%s', async (_name, permission, verb, who) => {
    const done = await tap(who, verb, forged[verb as Verb]);
    // Only Anna has answered: her own view says so.
    const own =
      ['refresh', 'theme'].includes(verb) && who === 'employee of Økonomi'
        ? { ...permission, shows: 'prompt-answered' as const }
        : permission;
    if (permission.may.includes(who)) expectAllowed(done, own);
    else expectRefused(done);
  });
});

const onPrompt = ['answer', 'edit', 'choose', 'refresh', 'theme', 'idea', 'send-idea'] as const;

describe('what is tapped in another channel, with the data of Økonomi’s round', () => {
  it.each(everybody.flatMap((who) => onPrompt.map((verb) => [verb, who] as const)))(
    '%s, by the %s, is refused',
    async (verb, who) => {
      const { tenantId } = speakerFor(who);
      expectRefused(await tap(who, verb, forged[verb], { ...biblioteket.channel, tenantId }));
    },
  );
});

describe('what is tapped by people of another organisation in a channel of the same id', () => {
  it.each(onPrompt)('%s is refused', async (verb) => {
    const channel = { ...oekonomi.channel, tenantId: 'another tenant' };
    expectRefused(await tap('employee elsewhere', verb, forged[verb], channel));
  });
});

it.each([
  ['a person', { author: 'anna', userId: 'anna', aadObjectId: 'anna', from: { aadObjectId: 'anna' } }],
  ['another tenant', { tenantId: 'tenant', speaker: { tenantId: 'tenant', userId: 'karen' } }],
  ['a role', { role: 'coach', coach: true, isCoach: true }],
  ['a channel', { channelId: '19:channel', channel: { channelId: '19:channel' } }],
])('%s in card data is not taken for who taps or where', async (_what, more) => {
  const barred = (Object.keys(verbs) as readonly Verb[]).filter(
    (verb) => !verbs[verb].may.includes('employee elsewhere'),
  );
  for (const verb of barred)
    expectRefused(await tap('employee elsewhere', verb, { ...forged[verb], ...more }));
});

it('an answer with somebody’s id in its data is the sender’s own', async () => {
  const { world } = await tap('manager of Økonomi', 'answer', {
    ...forged.answer,
    author: 'anna',
    userId: 'anna',
  });
  const stored = await world.parts.store.answers.list(openRound);
  expect(stored.map(({ value }) => value.replies['story']).sort()).toEqual(['Det her er nyt.', secret]);
});

describe('one’s own answers', () => {
  it.each(everybody)('go one at a time by a tap of the %s, nobody else’s with them', async (who) => {
    const { world } = await tap(who, 'delete-answer', forged['delete-answer']);
    expect(await world.parts.store.answers.count(openRound)).toBe(who === 'employee of Økonomi' ? 0 : 1);
  });

  it.each(everybody)('are seen and deleted by the %s alone', async (who) => {
    const seen = await say(who, 'vis mine svar');
    expect(JSON.stringify(seen.shown).includes(secret)).toBe(who === 'employee of Økonomi');
    const { world } = await say(who, 'slet mine svar');
    expect(await world.parts.store.answers.count(openRound)).toBe(who === 'employee of Økonomi' ? 0 : 1);
  });
});

it.each([
  ['configured coach', ['Økonomi']],
  ['manager of Økonomi', ['Økonomi']],
  ['manager of Biblioteket', []],
] as const)('the history that the %s sees is of %j', async (who, departments) => {
  const { shown } = await say(who, 'vis historik');
  const changes = shown.flatMap((message) => (message.kind === 'history' ? message.changes : []));
  expect(changes.map(({ departmentName }) => departmentName)).toEqual(departments);
});

describe('a programme', () => {
  const pasted = '{ "id": "eget" }';

  it.each(everybody)('pasted or sent as a file by the %s is read only from a coach', async (who) => {
    const world = await twoDepartments();
    let reads = 0;
    const read = async (): Promise<string> => {
      reads += 1;
      return pasted;
    };
    const speaker = speakerFor(who);
    const utterance = { speaker, text: '', language: 'da', mentioned: [] } as const;
    const replies = [
      ...(await converse(world.parts, { ...utterance, text: pasted })),
      ...(await converse(world.parts, { ...utterance, file: { name: 'eget.json', read } })),
    ];
    const may = who.includes('coach');
    expect(replies.map(({ message }) => message.kind)).toEqual(
      may ? ['programme-flawed', 'programme-flawed'] : ['not-allowed', 'not-allowed'],
    );
    expect(reads).toBe(may ? 1 : 0);
  });
});

it('a coach who was dismissed since confirms nothing any more', async () => {
  const { parts } = await twoDepartments();
  const kaj = speakerFor('appointed coach');
  const draft = (await parts.store.drafts.get({ tenantId: 'tenant', draftId: 'draft-of-karen' }))!.value;
  await parts.store.drafts.put({ ...draft, draftId: 'draft-of-kaj', by: people['appointed coach'] });
  await parts.store.coaches.remove(kaj);
  const data = { v: 1, draftId: 'draft-of-kaj' };
  const shown = await tapCard(parts, {
    speaker: kaj,
    channel: undefined,
    language: 'da',
    tap: { verb: 'confirm', data },
  });
  expect(shown.kind).toBe('not-allowed');
  expect((await parts.store.departments.get(oekonomi))?.value).toEqual(oekonomi);
});
