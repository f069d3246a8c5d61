/** One of every message, with the words of a Danish municipality, to look at and to test with. */
import { occurrencesFrom } from '../../../bot/core/schedule';
import type { Change } from '../../../bot/core/change';
import type { Department } from '../../../bot/core/department';
import type { Digest } from '../../../bot/core/digest';
import type { Message, Plan } from '../../../bot/core/message';
import type { Programme, Step } from '../../../bot/core/programme';
import type { Answer, Round } from '../../../bot/core/reflection';

const now = Date.parse('2026-11-23T08:00:00Z');
const tenantId = '72f988bf-0000-4000-8000-000000000001';
const place = { timeZone: 'Europe/Copenhagen', country: 'DK' };
const channel = {
  tenantId,
  teamId: '19:team@thread.tacv2',
  channelId: '19:oekonomi@thread.tacv2',
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
};

const bente = { userId: 'b1', teamsUserId: '29:b1', name: 'Bente Friis' };
const lise = { userId: 'l1', teamsUserId: '29:l1', name: 'Lise Falk' };
const omar = { userId: 'o1', teamsUserId: '29:o1', name: 'Omar Haddad' };

export const department: Department = {
  tenantId,
  departmentId: 'oekonomi',
  name: 'Økonomi',
  channel,
  place,
  language: 'da',
  schedule: {
    prompt: { weekday: 1, time: '09:00', everyWeeks: 1, anchor: '2026-W48' },
    digest: { weekday: 5, time: '12:00' },
    pauses: [],
    skips: [],
  },
  programmeId: 'hverdag',
  ownQuestions: [],
  managers: [lise],
  coach: bente,
  status: 'active',
  plannedSince: now,
};

export function planOf(of: Department): Plan {
  return { department: of, next: occurrencesFrom(of.schedule, now, 6, of.place).slice(0, 4) };
}

export const step: Step = {
  id: 'dobbelt',
  phase: 'everyday',
  title: { da: 'Det, vi gør to gange', en: 'What we do twice' },
  questions: [
    {
      kind: 'text',
      id: 'twice',
      ask: {
        da: 'Hvad gjorde du i sidste uge, som nogen allerede havde gjort én gang?',
        en: 'What did you do last week that somebody had already done once?',
      },
      hint: { da: 'Tænk på en bestemt opgave', en: 'Think of one task' },
      required: true,
    },
    {
      kind: 'choice',
      id: 'often',
      ask: { da: 'Hvor tit sker det?', en: 'How often does it happen?' },
      required: true,
      options: [
        { id: 'daily', label: { da: 'Hver dag', en: 'Every day' } },
        { id: 'weekly', label: { da: 'Hver uge', en: 'Every week' } },
        { id: 'rarely', label: { da: 'Sjældnere', en: 'More rarely' } },
      ],
    },
  ],
  meeting: {
    da: 'Hvilken opgave kunne vi nøjes med at gøre én gang, og hvad ville borgeren mærke?',
    en: 'Which task could we make do with doing once, and what would the citizen notice?',
  },
};

const followUp: Step = {
  id: 'opfoelgning',
  phase: 'follow-up',
  title: { da: 'Dit lille skridt', en: 'Your small step' },
  questions: [
    {
      kind: 'choice',
      id: 'tried',
      ask: {
        da: 'I sidste uge valgte du et lille skridt. Fik du prøvet det?',
        en: 'Last week you chose a small step. Did you try it?',
      },
      required: true,
      options: [
        { id: 'yes', label: { da: 'Ja, jeg prøvede det', en: 'Yes, I tried it' } },
        { id: 'no', label: { da: 'Nej, det kom jeg ikke til', en: 'No, I did not get to it' } },
      ],
    },
    {
      kind: 'text',
      id: 'noticed',
      ask: { da: 'Hvad lagde du mærke til?', en: 'What did you notice?' },
      required: true,
      when: { question: 'tried', option: 'yes' },
    },
    {
      kind: 'text',
      id: 'hindered',
      ask: { da: 'Hvad stod i vejen?', en: 'What stood in the way?' },
      required: true,
      when: { question: 'tried', option: 'no' },
    },
  ],
  meeting: { da: 'Hvad har vi lært af de små skridt?', en: 'What have the small steps taught us?' },
};

