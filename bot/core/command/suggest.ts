/** The complete commands nearest to what was said, to be offered as buttons: two or three, nearest first. */
import { addWeeks, dateInWeek } from '../calendar';
import type { Command, Departments } from './command';
import type { Context } from './context';
import { dayOf, lastDayOf } from './day';
import { daysOf } from './weeks';
import type { Decision } from './decide';
import { decide } from './decide';
import { nearestNames } from './departments';
import { frameOf } from './frame';
import type { Item, Meaning } from './item';
import { readItems } from './read';
import type { Reading } from './tokens';
import { tokenise } from './tokens';
import type { Sentence } from './understand';

const most = 3;
/** Words that keep a request from being one; without them it is the nearest request there is. */
const blocking = new Set([
  'or',
  'not',
  'no',
  'hedge',
  'if',
  'never-mind',
  'past',
  'be',
  'why',
  'when',
  'what',
  'vague',
  'you',
  'there',
  'no-longer',
  'now',
  'next',
  'from-now',
  'can',
  'holiday',
  'answers',
]);
const lexemeOf = ({ meaning }: Item): string => (meaning.kind === 'word' ? meaning.lexeme : '');

export function suggest(
  sentence: Sentence,
  request: Reading,
  decision: Decision,
  context: Context,
): readonly Command[] {
  if (decision.command) return [];
  const day = dayOf(context);
  const found = new Map<string, Command>();
  const add = (command: Command | null): void => {
    if (command && command.command !== 'help') found.set(JSON.stringify(command), command);
  };
  const attempt = (items: readonly Item[]): void =>
    add(decide(frameOf(items, sentence.text, false), context, day).command);
  for (const part of parts(request)) {
    const items = readItems({ reading: tokenise(part), context, day, asWords: new Set() });
    attempt(items);
  }
  if (found.size < 2) for (const items of alternatives(sentence.items, decision, context)) attempt(items);
  for (const command of completed(sentence.items, decision, context)) add(command);
  if (found.size === 0 && decision.departments)
    add({ command: 'show-schedule', departments: decision.departments });
  return [...found.values()].slice(0, most);
}

/** The requests that may stand side by side in one utterance. */
function parts({ source }: Reading): readonly string[] {
  const split = source.split(/[.;!\n]+|,|\b(?:og|and|then|samt|så)\b/u).filter((part) => part.trim() !== '');
  return split.length > 1 && split.length < 6 ? split : [];
}

/** The sentence without what blocks it, with one of each pair it wavers between, for each department it may mean. */
function alternatives(
  items: readonly Item[],
  decision: Decision,
  context: Context,
): readonly (readonly Item[])[] {
  const open = items
    .filter((item) => !blocking.has(lexemeOf(item)) && item.meaning.kind !== 'unknown')
    .filter(({ meaning }) => meaning.kind !== 'trouble')
    .map(plain);
  const chosen = (['weekday', 'time', 'department', 'cadence', 'weeks', 'dates'] as const).flatMap((kind) => {
    const of = open.filter(({ meaning }) => meaning.kind === kind);
    return of.length > 1
      ? of.map((one) => open.filter((item) => item === one || item.meaning.kind !== kind))
      : [];
  });
  const named = candidates(items, decision, context).map((name) => [...open, department(name)]);
  const clocks = open.flatMap((item) => {
    const { meaning } = item;
    if (meaning.kind !== 'time' || meaning.sure) return [];
    return [meaning.hour + 12, meaning.hour].map((hour) =>
      open.map((each) => (each === item ? { ...item, meaning: { ...meaning, hour, sure: true } } : each)),
    );
  });
  return [...chosen, ...clocks, ...named, open];
}

/** A single day is the nearest weekday, a period of the day no time at all. */
function plain(item: Item): Item {
  const { meaning } = item;
  if (meaning.kind === 'weekday') return { ...item, meaning: { kind: 'weekday', weekday: meaning.weekday } };
  return meaning.kind === 'period' ? { ...item, meaning: { kind: 'word', lexeme: 'filler' } } : item;
}

const department = (name: string): Item => {
  const meaning: Meaning = { kind: 'department', name, certain: true };
  return { meaning, text: name, start: 0, end: 0 };
};

function candidates(items: readonly Item[], decision: Decision, { departments }: Context): readonly string[] {
  if (decision.command || items.some(({ meaning }) => meaning.kind === 'department')) return [];
  const { reason } = decision;
  if (reason.kind === 'several-departments') return reason.candidates.slice(0, most);
  const unknown = items.filter(({ meaning }) => meaning.kind === 'unknown').map(({ text }) => text);
  return unknown.length > 0 ? nearestNames(unknown.join(' '), departments) : departments.slice(0, most);
}

/** What is missing, filled with what is most often meant. */
function completed(items: readonly Item[], decision: Decision, context: Context): readonly Command[] {
  if (decision.command || !decision.departments) return [];
  const { departments, meant, reason } = decision;
  const { week } = dayOf(context);
  const weekday =
    items.flatMap(({ meaning }) => (meaning.kind === 'weekday' ? [meaning.weekday] : []))[0] ?? 5;
  if (meant === 'skip' && reason.kind === 'missing-when')
    return [week, addWeeks(week, 1)].map((each) => ({ command: 'skip', departments, weeks: [each] }));
  if (meant === 'set-digest-time' && reason.kind === 'missing-digest-time')
    return ['12:00', '15:00'].map((time) => ({ command: 'set-digest-time', departments, weekday, time }));
  if (meant === 'set-language' && reason.kind === 'missing-language')
    return (['da', 'en'] as const).map((language) => ({ command: 'set-language', departments, language }));
  if (meant === 'pause' && reason.kind === 'ambiguous-date') return pauses(items, departments, context);
  return [];
}

/** "For two weeks" is from today, or from Monday. */
function pauses(items: readonly Item[], departments: Departments, context: Context): readonly Command[] {
  const { today, week } = dayOf(context);
  return items.flatMap(({ meaning }): readonly Command[] => {
    if (meaning.kind === 'weeks' && meaning.counted)
      return [{ command: 'pause', departments, ...daysOf(meaning.weeks) }];
    if (meaning.kind !== 'duration') return [];
    const monday = dateInWeek(addWeeks(week, 1), 1);
    return [
      { command: 'pause', departments, until: lastDayOf(today, meaning.count, meaning.unit) },
      { command: 'pause', departments, from: monday, until: lastDayOf(monday, meaning.count, meaning.unit) },
    ];
  });
}
