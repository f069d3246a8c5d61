/**
 * A step's questions as inputs. Adaptive Cards 1.5 cannot show an input because of a choice, and a required input that is
 * hidden blocks the card (Input validation, Action.ToggleVisibility): so a choice that opens further questions is a row of
 * buttons, and choosing brings the same form back with the fitting question in it.
 */
import { replyInput } from '../core/card-data';
import type { Language } from '../core/language';
import { plainText } from '../core/plain-text';
import type { Question } from '../core/programme';
import type { Replies, ReplyProblem, Round } from '../core/reflection';
import { longestAnswer, openQuestions } from '../core/reflection';
import type { Button } from './buttons';
import { button } from './buttons';
import { keptWords } from './kept-words';
import { roundData } from './round-words';
import type { Say } from './texts';
import { sayIn } from './texts';

/** A choice that further questions hang on. */
export function opensQuestions(question: Question, questions: readonly Question[]): boolean {
  return question.kind === 'choice' && questions.some(({ when }) => when?.question === question.id);
}

/** Nothing can be sent before the choices that open questions are made. */
export function choicesMade({ step: { questions } }: Round, replies: Replies): boolean {
  return openQuestions(questions, replies).every(
    (question) => replies[question.id] !== undefined || !opensQuestions(question, questions),
  );
}

/** The choices made by button, which no input on the card holds. */
export function chosenByButton({ step: { questions } }: Round, replies: Replies): Record<string, string> {
  return Object.fromEntries(
    openQuestions(questions, replies)
      .filter((question) => opensQuestions(question, questions) && replies[question.id] !== undefined)
      .map(({ id }) => [replyInput(id), replies[id] ?? '']),
  );
}

export type QuestionData = {
  readonly id: string;
  readonly ask: string;
  readonly isText: boolean;
  readonly isChoice: boolean;
  readonly isButtons: boolean;
  readonly required: boolean;
  readonly error: string;
  readonly hint: string;
  readonly value: string;
  readonly longest: number;
  readonly choices: readonly { readonly title: string; readonly value: string }[];
  readonly buttons: readonly Button[];
  readonly hasProblem: boolean;
  readonly problem: string;
};

export function questionData(
  round: Round,
  replies: Replies,
  problems: readonly ReplyProblem[],
  language: Language,
): readonly QuestionData[] {
  const t = sayIn(language);
  const { questions } = round.step;
  const ready = choicesMade(round, replies);
  return openQuestions(questions, replies).map((question) => {
    const isButtons = opensQuestions(question, questions);
    const problem = problems.find((each) => each.question === question.id);
    return {
      id: replyInput(question.id),
      ask: plainText(question.ask[language]),
      isText: question.kind === 'text',
      isChoice: question.kind === 'choice' && !isButtons,
      isButtons,
      // A required input that is still empty would hold back the button that opens the next question.
      required: question.required && ready,
      error: errorWords(question, t),
      hint: (question.kind === 'text' && question.hint?.[language]) || t('prompt.hint'),
      value: keptWords(replies[question.id] ?? ''),
      longest: longestAnswer,
      choices:
        question.kind === 'choice'
          ? question.options.map(({ id, label }) => ({ title: plainText(label[language]), value: id }))
          : [],
      buttons: isButtons ? optionButtons(round, question, replies, language) : [],
      hasProblem: problem !== undefined,
      problem: problem ? problemWords(problem, replies, t) : '',
    };
  });
}

function optionButtons(round: Round, question: Question, replies: Replies, language: Language): Button[] {
  if (question.kind !== 'choice') return [];
  const t = sayIn(language);
  return question.options.map(({ id, label }) => {
    const option = plainText(label[language]);
    const title = replies[question.id] === id ? t('prompt.chosen', { option }) : option;
    return button(title, 'choose', {
      ...roundData(round),
      ...chosenByButton(round, replies),
      [replyInput(question.id)]: id,
    });
  });
}

function errorWords(question: Question, t: Say): string {
  return question.kind === 'text'
    ? t('prompt.error.text', { longest: longestAnswer })
    : t('prompt.error.choice');
}

function problemWords({ question, problem }: ReplyProblem, replies: Replies, t: Say): string {
  const length = replies[question]?.length ?? 0;
  switch (problem) {
    case 'missing':
      return t('prompt.problem.missing');
    case 'too-long':
      return t('prompt.problem.too-long', { longest: longestAnswer, over: length - longestAnswer });
    case 'unknown-option':
      return t('prompt.problem.unknown-option');
  }
}