export const round: Round = {
  tenantId,
  departmentId: department.departmentId,
  week: '2026-W48',
  channel,
  place: { timeZone: 'Europe/Copenhagen', country: 'DK' },
  status: 'open',
  language: 'da',
  programmeId: department.programmeId,
  step,
  openedAt: now,
  closesAt: Date.parse('2026-11-27T11:00:00Z'),
  thresholds: { answers: 5, theme: 3 },
};

export const followUpRound: Round = { ...round, step: followUp };

const replies = {
  twice:
    'Jeg tastede de samme fakturaoplysninger ind i to systemer, fordi de ikke taler sammen.\nBagefter ringede leverandøren for at spørge, om vi havde fået den.',
  often: 'weekly',
};

export const answer: Answer = {
  departmentId: round.departmentId,
  week: round.week,
  author: 'a'.repeat(43),
  replies,
  quotable: true,
  answeredAt: now,
};

export const digest: Digest = {
  departmentId: department.departmentId,
  week: round.week,
  language: 'da',
  madeAt: round.closesAt,
  title: step.title.da,
  participation: { week: '2026-W48', answers: 14, invited: 18 },
  earlier: [
    { week: '2026-W44', answers: 9, invited: 18 },
    { week: '2026-W45', answers: 11, invited: 18 },
    { week: '2026-W46', answers: 4, invited: 18 },
    { week: '2026-W47', answers: 12, invited: 18 },
  ],
  themes: [
    {
      label: 'Svar til borgerne',
      people: 5,
      difference: 'quality',
      trend: 'growing',
      quotes: ['Borgeren ringer igen, fordi vores breve er svære at forstå.'],
      terms: [],
      concepts: [],
    },
    {
      label: 'Dobbelt indtastning',
      people: 4,
      difference: 'time',
      trend: 'new',
      quotes: [
        'Jeg taster de samme fakturaoplysninger ind i to systemer, fordi de ikke taler sammen.',
        'Vi retter de samme tal tre steder hver måned.',
      ],
      terms: [],
      concepts: [],
    },
  ],
  otherVoices: 5,
  thresholds: round.thresholds,
  meeting: step.meeting,
};

const fewAnswers: Digest = {
  ...digest,
  participation: { week: '2026-W48', answers: 3, invited: 18 },
  themes: [],
  otherVoices: 0,
  withheld: 'few-answers',
};
const noTheme: Digest = { ...digest, themes: [], otherVoices: 14, withheld: 'no-theme' };

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

const programme: Programme = {
  id: 'hverdag',
  title: { da: 'Fra hverdag til forskel', en: 'From everyday to difference' },
  audience: { da: 'Alle', en: 'Everybody' },
  about: {
    da: 'Fem uger, fra det vi gør, til det vi kunne gøre.',
    en: 'Five weeks, from what we do to what we could do.',
  },
  steps: [step, followUp],
};

const name = 'Økonomi';
const reschedule = { command: 'reschedule', departments: [name], weekday: 4, time: '13:00' } as const;

