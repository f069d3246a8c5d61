import type { PlanCommand } from '../../bot/core/apply-command';
import { applyCommand } from '../../bot/core/apply-command';
import type { Department } from '../../bot/core/department';
import type { Pause } from '../../bot/core/schedule';
import { at, department, karen } from '../sample-department';

const now = at('2026-11-25 10:00');
const lise = { userId: 'lise', teamsUserId: '29:lise', name: 'Lise Falk' };
const apply = (command: PlanCommand, before: Department = department()): Department =>
  applyCommand(before, command, { now, people: [lise], id: 'draft' });
const paused = (...pauses: readonly Pause[]): Department =>
  department({ schedule: { ...department().schedule, pauses } });
const departments = ['Økonomi'];

describe('moving', () => {
  it('keeps what is not named, and makes up for nothing from before', () => {
    const { schedule, plannedSince } = apply({ command: 'reschedule', departments, weekday: 4 });
    expect(schedule.prompt).toEqual({ weekday: 4, time: '09:00', everyWeeks: 1, anchor: '2026-W48' });
    expect(plannedSince).toBe(now);
  });

  it.each([
    ['a day still to come this week', 5, '2026-W48'],
    ['a day gone by this week', 1, '2026-W49'],
  ] as const)('every other week counts from %s', (_name, weekday, anchor) => {
    const { schedule } = apply({ command: 'reschedule', departments, weekday, everyWeeks: 2 });
    expect(schedule.prompt.anchor).toBe(anchor);
  });
});

describe('pauses', () => {
  it.each([
    [
      'from today, until resumed',
      paused(),
      { command: 'pause', departments } as const,
      [{ from: '2026-11-25' }],
    ],
    [
      'in place of one within it',
      paused({ from: '2026-12-01', until: '2026-12-02' }),
      { command: 'pause', departments, from: '2026-11-30', until: '2026-12-31' } as const,
      [{ from: '2026-11-30', until: '2026-12-31' }],
    ],
    [
      'and those that are over go',
      paused({ from: '2026-10-01', until: '2026-10-05' }),
      { command: 'pause', departments, from: '2026-12-21', until: '2027-01-03' } as const,
      [{ from: '2026-12-21', until: '2027-01-03' }],
    ],
    [
      'ended today',
      paused({ from: '2026-11-20' }),
      { command: 'resume', departments } as const,
      [{ from: '2026-11-20', until: '2026-11-24' }],
    ],
    [
      'called off before they begin',
      paused({ from: '2026-12-21', until: '2027-01-03' }),
      { command: 'resume', departments } as const,
      [],
    ],
    [
      'ended, and the one after stays',
      paused({ from: '2026-11-20' }, { from: '2027-07-01', until: '2027-07-31' }),
      { command: 'resume', departments } as const,
      [
        { from: '2026-11-20', until: '2026-11-24' },
        { from: '2027-07-01', until: '2027-07-31' },
      ],
    ],
  ])('%s', (_name, before, command, pauses) =>
    expect(apply(command, before).schedule.pauses).toEqual(pauses),
  );
});

it('skips are kept in order and once', () => {
  const once = apply({ command: 'skip', departments, weeks: ['2026-W51', '2026-W50'] });
  expect(apply({ command: 'skip', departments, weeks: ['2026-W50'] }, once).schedule.skips).toEqual([
    '2026-W50',
    '2026-W51',
  ]);
});

it('a second question for the same week takes the first one’s place', () => {
  const first = apply({ command: 'set-question', departments, text: 'Én?', week: '2026-W50' });
  const second = apply({ command: 'set-question', departments, text: 'To?', week: '2026-W50' }, first);
  expect(second.ownQuestions).toEqual([{ id: 'draft', text: 'To?', week: '2026-W50' }]);
});

it('a manager is one once, and goes again', () => {
  const one = apply(
    { command: 'assign-manager', departments, people: ['Lise'] },
    department({ managers: [karen] }),
  );
  const again = apply({ command: 'assign-manager', departments, people: ['Lise'] }, one);
  expect(again.managers).toEqual([karen, lise]);
  expect(apply({ command: 'remove-manager', departments, people: ['Lise'] }, again).managers).toEqual([
    karen,
  ]);
});
