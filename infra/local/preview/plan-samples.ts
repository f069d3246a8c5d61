/** What a coach sees who plans, changes and asks. */
import type { Change } from '../../../bot/core/change';
import type { Department } from '../../../bot/core/department';
import type { Sample } from './sample-week';
import { bente, department, followUp, lise, omar, planOf } from './sample-week';

const { name } = department;

const moved: Department = {
  ...department,
  schedule: {
    ...department.schedule,
    prompt: { weekday: 4, time: '13:00', everyWeeks: 1, anchor: '2026-W48' },
  },
};
const christmas: Department = {
  ...department,
  schedule: {
    ...department.schedule,
    pauses: [{ from: '2026-12-21', until: '2027-01-03' }],
    skips: ['2026-W50'],
  },
  managers: [lise, omar],
};
const holidays: Department = {
  ...department,
  departmentId: 'biblioteket',
  name: 'Biblioteket',
  schedule: {
    ...department.schedule,
    prompt: { weekday: 5, time: '10:30', everyWeeks: 2, anchor: '2026-W49' },
    skips: ['2026-W51'],
  },
};

const change: Change = {
  departmentId: department.departmentId,
  changeId: 'c1',
  at: Date.parse('2026-11-20T09:12:00Z'),
  by: { userId: bente.userId, name: bente.name },
  command: { command: 'reschedule', departments: ['Økonomi'], weekday: 4, time: '13:00' },
  before: department,
  after: moved,
};

const reschedule = { command: 'reschedule', departments: [name], weekday: 4, time: '13:00' } as const;

export const planSamples: readonly Sample[] = [
  {
    title: 'draft',
    message: {
      kind: 'draft',
      draft: {
        draftId: 'd1',
        command: reschedule,
        plans: [{ before: planOf(department), after: planOf(moved) }],
      },
    },
  },
  {
    title: 'draft from the form',
    message: {
      kind: 'draft',
      draft: { draftId: 'd3', plans: [{ before: planOf(department), after: planOf(christmas) }] },
    },
  },
  {
    title: 'draft that changes nothing',
    message: {
      kind: 'draft',
      draft: {
        draftId: 'd2',
        command: { command: 'resume', departments: 'all' },
        plans: [1, 2, 3, 4, 5, 6].map(() => ({ before: planOf(department), after: planOf(department) })),
      },
    },
  },
  { title: 'changed', message: { kind: 'changed', plans: [planOf(moved)] } },
  { title: 'cancelled', message: { kind: 'cancelled' } },
  { title: 'draft-outdated', message: { kind: 'draft-outdated', departmentNames: [name, 'Løn'] } },
  { title: 'undone', message: { kind: 'undone', change, plan: planOf(department) } },
  { title: 'nothing-to-undo', message: { kind: 'nothing-to-undo' } },
  { title: 'schedule', message: { kind: 'schedule', plans: [planOf(holidays)] } },
  {
    title: 'schedule of several',
    message: {
      kind: 'schedule',
      plans: [
        planOf(christmas),
        planOf({
          ...department,
          name: 'Hjemmepleje Nord',
          schedule: { ...department.schedule, pauses: [{ from: '2026-11-01' }] },
          ownQuestions: [
            { id: 'q1', text: 'Hvad ringede borgerne om, som de kunne have klaret selv?', week: '2026-W51' },
          ],
          managers: [],
          status: 'away',
        }),
      ],
    },
  },
  { title: 'schedule of none', message: { kind: 'schedule', plans: [] } },
  { title: 'schedule-form', message: { kind: 'schedule-form', plan: planOf(department) } },
  {
    title: 'misunderstood',
    message: {
      kind: 'misunderstood',
      utterance: 'flyt økonomi til tirsdag eller onsdag',
      misunderstood: {
        command: null,
        reason: { kind: 'undecided' },
        understood: { command: 'reschedule', departments: [name], weekday: 2 },
        suggestions: [
          { command: 'reschedule', departments: [name], weekday: 2 },
          { command: 'reschedule', departments: [name], weekday: 3 },
        ],
      },
    },
  },
  {
    title: 'which-person',
    message: {
      kind: 'which-person',
      departmentName: name,
      name: 'Mette',
      candidates: [
        { userId: 'm1', name: 'Mette Hansen' },
        { userId: 'm2', name: 'Mette Holm' },
      ],
      command: { command: 'assign-manager', departments: [name], people: ['Mette'] },
    },
  },
  { title: 'preview', message: { kind: 'preview', plan: planOf(department), step: followUp } },
  {
    title: 'preview of a question of one’s own',
    message: {
      kind: 'preview',
      plan: planOf(department),
      own: { id: 'q1', text: 'Hvad blev lettere i denne uge?' },
    },
  },
  { title: 'preview of nothing', message: { kind: 'preview', plan: planOf(department) } },
  ...(['posted', 'already', 'refused'] as const).map((outcome) => ({
    title: `posted-now ${outcome}`,
    message: { kind: 'posted-now', departmentName: name, outcome } as const,
  })),
  ...(['sent', 'no-open-round', 'refused'] as const).map((outcome) => ({
    title: `digest-now ${outcome}`,
    message: { kind: 'digest-now', departmentName: name, outcome, week: '2026-W48' } as const,
  })),
  {
    title: 'history',
    message: {
      kind: 'history',
      changes: [
        { departmentName: name, change },
        {
          departmentName: name,
          change: {
            ...change,
            changeId: 'c2',
            undone: { at: Date.parse('2026-11-20T09:20:00Z'), by: { userId: 'n1', name: 'Niels Bro' } },
          },
        },
      ],
    },
  },
  { title: 'history none', message: { kind: 'history', changes: [] } },
  { title: 'coach-appointed', message: { kind: 'coach-appointed', name: 'Niels Bro' } },
  { title: 'coach-dismissed', message: { kind: 'coach-dismissed', name: 'Niels Bro' } },
  { title: 'no-department', message: { kind: 'no-department' } },
  { title: 'enrol-in-channel', message: { kind: 'enrol-in-channel' } },
  { title: 'name-taken', message: { kind: 'name-taken', name } },
  { title: 'bad-name', message: { kind: 'bad-name', longest: 60 } },
  { title: 'unknown-person', message: { kind: 'unknown-person', name: 'Mette' } },
  { title: 'unknown-person in', message: { kind: 'unknown-person', name: 'Mette', departmentName: name } },
  { title: 'unknown-person several', message: { kind: 'unknown-person', name: 'Mette', several: true } },
  { title: 'which-department', message: { kind: 'which-department', departmentNames: [name, 'Løn'] } },
];
