/** When the weekly prompt and the digest come. */
import type { TimeOfDay, Weekday } from '../../calendar';
import type { Act, Filled } from '../act';
import { has, words } from '../act';
import { inPeriod } from '../period';
import type { Frame } from '../frame';
import { weekdaysIn } from '../frame';
import type { Reason } from '../misunderstood';

type Slot = { readonly weekday?: Weekday; readonly time?: TimeOfDay; readonly everyWeeks?: number };

/** The one weekday, time and cadence of a sentence, or why there is not one. */
function slotOf(frame: Frame): Slot | Reason {
  const { named, left, isOneDay } = weekdaysIn(frame);
  const days = named.length === 0 && left.length === 1 && !has(frame, 'instead') ? [] : named;
  if (days.length > 1) return { kind: 'contradiction', about: 'weekday' };
  if (isOneDay || (left.length > 0 && days.length === 0)) return { kind: 'one-off' };
  if (left.length > 0 && !has(frame, 'move', 'change', 'instead'))
    return { kind: 'contradiction', about: 'weekday' };
  const cadences = cadencesIn(frame);
  if (cadences.length > 1) return { kind: 'contradiction', about: 'cadence' };
  const time = timeOf(frame);
  if (time && typeof time !== 'string') return time;
  const [weekday] = days;
  const [everyWeeks] = cadences;
  return { ...(weekday && { weekday }), ...(time && { time }), ...(everyWeeks && { everyWeeks }) };
}

/** How often; "every" before a weekday gives way to "every other week". */
function cadencesIn({ cadences }: Frame): readonly number[] {
  const kept = cadences.filter(({ role }) => role !== 'from' && role !== 'instead');
  const told = kept.length > 0 ? kept : cadences;
  const full = told.filter(({ text }) => !/^(?:hver|every|each)$/iu.test(text.trim()));
  return [...new Set((full.length > 0 ? full : told).map(({ everyWeeks }) => everyWeeks))];
}

function timeOf(frame: Frame): TimeOfDay | Reason | undefined {
  const { times, period, periods } = frame;
  if (times.some(({ role }) => ['before', 'after', 'between', 'until', 'through'].includes(role)))
    return { kind: 'vague-time', words: times[0]?.text ?? '' };
  const kept = times.length > 1 ? times.filter(({ role }) => role !== 'from' && role !== 'instead') : times;
  const [time] = kept;
  if (!time) return period ? { kind: 'vague-time', words: periodText(frame) } : undefined;
  if (times.length === 1 && (time.role === 'instead' || time.role === 'from')) return { kind: 'one-off' };
  if (kept.length < times.length && !has(frame, 'move', 'change', 'instead'))
    return { kind: 'contradiction', about: 'time' };
  const told = kept.map(({ hour, minute, sure }) => {
    const inDay = period ? inPeriod(hour, period) : sure ? hour : undefined;
    return inDay === undefined
      ? undefined
      : `${String(inDay).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  });
  if (periods > 1 || new Set(told).size > 1) return { kind: 'contradiction', about: 'time' };
  const [only] = told;
  if (only !== undefined) return only;
  return period ? { kind: 'contradiction', about: 'time' } : { kind: 'ambiguous-time', words: time.text };
}

const periodText = ({ items }: Frame): string =>
  items.find(({ meaning }) => meaning.kind === 'period')?.text ?? '';
const asking = ['move', 'set', 'change', 'send', 'ask', 'get', 'make', 'use', 'start'];
const hasSlot = (frame: Frame): boolean =>
  frame.times.length > 0 ||
  frame.cadences.length > 0 ||
  frame.period !== undefined ||
  frame.whens.some(({ meaning }) => meaning.kind === 'weekday');

export const reschedule: Act = {
  name: 'reschedule',
  suits: (frame) =>
    !has(frame, 'digest') &&
    frame.text === undefined &&
    (hasSlot(frame) || has(frame, 'move') || (has(frame, 'change') && has(frame, 'time', 'plan'))),
  allows: words(
    ...asking,
    'question',
    'ugens',
    'weekly',
    'time',
    'plan',
    'from-now',
    'instead',
    'filler-instead',
    'from',
    'again',
    'now',
    'next',
    'whole',
    'own',
    'vague',
  ),
  takes: new Set(['weekday', 'time', 'cadence']),
  fill: (frame, departments): Filled => {
    const { whens, verbs, isQuestion, isPolite, lexemes } = frame;
    if (has(frame, 'vague')) return { kind: 'vague-time', words: wordsOf(frame, 'vague') };
    if (whens.some(({ meaning }) => meaning.kind !== 'weekday') || has(frame, 'next', 'own'))
      return { kind: 'one-off' };
    if (lexemes.has('now') && !has(frame, 'move', 'change', 'set'))
      return { kind: 'contradiction', about: 'time' };
    const isVerbless = verbs.length === 0;
    if (isVerbless && (has(frame, 'can') || isThanks(frame) || (isQuestion && !isPolite)))
      return { kind: 'not-a-request' };
    if (whens.some(({ role }) => !['at', 'to', 'from', 'instead'].includes(role))) return { kind: 'one-off' };
    const slot = slotOf(frame);
    if ('kind' in slot) return slot;
    return Object.keys(slot).length > 0
      ? { command: 'reschedule', departments, ...slot }
      : { kind: 'missing-when' };
  },
};

const isThanks = ({ items: [first] }: Frame): boolean => /^(?:tak|thank)/iu.test(first?.text ?? '');

export const wordsOf = ({ items }: Frame, lexeme: string): string =>
  items.find(({ meaning }) => meaning.kind === 'word' && meaning.lexeme === lexeme)?.text ?? '';

export const setDigestTime: Act = {
  name: 'set-digest-time',
  suits: (frame) => has(frame, 'digest') && !has(frame, 'show') && frame.text === undefined,
  allows: words(
    ...asking,
    'digest',
    'manager',
    'ugens',
    'weekly',
    'time',
    'from-now',
    'instead',
    'filler-instead',
    'from',
    'vague',
    'write',
    'plan',
  ),
  takes: new Set(['weekday', 'time', 'cadence']),
  fill: (frame, departments): Filled => {
    if (has(frame, 'vague')) return { kind: 'vague-time', words: wordsOf(frame, 'vague') };
    const slot = slotOf(frame);
    if ('kind' in slot) return slot;
    const { weekday, time, everyWeeks = 1 } = slot;
    if (frame.whens.some(({ role }) => !['at', 'to', 'from', 'instead'].includes(role)))
      return { kind: 'one-off' };
    if (everyWeeks !== 1) return { kind: 'impossible-cadence', words: `${everyWeeks}` };
    if (frame.isQuestion && !frame.isPolite && frame.verbs.length === 0) return { kind: 'not-a-request' };
    if (!weekday || !time) return { kind: 'missing-digest-time' };
    return { command: 'set-digest-time', departments, weekday, time };
  },
};
