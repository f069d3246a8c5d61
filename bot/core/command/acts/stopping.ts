/** Pauses, their end, single weeks without a prompt, and a prompt at once. */
import type { Act, Filled } from '../act';
import { has, words } from '../act';
import type { Frame } from '../frame';
import { pauseDays } from '../pause-days';
import { wordsOf } from './timing';

const negations = ['not', 'no', 'nothing', 'anything', 'no-longer'];
const isNegated = (frame: Frame): boolean => has(frame, 'not', 'no', 'nothing', 'no-longer');
const asks = (frame: Frame): boolean => has(frame, 'send', 'ask', 'get', 'question', 'nothing', 'no');
const onlyAsks = ({ verbs }: Frame): boolean =>
  verbs.every(({ lexeme }) => ['send', 'ask', 'get'].includes(lexeme));
const singleWeeks = ({ whens }: Frame): boolean =>
  whens.length === 1 &&
  whens.every(({ role, meaning }) => role === 'at' && meaning.kind === 'weeks' && !meaning.range);

/** "send ikke noget før 15. januar" asks for a pause; "ingen spørgsmål i uge 8" for a week without. */
const isPauseByNegation = (frame: Frame): boolean =>
  isNegated(frame) && asks(frame) && onlyAsks(frame) && frame.whens.length > 0 && !singleWeeks(frame);
const isSkipByNegation = (frame: Frame): boolean =>
  isNegated(frame) && onlyAsks(frame) && has(frame, 'question') && singleWeeks(frame);

export const pause: Act = {
  name: 'pause',
  suits: (frame) =>
    !has(frame, 'pause-noun', 'off-pause', 'digest') &&
    (has(frame, 'pause', 'on-pause') ||
      (has(frame, 'stop') && has(frame, 'send', 'ask', 'question', 'message')) ||
      isPauseByNegation(frame)),
  allows: words(
    'message',
    'take',
    'pause',
    'on-pause',
    'set',
    'question',
    'stop',
    'send',
    'ask',
    'start',
    'weekly',
    'from-now',
    'make',
    'add',
    'from',
    'until',
    'through',
    'before',
    'until-after',
    'between',
    'not-before',
    'whole',
    'again',
    'now',
    ...negations,
  ),
  takes: new Set(['weekday', 'dates', 'weeks', 'duration']),
  fill: (frame, departments, day): Filled => {
    const negated = isNegated(frame);
    if (negated && (has(frame, 'pause', 'on-pause', 'stop') || !onlyAsks(frame))) return { kind: 'negated' };
    if (has(frame, 'anything') && !negated && !has(frame, 'stop')) return { kind: 'not-a-command' };
    const span = pauseDays(frame, day, negated);
    return 'kind' in span ? span : { command: 'pause', departments, ...span };
  },
};

export const resume: Act = {
  name: 'resume',
  suits: (frame) =>
    has(frame, 'resume', 'off-pause') ||
    (has(frame, 'start') && has(frame, 'again')) ||
    (has(frame, 'pause-noun') && has(frame, 'end', 'stop', 'cancel', 'remove', 'undo', 'delete')),
  allows: words(
    'take',
    'resume',
    'start',
    'again',
    'end',
    'stop',
    'cancel',
    'remove',
    'delete',
    'pause-noun',
    'off-pause',
    'after-pause',
    'question',
    'send',
    'ask',
    'be',
    'now',
    'from-now',
    'set',
    'weekly',
    'make',
    'plan',
  ),
  takes: new Set(),
  fill: (frame, departments): Filled => {
    if (frame.whens.length > 0) return { kind: 'not-on-a-date' };
    const isOver = frame.verbs.some(({ lexeme, form }) => lexeme === 'end' && form === 'participle');
    if (has(frame, 'be') && !(has(frame, 'pause-noun') && isOver)) return { kind: 'not-a-request' };
    if (has(frame, 'resume', 'start') && has(frame, 'pause-noun')) return { kind: 'several-commands' };
    if (has(frame, 'stop', 'cancel', 'remove', 'delete') && !has(frame, 'pause-noun', 'off-pause'))
      return { kind: 'several-commands' };
    return { command: 'resume', departments };
  },
};

export const skip: Act = {
  name: 'skip',
  suits: (frame) =>
    (has(frame, 'skip', 'cancel') && !has(frame, 'pause-noun', 'digest', 'manager')) ||
    isSkipByNegation(frame),
  allows: words(
    'skip',
    'cancel',
    'message',
    'question',
    'ugens',
    'next',
    'weekly',
    'send',
    'ask',
    'between',
    'from',
    'whole',
    ...negations,
  ),
  takes: new Set(['weeks', 'weekday', 'dates', 'duration']),
  fill: (frame, departments, day): Filled => {
    if (has(frame, 'skip', 'cancel') && isNegated(frame)) return { kind: 'negated' };
    if (!has(frame, 'skip', 'cancel') && has(frame, 'next', 'ugens')) return { kind: 'negated' };
    const { whens } = frame;
    const weeks = whens.flatMap(({ meaning }) => (meaning.kind === 'weeks' ? [meaning] : []));
    if (weeks.length > 1) return { kind: 'contradiction', about: 'week' };
    if (whens.length > weeks.length) return { kind: 'missing-when' };
    const [only] = weeks;
    if (!only)
      return has(frame, 'ugens')
        ? { command: 'skip', departments, weeks: [day.week] }
        : { kind: 'missing-when' };
    const role = whens[0]?.role;
    const fits =
      role === 'at' || role === 'to' || ((role === 'from' || role === 'between') && only.weeks.length > 1);
    if (!fits) return { kind: 'contradiction', about: 'week' };
    return { command: 'skip', departments, weeks: only.weeks };
  },
};

export const sendNow: Act = {
  name: 'send-now',
  suits: (frame) =>
    has(frame, 'now') && has(frame, 'send', 'ask', 'get') && !has(frame, 'digest', 'move', 'set', 'change'),
  allows: words('send', 'ask', 'now', 'question', 'ugens', 'weekly', 'next'),
  takes: new Set(['weeks']),
  fill: ({ whens, ...frame }, departments, { week }): Filled => {
    const isThisWeek = whens.every(
      ({ meaning, role }) =>
        role === 'at' && meaning.kind === 'weeks' && meaning.weeks.length === 1 && meaning.weeks[0] === week,
    );
    if (!isThisWeek) return { kind: 'not-on-a-date' };
    if (!has({ whens, ...frame }, 'send', 'ask') && !has({ whens, ...frame }, 'question'))
      return { kind: 'unknown-words', words: [wordsOf({ whens, ...frame }, 'now')] };
    return { command: 'send-now', departments };
  },
};
