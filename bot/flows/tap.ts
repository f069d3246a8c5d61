/** A tap on a card, and who made it where. */
import type { Instant } from '../core/calendar';
import type { Channel } from '../core/department';
import type { Language } from '../core/language';
import type { Speaker } from './role-of';

export type Tap = { readonly verb: string; readonly data: Readonly<Record<string, unknown>> };

export type Tapped = {
  readonly speaker: Speaker;
  readonly channel: Channel | undefined;
  readonly language: Language;
  readonly tap: Tap;
  /** When they tapped, by Teams' clock; left out where that is not known. */
  readonly sentAt?: Instant;
};
