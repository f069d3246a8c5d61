/** What coaching says beyond the week's prompt and digest, one of each. */
import type { Message } from '../../../bot/core/message';
import { parseProgramme } from '../../../bot/core/programme-file';
import { programmeStanding } from '../../../bot/core/programme-standing';
import type { TopicProblem } from '../../../bot/core/topic';
import { topicLimits } from '../../../bot/core/topic';
import { programmes } from '../../../cards/programmes';
import { answer, department, digest, followUpRound, round } from './sample-week';

const [programme] = programmes as [(typeof programmes)[number]];
const [first, second] = programme.steps as [
  (typeof programme.steps)[number],
  (typeof programme.steps)[number],
];

const flawed = parseProgramme(
  {
    id: 'Vores forløb',
    title: 'Vores forløb',
    audience: { da: 'Alle' },
    steps: [
      { ...first, phase: 'follow-up', questions: [{ kind: 'choice', id: 'a', ask: 'Hvad?', options: [] }] },
      { ...second, meeting: '', farve: 'rød' },
    ],
  },
  'forloeb.json',
);

const rpa = { term: 'RPA', meaning: 'et program, der udfører faste klik for dig' };
const glossary = [
  rpa,
  { term: 'fagsystem', meaning: 'det system, en afdeling arbejder i det meste af dagen' },
];

const keys = { name: 'Nøgler', words: ['nøgleviser', 'adgangskode', 'kodeord'] };
const topics = [
  keys,
  { name: 'Overgange', words: ['aflevering', 'overlevering', 'vagtskifte', 'hjem fra hospitalet'] },
];

const manyTopics = Array.from({ length: topicLimits.mostTopics }, (_, n) => ({
  ...keys,
  name: `Nøgler ${n + 1}`,
}));
const topicProblems: readonly TopicProblem[] = [
  { problem: 'name-too-long' },
  { problem: 'too-few-words' },
  { problem: 'too-many-words' },
  { problem: 'too-many-topics' },
  { problem: 'word-too-long', word: 'den besværlige vej ind i systemet om morgenen' },
  { problem: 'says-nothing', word: 'og' },
  { problem: 'word-taken', word: 'adgangskode', by: 'Login' },
];

