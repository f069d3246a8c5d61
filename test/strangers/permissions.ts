/**
 * Who may do what with the department Økonomi, written by hand. Each command, request and button has its row: a new one
 * without does not compile, and the tests try every row with every person.
 */
import type { CommandName } from '../../bot/core/command/command';
import type { Recognised } from '../../bot/core/command/recognise';
import type { Message } from '../../bot/core/message';
import type { Verb } from '../../bot/render/buttons';
import type { PersonName } from './two-departments';

export type Permission = {
  /** Who is allowed; for everybody else nothing is done and nothing shown. */
  readonly may: readonly PersonName[];
  /** What those who may are answered with; where it depends on who asks, all of it. */
  readonly shows: Message['kind'] | readonly Message['kind'][];
};

const coaches = ['configured coach', 'appointed coach'] as const;
const ownManager = 'manager of Økonomi';
const ownEmployee = 'employee of Økonomi';
const foreignCoach = 'coach elsewhere';
export const everybody: readonly PersonName[] = [
  ...coaches,
  ownManager,
  ownEmployee,
  'manager of Biblioteket',
  'employee of Biblioteket',
  foreignCoach,
  'employee elsewhere',
];

type Asked = Permission & { readonly words: string };
const draft = { may: coaches, shows: 'draft' } as const;

/** Commands of the grammar, each said of Økonomi. */
export const commands: Readonly<Record<CommandName, Asked>> = {
  reschedule: { ...draft, words: 'flyt Økonomi til torsdag kl. 13' },
  pause: { ...draft, words: 'pause Økonomi i uge 50' },
  resume: { ...draft, words: 'genoptag Økonomi' },
  skip: { ...draft, words: 'spring uge 51 over i Økonomi' },
  'send-now': { ...draft, words: 'send ugens spørgsmål til Økonomi nu' },
  'set-question': { ...draft, words: 'næste spørgsmål til Økonomi: Hvad ringede borgerne om?' },
  'set-digest-time': { ...draft, words: 'overblik for Økonomi torsdag kl. 15' },
  'assign-manager': { ...draft, words: 'Anna Ager er leder for Økonomi' },
  'remove-manager': { ...draft, words: 'Mette Maj er ikke længere leder for Økonomi' },
  'set-language': { ...draft, words: 'skift til engelsk i Økonomi' },
  'use-programme': { ...draft, words: 'brug forløbet Mennesker bag tallene i Økonomi' },
  'skip-step': { ...draft, words: 'spring næste trin over i Økonomi' },
  'repeat-step': { ...draft, words: 'gentag det sidste trin i Økonomi' },
  preview: { may: coaches, shows: 'preview', words: 'vis det næste spørgsmål til Økonomi' },
  'show-schedule': { may: [...coaches, ownManager], shows: 'schedule', words: 'vis planen for Økonomi' },
  help: { may: everybody, shows: 'greeting', words: 'hjælp' },
  // There is nothing to take back here: a coach is told so, anybody else whom to ask.
  undo: { may: [...coaches, foreignCoach], shows: 'nothing-to-undo', words: 'fortryd' },
};

