/** What an operator may want to be woken by: each a line in the log and a figure, under names that stay. */
import type { Counter } from './meter';
import type { Facts, Parts } from './ports';

type Signal = { readonly metric: Counter; readonly level: 'info' | 'warn' };

const signals = {
  'round-due': { metric: 'sidemand.rounds.due', level: 'info' },
  'round-posted': { metric: 'sidemand.rounds.posted', level: 'info' },
  'round-late': { metric: 'sidemand.rounds.late', level: 'warn' },
  'round-missed': { metric: 'sidemand.rounds.missed', level: 'warn' },
  'delivery-uncertain': { metric: 'sidemand.rounds.uncertain', level: 'warn' },
  'delivery-failed': { metric: 'sidemand.rounds.failed', level: 'warn' },
  'digest-late': { metric: 'sidemand.digests.late', level: 'warn' },
  'answer-saved': { metric: 'sidemand.answers', level: 'info' },
  'send-throttled': { metric: 'sidemand.sends.throttled', level: 'warn' },
} as const satisfies Readonly<Record<string, Signal>>;

/** `facts` stand in the log alone: a figure is the same for all departments. */
export function signal(
  { log, meter }: Pick<Parts, 'log' | 'meter'>,
  event: keyof typeof signals,
  facts: Facts,
): void {
  const { metric, level } = signals[event];
  log[level](event, facts);
  meter.count(metric);
}
