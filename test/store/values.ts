/** A whole value of every collection, with its fields set where a test asks. */
import type { Chore } from '../../bot/core/chore';
import type { Directorate } from '../../bot/core/directorate';
import type { Change, Draft } from '../../bot/core/change';
import type { Department, Person } from '../../bot/core/department';
import type { Correction } from '../../bot/core/correct-difference';
import type { Delivery } from '../../bot/core/delivery';
import type { Digest } from '../../bot/core/digest';
import type { Idea } from '../../bot/core/idea';
import type { GlossaryEntry } from '../../bot/core/glossary';
import type { Coach, Membership, OwnProgramme, PrivateChat, Team, Wish } from '../../bot/core/organisation';
import type { Hearing } from '../../bot/core/hearing';
import type { Answer, Round } from '../../bot/core/reflection';
import { defaultSchedule } from '../../bot/core/schedule';
import type { OwnTopic } from '../../bot/core/topic';

const tenantId = '7f3c2a10-5b1e-4c57-9a35-0d5c1be1f001';
const departmentId = 'vY3mJ0Qk2xT9aBcDeFgH1w';
const week = '2026-W48';
const at = Date.parse('2026-11-23T08:00:00Z');
const serviceUrl = 'https://smba.trafficmanager.net/emea/';

export const lise: Person = {
  userId: '11111111-aaaa-4bbb-8ccc-000000000001',
  teamsUserId: '29:1xKq_yZ-longTeamsUserIdOfLise',
  name: 'Lise Sørensen',
};

const channel = {
  tenantId,
  teamId: '19:team@thread.tacv2',
  channelId: '19:økonomi@thread.tacv2',
  serviceUrl,
};

const place = { timeZone: 'Europe/Copenhagen', country: 'DK' };

export const department = (set: Partial<Department> = {}): Department => ({
  tenantId,
  departmentId,
  name: 'Økonomi',
  channel,
  place,
  language: 'da',
  schedule: {
    ...defaultSchedule(week),
    pauses: [{ from: '2026-12-21', until: '2027-01-03' }, { from: '2027-07-01' }],
    skips: ['2027-W07'],
  },
  programmeId: 'digital-everyday',
  ownQuestions: [
    { id: 'q1', text: 'Hvad tog for lang tid?' },
    { id: 'q2', text: 'Hvad lærte du?', week },
  ],
  managers: [lise],
  coach: lise,
  status: 'active',
  plannedSince: at,
  ...set,
});

export const round = (set: Partial<Round> = {}): Round => ({
  departmentId,
  week,
  tenantId,
  channel,
  place: { timeZone: 'Europe/Copenhagen', country: 'DK' },
  status: 'open',
  language: 'da',
  programmeId: 'digital-everyday',
  step: {
    id: 'everyday-1',
    phase: 'everyday',
    title: { da: 'En opgave i ugen', en: 'A task of the week' },
    questions: [
      {
        kind: 'text',
        id: 'task',
        ask: { da: 'Hvad drillede?', en: 'What was difficult?' },
        hint: { da: 'For eksempel …', en: 'For example …' },
        required: true,
      },
      {
        kind: 'choice',
        id: 'often',
        ask: { da: 'Hvor tit?', en: 'How often?' },
        options: [{ id: 'daily', label: { da: 'Hver dag', en: 'Every day' } }],
        required: false,
        when: { question: 'task', option: 'any' },
      },
    ],
    meeting: { da: 'Hvad kan vi lade være med?', en: 'What can we stop doing?' },
  },
  openedAt: at,
  closesAt: at + 4 * 24 * 60 * 60 * 1000,
  thresholds: { answers: 5, theme: 3 },
  ...set,
});

export const answer = (set: Partial<Answer> = {}): Answer => ({
  departmentId,
  week,
  author: 'dGhpcyBpcyBhIGtleWVkIGhhc2ggb2YgYSBwZXJzb24',
  replies: { task: 'Fakturaerne skal tastes to gange.', often: 'daily' },
  quotable: true,
  answeredAt: at + 60_000,
  ...set,
});

export const delivery = (set: Partial<Delivery> = {}): Delivery => ({
  departmentId,
  week,
  what: `digest:${lise.userId}`,
  attempt: 'attempt-1',
  status: { kind: 'claimed', leaseUntil: at + 60_000 },
  ...set,
});

export const digest = (set: Partial<Digest> = {}): Digest => ({
  departmentId,
  week,
  language: 'da',
  madeAt: at,
  title: 'En opgave i ugen',
  participation: { week, answers: 8, invited: 12 },
  earlier: [{ week: '2026-W47', answers: 6, invited: 12 }],
  themes: [
    {
      label: 'fakturaer',
      people: 5,
      difference: 'time',
      trend: 'growing',
      quotes: ['Fakturaerne skal tastes to gange.'],
      terms: ['faktura'],
      concepts: ['invoice'],
    },
  ],
  otherVoices: 3,
  thresholds: { answers: 5, theme: 3 },
  meeting: { da: 'Hvad kan vi lade være med?', en: 'What can we stop doing?' },
  telling: { paragraph: 'Flere taster det samme igen.', question: 'Hvad kan vi lade være med?' },
  ...set,
});

