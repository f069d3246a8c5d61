/** What stood in the way of acting on a coach’s words: what was understood, what was not, and the nearest meanings. */
import type { IsoDate, TimeOfDay, WeekKey, Weekday } from '../calendar';
import type { Language } from '../language';
import type { Command, CommandName, Departments } from './command';

/** Why nothing is done. Strings in it are the coach’s own words or enrolled names. */
export type Reason =
  /** No request for anything that a coach can ask for. */
  | { readonly kind: 'not-a-command' }
  /** Some of the words carry a meaning that is not known. */
  | { readonly kind: 'unknown-words'; readonly words: readonly string[] }
  | { readonly kind: 'unknown-department'; readonly words: string; readonly nearest: readonly string[] }
  /** A name that several departments could be meant by. */
  | { readonly kind: 'several-departments'; readonly words: string; readonly candidates: readonly string[] }
  | { readonly kind: 'missing-department' }
  /** The request lacks a day, a time, a week or a date. */
  | { readonly kind: 'missing-when' }
  /** A digest’s time takes both a weekday and a time. */
  | { readonly kind: 'missing-digest-time' }
  | { readonly kind: 'missing-question' }
  | { readonly kind: 'missing-person' }
  | { readonly kind: 'missing-language' }
  /** A language that the product does not speak. */
  | { readonly kind: 'unknown-language'; readonly words: string }
  /** No such time of day: "kl. 25". */
  | { readonly kind: 'impossible-time'; readonly words: string }
  /** Morning or afternoon: "kl. 3". */
  | { readonly kind: 'ambiguous-time'; readonly words: string }
  /** A time that is not a clock time: "tirsdag morgen", "omkring kl. 9". */
  | { readonly kind: 'vague-time'; readonly words: string }
  /** No such week, or one that is over. */
  | { readonly kind: 'impossible-week'; readonly words: string }
  /** No such date, or one that is over. */
  | { readonly kind: 'impossible-date'; readonly words: string }
  /** A day or a period that could be two: "næste fredag", "til efter jul". */
  | { readonly kind: 'ambiguous-date'; readonly words: string }
  /** Every week, or every so many weeks, is all that a schedule can be. */
  | { readonly kind: 'impossible-cadence'; readonly words: string }
  /** A change of one week’s day alone, or of the plan from some later date on. */
  | { readonly kind: 'one-off' }
  /** A date for something that happens at once. */
  | { readonly kind: 'not-on-a-date' }
  /** Two of what there can be one of. */
  | {
      readonly kind: 'contradiction';
      readonly about: 'weekday' | 'time' | 'week' | 'date' | 'cadence' | 'departments' | 'language';
    }
  | { readonly kind: 'several-commands' }
  /** "tirsdag eller onsdag", "måske". */
  | { readonly kind: 'undecided' }
  /** "flyt ikke Løn". */
  | { readonly kind: 'negated' }
  /** A question about whether or why, a report of what was done. */
  | { readonly kind: 'not-a-request' };

/** What could be read, whatever stood in the way. */
export type Understood = {
  readonly command?: CommandName;
  readonly departments?: Departments;
  readonly weekday?: Weekday;
  readonly time?: TimeOfDay;
  readonly everyWeeks?: number;
  readonly weeks?: readonly WeekKey[];
  readonly from?: IsoDate;
  readonly until?: IsoDate;
  readonly people?: readonly string[];
  readonly language?: Language;
  readonly text?: string;
};

export type Misunderstood = {
  readonly command: null;
  readonly reason: Reason;
  readonly understood: Understood;
  /** Up to three complete commands that may have been meant, nearest first. */
  readonly suggestions: readonly Command[];
};
