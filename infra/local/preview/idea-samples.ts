/** What is said about ideas for IT, one of each. */
import type { Idea } from '../../../bot/core/idea';
import type { Message } from '../../../bot/core/message';
import { answer, digest, round } from './sample-week';

const idea: Idea = {
  tenantId: round.tenantId,
  ideaId: 'idea-1',
  reference: 'IT-7K3F',
  departmentId: round.departmentId,
  departmentName: 'Økonomi',
  week: round.week,
  text: 'Fakturaer, der kommer som billede i en mail, kunne læses ind af sig selv, så ingen taster dem.',
  concepts: [],
  author: 'hash',
  state: 'new',
  lines: [],
  sentAt: 0,
};
const asked: Idea = {
  ...idea,
  state: 'asked',
  lines: [
    { from: 'it', text: 'Hvor mange er det om ugen, og hvem sender dem?', at: 0 },
    { from: 'author', text: 'Omkring tredive, mest fra håndværkere.', at: 1 },
  ],
};
const other: Idea = {
  ...idea,
  ideaId: 'idea-2',
  reference: 'IT-M4QX',
  departmentName: 'Ejendomme',
  text: 'Regninger fra håndværkere burde komme som e-faktura.',
};

export const ideaSamples: readonly { readonly title: string; readonly message: Message }[] = [
  {
    title: 'prompt-answered with a way to IT',
    message: { kind: 'prompt-answered', round, answer, canSendToIt: true },
  },
  ...([undefined, 'empty', 'too-long', 'redacted'] as const).map((notice) => ({
    title: `idea-form ${notice ?? 'at first'}`,
    message: { kind: 'idea-form', round, text: idea.text, notice } as const,
  })),
  { title: 'idea-sent', message: { kind: 'idea-sent', round, idea, arrived: true } },
  { title: 'idea-sent waiting', message: { kind: 'idea-sent', round, idea, arrived: false } },
  { title: 'idea', message: { kind: 'idea', idea, similar: [other] } },
  {
    title: 'idea asked about',
    message: { kind: 'idea', idea: asked, similar: [], notice: 'words-missing', note: 'Hvem' },
  },
  {
    title: 'idea done',
    message: {
      kind: 'idea',
      idea: { ...asked, state: 'done', named: 'Omar Haddad' },
      similar: [],
      notice: 'answered-already',
    },
  },
  ...(['ask', 'accept', 'decline', 'done'] as const).map((each) => ({
    title: `idea-answered ${each}`,
    message: { kind: 'idea-answered', idea: asked, answer: each } as const,
  })),
  {
    title: 'idea-answered named',
    message: {
      kind: 'idea-answered',
      idea: { ...asked, named: 'Omar' },
      answer: 'ask',
      notice: 'words-missing',
    },
  },
  { title: 'idea-told', message: { kind: 'idea-told', reference: 'IT-7K3F', named: false } },
  { title: 'idea-told named', message: { kind: 'idea-told', reference: 'IT-7K3F', named: true } },
  { title: 'it-in-channel', message: { kind: 'it-in-channel' } },
  { title: 'it-channel-named', message: { kind: 'it-channel-named' } },
  { title: 'ideas', message: { kind: 'ideas', ideas: [asked, other] } },
  { title: 'ideas none', message: { kind: 'ideas', ideas: [] } },
  {
    title: 'digest with ideas',
    message: { kind: 'digest', digest, departmentName: 'Økonomi', ideas: [asked, other] },
  },
];