export const samples: readonly { readonly title: string; readonly message: Message }[] = [
  { title: 'welcome', message: { kind: 'welcome', installedBy: 'Bente Friis' } },
  { title: 'enrolled', message: { kind: 'enrolled', plan: planOf(department), again: false } },
  { title: 'enrolled again', message: { kind: 'enrolled', plan: planOf(department), again: true } },
  { title: 'prompt', message: { kind: 'prompt', round, answers: 3, refreshFor: ['29:l1', '29:o1'] } },
  {
    title: 'prompt with a choice first',
    message: { kind: 'prompt', round: followUpRound, answers: 0, refreshFor: [] },
  },
  {
    title: 'prompt closed',
    message: { kind: 'prompt', round: { ...round, status: 'closed' }, answers: 14, refreshFor: [] },
  },
  { title: 'prompt-answered', message: { kind: 'prompt-answered', round, answer } },
  {
    title: 'prompt-answered closed',
    message: {
      kind: 'prompt-answered',
      round: { ...round, status: 'closed' },
      answer: { ...answer, quotable: false },
    },
  },
  {
    title: 'prompt-form with problems',
    message: {
      kind: 'prompt-form',
      round,
      replies: { twice: 'x'.repeat(2003) },
      quotable: false,
      problems: [
        { question: 'twice', problem: 'too-long' },
        { question: 'often', problem: 'missing' },
      ],
      notSaved: false,
    },
  },
  {
    title: 'prompt-form with an unknown option',
    message: {
      kind: 'prompt-form',
      round,
      replies: { twice: 'Budgetopfølgningen', often: 'never' },
      quotable: true,
      problems: [{ question: 'often', problem: 'unknown-option' }],
      notSaved: false,
    },
  },
  {
    title: 'prompt-form not saved',
    message: { kind: 'prompt-form', round, replies, quotable: true, problems: [], notSaved: true },
  },
  {
    title: 'prompt-form after a choice',
    message: {
      kind: 'prompt-form',
      round: followUpRound,
      replies: { tried: 'yes' },
      quotable: false,
      problems: [],
      notSaved: false,
    },
  },
  {
    title: 'prompt-late',
    message: { kind: 'prompt-late', round: { ...round, status: 'closed' }, replies, saved: answer },
  },
  { title: 'digest', message: { kind: 'digest', digest, departmentName: name } },
  { title: 'digest few answers', message: { kind: 'digest', digest: fewAnswers, departmentName: name } },
  { title: 'digest no theme', message: { kind: 'digest', digest: noTheme, departmentName: name } },
  { title: 'recap', message: { kind: 'recap', digest } },
  { title: 'recap few answers', message: { kind: 'recap', digest: fewAnswers } },
  { title: 'recap no theme', message: { kind: 'recap', digest: noTheme } },
  { title: 'missed', message: { kind: 'missed', departmentName: name, weeks: ['2026-W46', '2026-W47'] } },
  ...(['prompt', 'recap', 'digest'] as const).flatMap((what) => [
    {
      title: `uncertain ${what}`,
      message: {
        kind: 'uncertain',
        departmentName: name,
        departmentId: 'oekonomi',
        week: '2026-W48',
        what,
      } as const,
    },
    {
      title: `undelivered ${what}`,
      message: {
        kind: 'undelivered',
        departmentName: name,
        week: '2026-W48',
        what,
        reason: 'BotNotInConversationRoster',
      } as const,
    },
  ]),
  {
    title: 'uncertain-settled',
    message: { kind: 'uncertain-settled', departmentName: name, outcome: 'posted' },
  },
  {
    title: 'uncertain-settled again',
    message: { kind: 'uncertain-settled', departmentName: name, outcome: 'again' },
  },
  {
    title: 'uncertain-settled too late',
    message: { kind: 'uncertain-settled', departmentName: name, outcome: 'too-late' },
  },
  { title: 'programme-ended', message: { kind: 'programme-ended', departmentName: name, programme } },
  { title: 'greeting coach', message: { kind: 'greeting', role: 'coach', name: 'Bente' } },
  { title: 'greeting manager', message: { kind: 'greeting', role: 'manager' } },
  { title: 'greeting employee', message: { kind: 'greeting', role: 'employee', name: 'Omar' } },
  {
    title: 'my-answers',
    message: {
      kind: 'my-answers',
      entries: [
        {
          departmentId: department.departmentId,
          departmentName: name,
          week: '2026-W48',
          step,
          replies,
          quotable: true,
          answeredAt: now,
          open: true,
        },
        {
          departmentId: department.departmentId,
          departmentName: name,
          week: '2026-W47',
          step: followUp,
          replies: { tried: 'no', hindered: 'Månedsafslutningen tog hele ugen.' },
          quotable: false,
          answeredAt: now - 604_800_000,
          open: false,
        },
      ],
    },
  },
  { title: 'my-answers none', message: { kind: 'my-answers', entries: [] } },
  { title: 'answers-deleted', message: { kind: 'answers-deleted', count: 7 } },
  { title: 'not-allowed', message: { kind: 'not-allowed', coaches: ['Bente Friis', 'Niels Bro'] } },
  { title: 'not-allowed nobody', message: { kind: 'not-allowed', coaches: [] } },
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
  ...(['outdated-card', 'round-gone', 'storage-away'] as const).flatMap((kind) => [
    { title: kind, message: { kind, words: [] } as const },
    { title: `${kind} with words`, message: { kind, words: [replies.twice] } as const },
  ]),
];
