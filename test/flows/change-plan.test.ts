import type { Command } from '../../bot/core/command/command';
import type { Message } from '../../bot/core/message';
import { createBotParts } from '../../bot/flows/bot-parts';
import { confirmChange } from '../../bot/flows/confirm-change';
import { proposeChange } from '../../bot/flows/propose-change';
import { tapCard } from '../../bot/flows/tap-card';
import { createRecordingMessenger } from '../fakes/recording-messenger';
import { department, karen } from '../sample-department';
import type { SampleParts } from '../sample-parts';
import { sampleParts } from '../sample-parts';

const person = (userId: string, name: string) => ({ userId, teamsUserId: `29:${userId}`, name });
const [jens, otherJens, lise] = [
  person('jens1', 'Jens Hansen'),
  person('jens2', 'Jens Hansen'),
  person('lise', 'Lise Falk'),
];
const speaker = { ...karen, tenantId: 'tenant', serviceUrl: 'http://localhost' };
const key = { tenantId: 'tenant', departmentId: 'oekonomi' };

async function office(): Promise<SampleParts> {
  const parts = {
    ...sampleParts('2026-11-20 10:00'),
    messenger: createRecordingMessenger([karen, jens, otherJens, lise]),
  };
  await parts.store.departments.put(department());
  return parts;
}

async function propose(
  parts: SampleParts,
  command: Command,
  mentioned: readonly (typeof jens)[] = [],
): Promise<Message> {
  const stored = await parts.store.departments.get(key);
  return proposeChange(parts, speaker, { command, departments: [stored!], mentioned });
}

/** A tap on a card in the coach's private chat. */
function tap(
  parts: SampleParts,
  verb: string,
  data: Readonly<Record<string, unknown>>,
  who = speaker,
): Promise<Message> {
  const tapped = {
    speaker: who,
    channel: undefined,
    language: 'da',
    tap: { verb, data: { v: 1, ...data } },
  } as const;
  return tapCard(createBotParts(parts), tapped);
}

async function managers(parts: SampleParts): Promise<readonly string[]> {
  return (await parts.store.departments.get(key))!.value.managers.map(({ userId }) => userId);
}

const assign = (name: string): Command => ({
  command: 'assign-manager',
  departments: ['Økonomi'],
  people: [name],
});

describe('a manager is named', () => {
  it('by name, however it is spelt', async () => {
    const parts = await office();
    const shown = await propose(parts, assign('lise falk'));
    expect(shown.kind).toBe('draft');
    expect(await managers(parts)).toEqual([]);
    if (shown.kind === 'draft') await confirmChange(parts, speaker, shown.draft.draftId);
    expect(await managers(parts)).toEqual(['lise']);
  });

  it('by choosing between two of one name', async () => {
    const parts = await office();
    const asked = await propose(parts, assign('Jens Hansen'));
    expect(asked).toMatchObject({
      kind: 'which-person',
      candidates: [{ userId: 'jens1' }, { userId: 'jens2' }],
    });
    const chosen = await tap(parts, 'which-person', {
      command: assign('Jens Hansen'),
      name: 'Jens Hansen',
      userId: 'jens2',
    });
    if (chosen.kind === 'draft') await tap(parts, 'confirm', { draftId: chosen.draft.draftId });
    expect(await managers(parts)).toEqual(['jens2']);
  });

  it('by a mention, which says which of the two is meant', async () => {
    const parts = await office();
    const shown = await propose(parts, assign('Jens Hansen'), [otherJens]);
    if (shown.kind === 'draft') await confirmChange(parts, speaker, shown.draft.draftId);
    expect(await managers(parts)).toEqual(['jens2']);
  });

  it('and not where nobody in the team bears the name', async () => {
    expect(await propose(await office(), assign('Gerda Ukendt'))).toMatchObject({
      kind: 'unknown-person',
      name: 'Gerda Ukendt',
    });
  });
});

describe('the form', () => {
  const form = {
    departmentId: 'oekonomi',
    weekday: '4',
    time: '13:00',
    everyWeeks: '2',
    language: 'en',
    digestWeekday: '5',
    digestTime: '12:00',
    managers: 'lise,jens1',
  };

  it('opens with the plan as it is', async () => {
    expect(await tap(await office(), 'form', { departmentId: 'oekonomi' })).toMatchObject({
      kind: 'schedule-form',
    });
  });

  it('becomes a draft of what differs, and one confirmation does it all', async () => {
    const parts = await office();
    const shown = await tap(parts, 'schedule-form', form);
    if (shown.kind !== 'draft') throw new Error(`The form led to ${shown.kind}.`);
    expect((await parts.store.departments.get(key))!.value.language).toBe('da');
    await tap(parts, 'confirm', { draftId: shown.draft.draftId });
    const { schedule, language } = (await parts.store.departments.get(key))!.value;
    expect([schedule.prompt.weekday, schedule.prompt.time, schedule.prompt.everyWeeks, language]).toEqual([
      4,
      '13:00',
      2,
      'en',
    ]);
    expect(await managers(parts)).toEqual(['jens1', 'lise']);
    const changes = await parts.store.changes.list(key);
    expect(changes.map(({ value }) => value.command.command).sort()).toEqual([
      'assign-manager',
      'reschedule',
      'set-language',
    ]);
  });

  it.each([
    ['a time that is none', { ...form, time: '27:00' }],
    ['a day that is none', { ...form, weekday: '8' }],
    ['a department that is not there', { ...form, departmentId: 'gone' }],
    ['a manager who is not in the team', { ...form, managers: 'stranger' }],
  ])('with %s changes nothing', async (_name, data) => {
    const parts = await office();
    expect((await tap(parts, 'schedule-form', data)).kind).not.toBe('draft');
  });
});

describe('who may tap', () => {
  const verbs = [
    'confirm',
    'cancel',
    'form',
    'schedule-form',
    'which-person',
    'uncertain-posted',
    'uncertain-post-again',
  ];

  it.each(verbs)('%s: nobody but a coach', async (verb) => {
    const parts = await office();
    const stranger = { ...speaker, ...lise };
    expect((await tap(parts, verb, { departmentId: 'oekonomi', draftId: 'x' }, stranger)).kind).toBe(
      'not-allowed',
    );
  });

  it('a button with words behind it gives no more than the words', async () => {
    const parts = await office();
    const stranger = { ...speaker, ...lise };
    expect((await tap(parts, 'say', { say: 'flyt Økonomi til torsdag' }, stranger)).kind).toBe('not-allowed');
    expect((await tap(parts, 'say', { say: 'flyt Økonomi til torsdag' })).kind).toBe('draft');
  });

  it('another organisation’s coach finds nothing to change', async () => {
    const parts = await office();
    const foreign = { ...speaker, tenantId: 'other' };
    expect((await tap(parts, 'schedule-form', { departmentId: 'oekonomi' }, foreign)).kind).not.toBe('draft');
    expect((await tap(parts, 'say', { say: 'flyt Økonomi til torsdag' }, foreign)).kind).not.toBe('draft');
  });
});
