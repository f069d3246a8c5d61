/** A message that must be sent once: `claimed -> sending -> sent`, each step a conditional write. */
import type { Instant, WeekKey } from './calendar';

/**
 * What is sent, and to whom. `prompt` and `recap` go to the channel, `digest` to one manager, `notice` to the coach.
 * With the department and the week it is the delivery's key.
 */
export type DeliveryKey = {
  readonly departmentId: string;
  readonly week: WeekKey;
  /** "prompt", "recap", "digest:<user id>", "overview:<user id>", "notice:<kind>". */
  readonly what: string;
};

/** What a coach is told: twice is better than never, so it alone is sent again where nobody knows whether it arrived. */
export function isNotice({ what }: Pick<DeliveryKey, 'what'>): boolean {
  return what.startsWith('notice:');
}

export type SentMessage = { readonly conversationId: string; readonly activityId: string };

export type DeliveryStatus =
  /** Somebody prepares it; another may take it over once the lease is out. */
  | { readonly kind: 'claimed'; readonly leaseUntil: Instant }
  /** The request to Teams may have left: no prompt, recap or digest is sent again from here. */
  | { readonly kind: 'sending'; readonly since: Instant }
  | { readonly kind: 'sent'; readonly at: Instant; readonly message: SentMessage }
  /** The sender died, or the connection did, before Teams answered: only a person can tell, or a look in the channel. */
  | {
      readonly kind: 'uncertain';
      readonly since: Instant;
      /** Looks that came to nothing, the last at `since`. */ readonly looks?: number;
    }
  /** Teams refused it for good. */
  | { readonly kind: 'failed'; readonly at: Instant; readonly reason: string }
  /** Teams refused it for now, and certainly did not post it. */
  | { readonly kind: 'waiting'; readonly until: Instant; readonly attempts: number };

export type Delivery = DeliveryKey & {
  /** The one attempt that may move the delivery on: another attempt has another name. */
  readonly attempt: string;
  /** How often a coach has asked for it to be sent once more: then it is sent although its own day is over. */
  readonly askedAgain?: number;
  readonly status: DeliveryStatus;
};