export const membership = (set: Partial<Membership> = {}): Membership => ({
  author: 'dGhpcyBpcyBhIGtleWVkIGhhc2ggb2YgYSBwZXJzb24',
  tenantId,
  departmentId,
  ...set,
});

export const coach = (set: Partial<Coach> = {}): Coach => ({
  ...lise,
  tenantId,
  appointedBy: 'configuration',
  since: at,
  ...set,
});

export const team = (set: Partial<Team> = {}): Team => ({
  tenantId,
  teamId: '19:team@thread.tacv2',
  name: 'Dragør: Økonomi & Løn',
  serviceUrl,
  installedBy: lise,
  welcomedAt: at,
  ...set,
});

export const privateChat = (set: Partial<PrivateChat> = {}): PrivateChat => ({
  ...lise,
  tenantId,
  serviceUrl,
  conversationId: 'a:1lise',
  language: 'da',
  ...set,
});

export const ownProgramme = (set: Partial<OwnProgramme> = {}): OwnProgramme => ({
  tenantId,
  id: 'vores',
  title: { da: 'Vores forløb', en: 'Our programme' },
  audience: { da: 'Økonomi', en: 'Finance' },
  about: { da: 'Otte uger', en: 'Eight weeks' },
  steps: [round().step],
  addedBy: lise.userId,
  addedAt: at,
  ...set,
});

export const wish = (set: Partial<Wish> = {}): Wish => ({
  tenantId,
  userId: lise.userId,
  reminder: 'private',
  since: at,
  ...set,
});

export const correction = (set: Partial<Correction> = {}): Correction => ({
  departmentId,
  label: 'Fakturaer / tastes #2 gange?',
  terms: ['faktura'],
  concepts: ['invoice'],
  difference: 'time',
  by: lise.userId,
  at,
  ...set,
});

export const glossaryEntry = (set: Partial<GlossaryEntry> = {}): GlossaryEntry => ({
  tenantId,
  term: 'RPA',
  meaning: 'et program, der udfører faste klik for dig',
  by: lise.userId,
  at,
  ...set,
});

export const directorate = (set: Partial<Directorate> = {}): Directorate => ({
  tenantId,
  directors: [lise],
  every: 'week',
  coach: lise,
  serviceUrl: 'https://smba.example/emea/',
  plannedSince: at,
  coveredUntil: at,
  ...set,
});

export const ownTopic = (set: Partial<OwnTopic> = {}): OwnTopic => ({
  tenantId,
  name: 'Nøgler / koder #1',
  words: ['nøgleviser', 'adgangskode', 'kodeord'],
  by: lise.userId,
  at,
  ...set,
});

export const chore = (set: Partial<Chore> = {}): Chore => ({
  chore: 'retention',
  day: '2026-11-23',
  at,
  ...set,
});

export const idea = (set: Partial<Idea> = {}): Idea => ({
  tenantId,
  ideaId: 'idea-1',
  reference: 'IT-7K3F',
  departmentId,
  departmentName: 'Økonomi',
  week,
  text: 'Fakturaerne kunne læses ind af sig selv.',
  concepts: ['invoice'],
  author: 'dGhpcyBpcyBhIGtleWVkIGhhc2ggb2YgYSBwZXJzb24',
  state: 'asked',
  lines: [{ from: 'it', text: 'Hvilket system?', at }],
  named: 'Lise Sørensen',
  sentAt: at,
  ...set,
});

export const draft = (set: Partial<Draft> = {}): Draft => ({
  tenantId,
  draftId: 'draft-1',
  by: { userId: lise.userId, name: lise.name },
  at,
  status: 'open',
  steps: [
    {
      command: { command: 'reschedule', departments: ['Økonomi'], weekday: 2, time: '10:30' },
      people: [],
    },
    { command: { command: 'assign-manager', departments: 'all', people: ['Lise'] }, people: [lise] },
  ],
  departments: [{ departmentId, version: 'v1' }],
  ...set,
});

export const change = (set: Partial<Change> = {}): Change => ({
  departmentId,
  changeId: 'draft-1-0',
  at,
  by: { userId: lise.userId, name: lise.name },
  command: { command: 'skip', departments: 'all', weeks: ['2026-W52'] },
  before: department(),
  after: department({ status: 'away' }),
  ...set,
});

export const hearing = (set: Partial<Hearing> = {}): Hearing => ({
  day: '2026-11-23',
  activity: '6Yc1xQ0aWnB7m2VdT9eKfHs3LpRzUuJ4NgIoCqDyEwA',
  at,
  status: 'begun',
  ...set,
});
