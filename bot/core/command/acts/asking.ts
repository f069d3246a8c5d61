/** Help, undo, and what only shows: the plan and the next question. */
import type { Act } from '../act';
import { bareWords, has, words } from '../act';
import type { Frame } from '../frame';

const isBare = ({ items }: Frame): boolean =>
  items.every(
    ({ meaning }) => meaning.kind === 'word' && meaning.lexeme !== 'all' && meaning.lexeme !== 'everything',
  );

export const help: Act = {
  name: 'help',
  suits: (frame) =>
    isBare(frame) && (has(frame, 'help', 'help-me', 'help-whole', 'greeting') || isQuestionMark(frame)),
  allows: bareWords('help', 'help-whole', 'greeting', 'again', 'there'),
  takes: new Set(),
  departments: 'none',
  fill: () => ({ command: 'help' }),
};

const isQuestionMark = ({ items }: Frame): boolean =>
  items.length > 0 && items.every(({ text }) => text === '?');

export const undo: Act = {
  name: 'undo',
  suits: (frame) =>
    isBare(frame) &&
    (has(frame, 'undo') || (has(frame, 'cancel', 'remove', 'delete') && has(frame, 'change-noun', 'change'))),
  allows: words('undo', 'change-noun', 'change', 'last', 'again', 'cancel', 'remove', 'delete', 'own'),
  takes: new Set(),
  departments: 'none',
  fill: () => ({ command: 'undo' }),
};

export const preview: Act = {
  name: 'preview',
  suits: (frame) =>
    has(frame, 'preview') ||
    (!has(frame, 'when', 'plan') && has(frame, 'show', 'tell', 'what') && has(frame, 'question')) ||
    (has(frame, 'what') && has(frame, 'ask', 'send') && !has(frame, 'when')) ||
    (has(frame, 'early') && has(frame, 'question') && has(frame, 'show', 'get')) ||
    (has(frame, 'get') && has(frame, 'question') && has(frame, 'next') && has(frame, 'show', 'early')),
  allows: bareWords(
    'can',
    'get',
    'only',
    'should',
    'preview',
    'show',
    'tell',
    'what',
    'question',
    'next',
    'early',
    'be',
    'ask',
    'send',
    'weekly',
    'again',
    'own',
    'you',
    'there',
  ),
  takes: new Set(),
  anyForm: true,
  fill: (_frame, departments) => ({ command: 'preview', departments }),
};

export const showSchedule: Act = {
  name: 'show-schedule',
  suits: (frame) =>
    (has(frame, 'plan') &&
      !has(frame, 'question') &&
      (has(frame, 'show', 'tell', 'what') || !frame.verbs.some(({ lexeme }) => lexeme !== 'get'))) ||
    (has(frame, 'when') && (has(frame, 'send', 'ask', 'question', 'get') || has(frame, 'start', 'resume'))) ||
    (has(frame, 'show') && has(frame, 'plan', 'everything')) ||
    (has(frame, 'what') && has(frame, 'time', 'when') && has(frame, 'send', 'ask', 'question')),
  allows: bareWords(
    'can',
    'get',
    'only',
    'should',
    'show',
    'tell',
    'plan',
    'what',
    'when',
    'question',
    'next',
    'send',
    'ask',
    'be',
    'time',
    'weekly',
    'whole',
    'again',
    'start',
    'resume',
    'own',
    'ugens',
    'you',
    'there',
  ),
  takes: new Set(),
  departments: 'optional',
  anyForm: true,
  fill: (frame, departments) =>
    has(frame, 'be') && !has(frame, 'what', 'when', 'show', 'tell')
      ? { kind: 'not-a-request' }
      : { command: 'show-schedule', departments },
};