/** Requests known by fixed phrases. What everybody may is about themselves alone. */
export const requests: Readonly<Record<Recognised['kind'], Asked>> = {
  enrol: { may: [...coaches, foreignCoach], shows: 'enrolled', words: 'tilmeld denne kanal som Løn' },
  'appoint-coach': { may: coaches, shows: 'coach-appointed', words: 'udnævn Anna Ager til coach' },
  'dismiss-coach': { may: coaches, shows: 'coach-dismissed', words: 'fjern Kaj Koch som coach' },
  'digest-now': { may: [...coaches, ownManager], shows: 'digest-now', words: 'send overblik nu for Økonomi' },
  'show-programme': { may: coaches, shows: 'programme', words: 'vis forløbet for Økonomi' },
  'use-programme': commands['use-programme'],
  'skip-step': commands['skip-step'],
  'repeat-step': commands['repeat-step'],
  'show-programmes': { may: [...coaches, foreignCoach], shows: 'programmes', words: 'vis forløb' },
  // Each sees the changes of their own departments: a test of its own says which.
  history: {
    may: [...coaches, ownManager, 'manager of Biblioteket', foreignCoach],
    shows: 'history',
    words: 'vis historik',
  },
  'show-my-answers': { may: everybody, shows: 'my-answers', words: 'vis mine svar' },
  'delete-my-answers': { may: everybody, shows: 'answers-deleted', words: 'slet mine svar' },
  'remind-me': { may: everybody, shows: 'reminder-wish', words: 'mind mig om det' },
  'no-reminders': { may: everybody, shows: 'reminder-wish', words: 'ingen påmindelser' },
  'journal-file': { may: everybody, shows: 'journal-file', words: 'min journal som fil' },
  'show-glossary': { may: everybody, shows: 'glossary', words: 'vis ordbogen' },
  'define-term': {
    may: [...coaches, foreignCoach],
    shows: 'term-defined',
    words: 'ordbog: RPA = et program, der udfører faste klik for dig',
  },
  'remove-term': { may: [...coaches, foreignCoach], shows: 'term-unknown', words: 'slet RPA fra ordbogen' },
  'show-topics': { may: everybody, shows: 'topics', words: 'vis emner' },
  'keep-topic': {
    may: [...coaches, foreignCoach],
    shows: 'topic-kept',
    words: 'emne: nøgler = nøgleviser, adgangskode, kodeord',
  },
  'add-to-topic': {
    may: [...coaches, foreignCoach],
    shows: 'topic-unknown',
    words: 'tilføj kodeord til emnet nøgler',
  },
  'forget-topic': { may: [...coaches, foreignCoach], shows: 'topic-unknown', words: 'glem emnet nøgler' },
  'it-channel': { may: [...coaches, foreignCoach], shows: 'it-in-channel', words: 'dette er IT-kanalen' },
  'show-ideas': {
    may: [...coaches, ownManager, 'manager of Biblioteket', foreignCoach],
    shows: 'ideas',
    words: 'vis ideer',
  },
  'name-director': {
    may: coaches,
    shows: 'directorate',
    words: 'tilføj Anna Ager til direktionen',
  },
  // Nobody is in it here.
  'remove-director': { may: coaches, shows: 'unknown-person', words: 'fjern Anna Ager fra direktionen' },
  'overview-every': {
    may: [...coaches, foreignCoach],
    shows: 'no-directorate',
    words: 'send overblikket på tværs hver måned',
  },
  'show-directorate': {
    may: [...coaches, foreignCoach],
    shows: 'no-directorate',
    words: 'hvem er i direktionen',
  },
  // A manager is shown their own department's latest digest: a test of its own says which.
  'show-overview': {
    may: [...coaches, ownManager, foreignCoach],
    shows: ['overview', 'digest'],
    words: 'vis overblikket',
  },
  greeting: { may: everybody, shows: 'greeting', words: 'hej' },
};

const answering = [ownManager, ownEmployee] as const;

/** Buttons, tapped in a private chat with data that names Økonomi, its round, its draft or its people. */
export const verbs: Readonly<Record<Verb, Permission>> = {
  answer: { may: answering, shows: 'prompt-answered' },
  edit: { may: answering, shows: 'prompt-form' },
  choose: { may: answering, shows: 'prompt-form' },
  refresh: { may: answering, shows: 'prompt' },
  // Without an answer there is nothing to be about anything.
  theme: { may: answering, shows: 'prompt-late' },
  // Whoever gets the digest.
  word: { may: [ownManager], shows: 'digest' },
  difference: { may: [ownManager], shows: 'digest' },
  idea: { may: answering, shows: 'idea-form' },
  'send-idea': { may: answering, shows: 'idea-sent' },
  // IT's, in its channel alone; or the author's: here neither taps, and a test of its own does.
  'idea-ask': { may: [], shows: 'idea' },
  'idea-accept': { may: [], shows: 'idea' },
  'idea-decline': { may: [], shows: 'idea' },
  'idea-done': { may: [], shows: 'idea' },
  'idea-reply': { may: [], shows: 'idea-told' },
  'idea-name-me': { may: [], shows: 'idea-told' },
  // One's own alone: somebody else's is not found, and nothing is said of it.
  'delete-answer': { may: everybody, shows: 'my-answers' },
  say: { may: coaches, shows: 'draft' },
  form: { may: coaches, shows: 'schedule-form' },
  'schedule-form': { may: coaches, shows: 'draft' },
  'which-person': { may: coaches, shows: 'draft' },
  // The draft is the configured coach's: not even another coach confirms it.
  confirm: { may: ['configured coach'], shows: 'changed' },
  cancel: { may: ['configured coach'], shows: 'cancelled' },
  'uncertain-posted': { may: coaches, shows: 'uncertain-settled' },
  'uncertain-post-again': { may: coaches, shows: 'uncertain-settled' },
};
