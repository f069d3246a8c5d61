/** A round, one week's prompt in one department, and the answers to it. */
import type { Instant, WeekKey } from './calendar';
import type { Channel, Place } from './department';
import type { Explained } from './glossary';
import type { Language } from './language';
import type { Question, Step } from './programme';
import type { Thresholds } from './privacy';

/** The most characters that one answer holds. */
export const longestAnswer = 2000;

export type RoundKey = { readonly departmentId: string; readonly week: WeekKey };

/** `missed`: its day went by while the bot was away, so it was never posted. */
export type RoundStatus = 'open' | 'closed' | 'missed';

export type Round = RoundKey & {
  readonly tenantId: string;
  readonly channel: Channel;
  readonly place: Place;
  readonly status: RoundStatus;
  readonly language: Language;
  readonly programmeId: string;
  /** The programme's step as it stood when it was posted, or the coach's own question as a step. */
  readonly step: Step;
  readonly openedAt: Instant;
  /** When the digest is made and answers can no longer be changed. */
  readonly closesAt: Instant;
  /** Of a follow-up: the week whose small steps it asks about. */
  readonly bringsBack?: WeekKey;
  /** The words of the prompt that the glossary explains. */
  readonly glossary?: readonly Explained[];
  /** Fixed when the round is posted: a later setting never lowers it. */
  readonly thresholds: Thresholds;
};

/** What an employee wrote, by question id: text as typed, or the id of the option chosen. */
export type Replies = Readonly<Record<string, string>>;

export type Answer = RoundKey & {
  /** A keyed hash of the author: no name and no user id stands beside the words. */
  readonly author: string;
  readonly replies: Replies;
  /** The author's consent to be quoted without a name. */
  readonly quotable: boolean;
  readonly answeredAt: Instant;
  /** What its author said that it is about: a concept of the lexicon, or `otherTheme`. */
  readonly tag?: string;
};

/** The author has said that it is about none of what was offered. */
export const otherTheme = 'other';

export type ReplyProblem = {
  readonly question: string;
  readonly problem: 'missing' | 'too-long' | 'unknown-option';
};

/** The questions that these replies open: those without a condition, and those whose choice is itself open and taken. */
export function openQuestions(questions: readonly Question[], replies: Replies): readonly Question[] {
  return questions.reduce<readonly Question[]>((open, question) => {
    const { when } = question;
    const met =
      !when || (open.some(({ id }) => id === when.question) && replies[when.question] === when.option);
    return met ? [...open, question] : open;
  }, []);
}

/**
 * The valid replies among what a card sent, or what is wrong with them. Card data is anybody's to forge: only the
 * round's own questions are looked at, and only text is taken.
 */
export function readReplies(
  questions: readonly Question[],
  data: Readonly<Record<string, unknown>>,
): { readonly replies: Replies } | { readonly problems: readonly ReplyProblem[] } {
  const given = Object.fromEntries(
    questions.flatMap(({ id }) => {
      const value = Object.hasOwn(data, id) ? data[id] : undefined;
      return typeof value === 'string' && value.trim() !== '' ? [[id, value.trim()]] : [];
    }),
  );
  const open = openQuestions(questions, given);
  const problems = open.flatMap((question) => problemWith(question, given[question.id]) ?? []);
  if (problems.length > 0) return { problems };
  const replies = Object.fromEntries(
    open.flatMap(({ id }) => (given[id] === undefined ? [] : [[id, given[id]]])),
  );
  return { replies };
}

function problemWith(question: Question, reply: string | undefined): ReplyProblem | undefined {
  if (reply === undefined)
    return question.required ? { question: question.id, problem: 'missing' } : undefined;
  if (question.kind === 'choice')
    return question.options.some(({ id }) => id === reply)
      ? undefined
      : { question: question.id, problem: 'unknown-option' };
  return reply.length > longestAnswer ? { question: question.id, problem: 'too-long' } : undefined;
}

/** What the author said in words, all text replies together: what themes are found in. */
export function wordsOf(questions: readonly Question[], replies: Replies): string {
  return questions
    .filter(({ kind }) => kind === 'text')
    .flatMap(({ id }) => replies[id] ?? [])
    .join('\n');
}
