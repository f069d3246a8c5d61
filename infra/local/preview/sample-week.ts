/** A department of a Danish municipality with a week's round, an answer and digests: what all samples stand on. */
import { occurrencesFrom } from '../../../bot/core/schedule';
import type { Department } from '../../../bot/core/department';
import type { Digest } from '../../../bot/core/digest';
import type { Message, Plan } from '../../../bot/core/message';
import type { Programme, Step } from '../../../bot/core/programme';
import type { Answer, Round } from '../../../bot/core/reflection';

export type Sample = { readonly title: string; readonly message: Message };

export const now = Date.parse('2026-11-23T08:00:00Z');
const tenantId = '72f988bf-0000-4000-8000-000000000001';
const place = { timeZone: 'Europe/Copenhagen', country: 'DK' };
const channel = {
  tenantId,
  teamId: '19:team@thread.tacv2',
  channelId: '19:oekonomi@thread.tacv2',
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
};

export const bente = { userId: 'b1', teamsUserId: '29:b1', name: 'Bente Friis' };
export const lise = { userId: 'l1', teamsUserId: '29:l1', name: 'Lise Falk' };
export const omar = { userId: 'o1', teamsUserId: '29:o1', name: 'Omar Haddad' };

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

export const followUp: Step = {
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

export const replies = {
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

export const fewAnswers: Digest = {
  ...digest,
  participation: { week: '2026-W48', answers: 3, invited: 18 },
  themes: [],
  otherVoices: 0,
  withheld: 'few-answers',
};
export const noTheme: Digest = { ...digest, themes: [], otherVoices: 14, withheld: 'no-theme' };

export const programme: Programme = {
  id: 'hverdag',
  title: { da: 'Fra hverdag til forskel', en: 'From everyday to difference' },
  audience: { da: 'Alle', en: 'Everybody' },
  about: {
    da: 'Fem uger, fra det vi gør, til det vi kunne gøre.',
    en: 'Five weeks, from what we do to what we could do.',
  },
  steps: [step, followUp],
};
