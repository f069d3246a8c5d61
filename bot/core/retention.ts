/** How long things are kept: what is older goes, and nothing else. */
import type { Instant } from './calendar';
import type { Round } from './reflection';

export type Retention = {
  /** Days after a round closed that its answers are kept. */
  readonly answerDays: number;
  /** Days after a round closed that its digest, its deliveries and the round itself are kept; changes as long. */
  readonly digestDays: number;
};

export const defaultRetention: Retention = { answerDays: 365, digestDays: 1095 };

/** Days that a draft is kept which nobody confirmed, or which can no longer be undone. */
export const draftDays = 90;

const dayMs = 24 * 60 * 60 * 1000;

export function isOlder(at: Instant, days: number, now: Instant): boolean {
  return at <= now - days * dayMs;
}

export type RoundRetention = 'keep' | 'answers-go' | 'all-goes';

/** An open round is kept, however old: its answers are still to be summed up. */
export function roundRetention({ status, closesAt }: Round, keep: Retention, now: Instant): RoundRetention {
  if (status === 'open') return 'keep';
  if (isOlder(closesAt, Math.max(keep.digestDays, keep.answerDays), now)) return 'all-goes';
  return isOlder(closesAt, keep.answerDays, now) ? 'answers-go' : 'keep';
}
