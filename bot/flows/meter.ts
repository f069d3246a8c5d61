/** What operators watch: traces and figures. `azure/` sends them, and without it nobody does. */
import type { Facts } from './ports';

/**
 * Traces and figures for operators. No answer, no name, no person's id and no token may stand in them. Of what is
 * thrown inside, a span holds the kind of error and never its message.
 */
export type Meter = {
  /**
   * Runs what begins with an activity from Teams or with the clock, as a trace of its own. The log of what it runs bears
   * its `mark` as `correlation`.
   */
  readonly trace: <Result>(
    name: string,
    facts: Facts,
    run: (note: (facts: Facts) => void, mark: string) => Promise<Result>,
  ) => Promise<Result>;
  /** Runs a part of it as a span of the trace under way. Without one it is only run. */
  readonly step: Span;
  /** The same for one request to the storage or to Teams. */
  readonly request: Span;
  readonly count: (metric: Counter, by?: number) => void;
  readonly record: (metric: Duration, ms: number) => void;
  /** Milliseconds since it was started: its own clock, which a change of the machine's does not move. */
  readonly stopwatch: () => () => number;
  /** The mark of the trace under way, where it is sent; undefined outside every trace. */
  readonly correlation: () => string | undefined;
};

/** `note` adds what is known only later. */
export type Span = <Result>(
  name: string,
  facts: Facts,
  run: (note: (facts: Facts) => void) => Promise<Result>,
) => Promise<Result>;

export type Counter =
  | 'sidemand.rounds.due'
  | 'sidemand.rounds.posted'
  | 'sidemand.rounds.late'
  | 'sidemand.rounds.missed'
  | 'sidemand.rounds.uncertain'
  | 'sidemand.rounds.failed'
  | 'sidemand.digests.late'
  | 'sidemand.answers'
  | 'sidemand.sends.throttled';

/** In milliseconds. */
export type Duration = 'sidemand.digest.duration';