export const coachingSamples: readonly { readonly title: string; readonly message: Message }[] = [
  { title: 'programmes', message: { kind: 'programmes', programmes, example: 'Økonomi' } },
  {
    title: 'programme',
    message: {
      kind: 'programme',
      departmentName: 'Økonomi',
      programme,
      steps: programmeStanding({
        programme,
        department: {
          ...department,
          stepChoices: [{ programmeId: programme.id, step: second, choice: 'skip', at: 0 }],
        },
        rounds: [{ ...round, programmeId: programme.id, step: first }],
      }),
    },
  },
  {
    title: 'unknown-programme',
    message: { kind: 'unknown-programme', words: 'Nysgerrig på alt', programmes },
  },
  { title: 'programme-added', message: { kind: 'programme-added', programme, replaced: false } },
  { title: 'programme-added again', message: { kind: 'programme-added', programme, replaced: true } },
  {
    title: 'programme-flawed',
    message: { kind: 'programme-flawed', problems: 'problems' in flawed ? flawed.problems : [] },
  },
  ...(['skip-step', 'repeat-step'] as const).map((asked) => ({
    title: `no-such-step ${asked}`,
    message: { kind: 'no-such-step', departmentName: 'Økonomi', asked, programme } as const,
  })),
  {
    title: 'prompt-form with a small step',
    message: {
      kind: 'prompt-form',
      round: followUpRound,
      replies: {},
      quotable: false,
      problems: [],
      notSaved: false,
      smallStep: { text: 'Jeg ringer til borgeren, før jeg sender brevet.', week: '2026-W47' },
    },
  },
  {
    title: 'digest told by a model',
    message: {
      kind: 'digest',
      departmentName: 'Økonomi',
      digest: {
        ...digest,
        telling: {
          paragraph:
            'Flere oplever, at borgerne ringer igen, fordi brevene er svære at læse, og at de samme oplysninger skal skrives ind i flere systemer.',
          question: 'Hvilket brev ville vi helst skrive om først?',
        },
      },
    },
  },
  { title: 'reminder', message: { kind: 'reminder', round, answers: 2 } },
  { title: 'reminder of nobody yet', message: { kind: 'reminder', round, answers: 0 } },
  { title: 'own-reminder', message: { kind: 'own-reminder', round } },
  { title: 'reminder-wish', message: { kind: 'reminder-wish', wanted: true } },
  { title: 'reminder-wish none', message: { kind: 'reminder-wish', wanted: false } },
  {
    title: 'digest of a follow-up',
    message: {
      kind: 'digest',
      digest: { ...digest, stepsTried: { tried: 9, of: 14 } },
      departmentName: 'Økonomi',
    },
  },
  {
    title: 'recap of a follow-up',
    message: { kind: 'recap', digest: { ...digest, stepsTried: { tried: 9, of: 14 } } },
  },
  {
    title: 'word',
    message: {
      kind: 'word',
      digest,
      from: 'Lise Falk',
      text: 'Tak for jeres svar. Jeg tager dobbelttastningen med til leverandøren på torsdag og vender tilbage i næste uge.',
    },
  },
  ...(['sent', 'changed', 'typed', 'empty', 'too-long', 'refused', 'uncertain'] as const).map((outcome) => ({
    title: `digest with a word ${outcome}`,
    message: {
      kind: 'digest',
      digest,
      departmentName: 'Økonomi',
      word: { text: outcome === 'empty' ? '' : 'Tak for jeres svar.', outcome },
    } as const,
  })),
  { title: 'glossary', message: { kind: 'glossary', entries: glossary } },
  { title: 'glossary empty', message: { kind: 'glossary', entries: [] } },
  {
    title: 'prompt with a word explained',
    message: { kind: 'prompt', round: { ...round, glossary }, answers: 3, refreshFor: [] },
  },
  { title: 'recap with a word explained', message: { kind: 'recap', digest, glossary } },
  { title: 'term-defined', message: { kind: 'term-defined', ...rpa } },
  { title: 'term-defined anew', message: { kind: 'term-defined', ...rpa, before: 'en robot' } },
  { title: 'term-removed', message: { kind: 'term-removed', ...rpa } },
  { title: 'term-unknown', message: { kind: 'term-unknown', term: 'RPA' } },
  {
    title: 'term-too-long',
    message: { kind: 'term-too-long', longestTerm: 60, longestMeaning: 300 },
  },
  { title: 'topics', message: { kind: 'topics', topics } },
  { title: 'topics, one', message: { kind: 'topics', topics: [keys] } },
  { title: 'topics, more than a card shows', message: { kind: 'topics', topics: manyTopics } },
  { title: 'topics empty', message: { kind: 'topics', topics: [] } },
  { title: 'topic-kept', message: { kind: 'topic-kept', topic: keys } },
  {
    title: 'topic-kept anew',
    message: { kind: 'topic-kept', topic: keys, before: { ...keys, words: ['kodeord', 'login'] } },
  },
  { title: 'topic-forgotten', message: { kind: 'topic-forgotten', topic: keys } },
  { title: 'topic-unknown', message: { kind: 'topic-unknown', name: 'Nøgler' } },
  ...topicProblems.map((problem) => ({
    title: `topic-flawed ${problem.problem}`,
    message: { kind: 'topic-flawed', name: 'Nøgler', problem } as const,
  })),
  {
    title: 'journal-file',
    message: {
      kind: 'journal-file',
      entries: [
        {
          departmentId: 'oekonomi',
          departmentName: 'Økonomi',
          week: '2026-W48',
          step: round.step,
          replies: { twice: 'Jeg tastede fakturaen to gange.' },
          quotable: true,
          answeredAt: 0,
          open: false,
        },
      ],
    },
  },
  { title: 'journal-file of nothing', message: { kind: 'journal-file', entries: [] } },
  { title: 'journal-file-failed', message: { kind: 'journal-file-failed' } },
  ...([undefined, 'login', 'other'] as const).map((tag) => ({
    title: `prompt-answered with themes, ${tag ?? 'none'} chosen`,
    message: {
      kind: 'prompt-answered',
      round,
      answer: { ...answer, ...(tag && { tag }) },
      themes: [
        { id: 'login', title: 'Adgangskoder og login' },
        { id: 'double-entry', title: 'Fakturaer tastes to gange' },
      ],
    } as const,
  })),
  { title: 'file-unread', message: { kind: 'file-unread' } },
];
