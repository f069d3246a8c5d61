/** What a stretch of an utterance was recognised as. */
import type { IsoDate, WeekKey, Weekday } from '../calendar';
import type { Language } from '../language';
import type { Reason } from './misunderstood';

export type Period = 'morning' | 'afternoon' | 'evening' | 'night';

/** How a verb stands: asked for, told of now, told of then, done. */
export type Form = 'base' | 'gerund' | 'finite' | 'past' | 'participle';

export type Meaning =
  | { readonly kind: 'word'; readonly lexeme: string; readonly form?: Form }
  | { readonly kind: 'department'; readonly name: string; readonly certain: boolean }
  /** `one` is a single coming day ("næste tirsdag"), not a habit. */
  | { readonly kind: 'weekday'; readonly weekday: Weekday; readonly one?: 'coming' | 'next' }
  /** `sure` is whether morning and afternoon can be told apart without more words. */
  | { readonly kind: 'time'; readonly hour: number; readonly minute: number; readonly sure: boolean }
  | { readonly kind: 'period'; readonly period: Period }
  | { readonly kind: 'cadence'; readonly everyWeeks: number }
  /** `counted` is told by a distance from now ("om to uger", "the next two weeks"): clear as weeks, not as days. */
  | {
      readonly kind: 'weeks';
      readonly weeks: readonly WeekKey[];
      readonly range: boolean;
      readonly counted?: boolean;
    }
  /** Both days within. `day` is one day, `month` a whole one, `rest` reaches from now to an end. */
  | {
      readonly kind: 'dates';
      readonly from: IsoDate;
      readonly until: IsoDate;
      readonly shape: 'day' | 'month' | 'range' | 'rest';
    }
  | { readonly kind: 'duration'; readonly unit: 'days' | 'weeks' | 'months'; readonly count: number }
  | { readonly kind: 'language'; readonly language: Language }
  /** A bare number: a time beside a weekday, otherwise nothing. */
  | { readonly kind: 'number'; readonly value: number }
  /** Recognised, and standing in the way. */
  | { readonly kind: 'trouble'; readonly reason: Reason }
  | { readonly kind: 'mention'; readonly name: string }
  | { readonly kind: 'unknown' };

export type Item = {
  readonly meaning: Meaning;
  readonly text: string;
  /** Positions in the utterance, and of the first token. */
  readonly start: number;
  readonly end: number;
};

/** A recogniser reads at one position and says how far its meaning reaches. */
export type Found = { readonly meaning: Meaning; readonly end: number };
