import { departmentKeyOf } from '../../bot/flows/department-id';
import { findAction } from '../../infra/local/find-action';
import type { Citizen } from '../../infra/local/town';
import { town } from '../../infra/local/town';
import type { RunningBot } from '../running-bot';
import { startRunningBot } from '../running-bot';
import { verbs } from './permissions';

const { you, colleagues, tenantId, channel, team, bot } = town;
const [amir] = colleagues;
const key = departmentKeyOf({ tenantId, channelId: channel.id });
const week = '2026-W48';

let running: RunningBot;
let draftId: unknown;

/** On the whole bot, over HTTP and Azurite: a department with a round, an answer, and a coach's open draft. */
beforeAll(async () => {
  running = await startRunningBot('2026-11-20 10:00');
  const { client, connector } = running;
  await client.write(you, 'channel', 'tilmeld denne kanal som Økonomi');
  await running.turnTo('2026-11-23 09:00');
  const { data } = findAction(connector.sent().at(-1)!.card, 'answer');
  await client.tap(colleagues[1], 'channel', 'answer', { ...data, 'reply:story': 'Birthes egne ord.' });
  await client.write(you, 'private', 'flyt Økonomi til torsdag kl. 13');
  ({ draftId } = findAction(connector.sent().at(-1)!.card, 'confirm').data);
}, 30_000);

afterAll(() => running.stop());

/** Everything that a tap could change, with the versions it stands at. */
async function state(): Promise<unknown> {
  const { store } = running.bot.parts;
  const { departmentId } = key;
  return Promise.all([
    store.departments.list({ tenantId }),
    store.rounds.list({ departmentId }),
    store.answers.list({ departmentId, week }),
    store.changes.list({ departmentId }),
    store.drafts.get({ tenantId, draftId: String(draftId) }),
    store.coaches.list({ tenantId }),
  ]);
}

const everything = () => ({
  v: 1,
  departmentId: key.departmentId,
  week,
  draftId,
  tenantId,
  userId: you.userId,
  'reply:story': 'Ikke mine ord.',
  say: 'flyt Økonomi til torsdag kl. 13',
  what: 'prompt',
  word: 'Et ord til jer alle.',
  weekday: '4',
  time: '13:00',
  everyWeeks: '1',
  language: 'en',
  digestWeekday: '5',
  digestTime: '12:00',
  name: amir.name,
  command: { command: 'assign-manager', departments: ['Økonomi'], people: [amir.name] },
});

async function tap(who: Citizen, tenant: string, verb: string, isOlder: boolean): Promise<string> {
  const data = everything();
  const response = await fetch(`${running.url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      channelId: 'msteams',
      serviceUrl: running.connector.serviceUrl,
      from: { id: who.teamsUserId, aadObjectId: who.userId, name: who.name },
      recipient: bot,
      conversation: { id: 'a:private', conversationType: 'personal', tenantId: tenant },
      channelData: { tenant: { id: tenant }, team, channel },
      ...(isOlder
        ? { type: 'message', value: { ...data, verb } }
        : { type: 'invoke', name: 'adaptiveCard/action', value: { action: { verb, data } } }),
    }),
  });
  expect(response.status).toBe(200);
  return response.text();
}

const stranger = { userId: 'a-stranger', teamsUserId: '29:a-stranger', name: 'Fremmed' };
const anyEmployee = Object.entries(verbs).filter(([, { may }]) => !may.includes('employee of Økonomi'));

describe.each([
  ['an employee', amir, tenantId, anyEmployee.map(([verb]) => verb)],
  ['somebody of another organisation', stranger, 'another-tenant', Object.keys(verbs)],
  ['an employee who says to be elsewhere', amir, 'another-tenant', Object.keys(verbs)],
] as const)('with everything copied from others’ cards, %s', (_who, who, tenant, names) => {
  it.each(
    names.flatMap((verb) => [false, true].map((isOlder) => [verb, isOlder ? 'Submit' : 'Execute'] as const)),
  )('changes nothing by "%s" (Action.%s)', async (verb, kind) => {
    const before = await state();
    running.connector.news();
    const answer = await tap(who, tenant, verb, kind === 'Submit');
    expect(await state()).toEqual(before);
    const shown = answer + JSON.stringify(running.connector.news());
    expect(shown).not.toContain('Birthes egne ord.');
    expect(() => findAction(JSON.parse(shown.slice(0, answer.length) || '{}'), 'confirm')).toThrow();
  });
});
