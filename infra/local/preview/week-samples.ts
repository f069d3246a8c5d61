/** What a department, its employees and its manager see in a week. */
import type { Sample } from './sample-week';
import {
  answer,
  department,
  digest,
  fewAnswers,
  followUp,
  followUpRound,
  noTheme,
  now,
  planOf,
  programme,
  replies,
  round,
  step,
} from './sample-week';

const { name } = department;

export const weekSamples: readonly Sample[] = [
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
  ...(['outdated-card', 'round-gone', 'storage-away'] as const).flatMap((kind) => [
    { title: kind, message: { kind, words: [] } as const },
    { title: `${kind} with words`, message: { kind, words: [replies.twice] } as const },
  ]),
];
