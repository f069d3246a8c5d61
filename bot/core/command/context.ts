/** What the words are read against: the time, the enrolled departments, the place of writing. */
import type { Instant } from '../calendar';
import type { Language } from '../language';

export type Context = {
  readonly now: Instant;
  /** An IANA time zone. */
  readonly timeZone: string;
  readonly departments: readonly string[];
  /** The language to prefer where a word or a date could be either. Both are understood. */
  readonly language: Language;
  /** The department in whose channel the words were written: what "here" means, and what is meant when none is named. */
  readonly here?: string;
};
