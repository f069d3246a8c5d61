/** What every kind of command says of itself: when a sentence asks for it, which words it may hold, what fills it. */
import type { Command, CommandName, Departments } from './command';
import type { Day } from './day';
import type { Frame } from './frame';
import type { Reason } from './misunderstood';

export type Filled = Command | Reason;
export const isReason = (filled: Filled): filled is Reason => 'kind' in filled;

export type Act = {
  readonly name: CommandName;
  /** Whether the sentence asks for this, as far as its words go. */
  readonly suits: (frame: Frame) => boolean;
  /** The words that the sentence may hold, besides those that change nothing. Any other stops it. */
  readonly allows: ReadonlySet<string>;
  /** The parts that this command can take; any other part stops it. */
  readonly takes: ReadonlySet<
    'weekday' | 'time' | 'cadence' | 'dates' | 'weeks' | 'duration' | 'people' | 'language'
  >;
  /** Without a name: everybody (a plan to look at), nobody (help). */
  readonly departments?: 'optional' | 'none';
  /** Verbs may stand as they do in a report or a question: "hvornår sender du". */
  readonly anyForm?: boolean;
  readonly fill: (frame: Frame, departments: Departments, day: Day) => Filled;
};

/** Words that change nothing about what is asked for. */
const always = [
  'mark',
  'filler',
  'greeting',
  'in',
  'to',
  'and',
  'it',
  'an',
  'their',
  'all',
  'both',
  'except',
  'here',
  'department-noun',
  'staff',
  'everything',
  'help-me',
];
/** Words in which a wish is put. */
const wishes = ['should', 'can', 'get', 'new', 'only', 'as'];

export const words = (...lexemes: readonly string[]): ReadonlySet<string> =>
  new Set([...always, ...wishes, ...lexemes]);
export const bareWords = (...lexemes: readonly string[]): ReadonlySet<string> =>
  new Set([...always, ...lexemes]);

export const has = ({ lexemes }: Frame, ...any: readonly string[]): boolean =>
  any.some((lexeme) => lexemes.has(lexeme));
