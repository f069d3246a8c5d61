/** What of a department should have happened and has not, or may not have: since when, and what to do about it. */
import type { Instant } from './calendar';
import type { Action, DepartmentState } from './plan';
import { plan } from './plan';

export type LateWork = {
  readonly what: string;
  readonly week: string;
  readonly since: Instant;
  /** What an operator can do. */
  readonly mend: string;
};

/** After this long what is due counts as late, in milliseconds; a tick comes every few seconds. */
const lateAfter = 15 * 60 * 1000;

export function lateWork(state: DepartmentState, now: Instant): readonly LateWork[] {
  const { actions } = plan(state, now);
  return [...actions.flatMap(lateAction), ...state.deliveries.flatMap(troubled)].filter(
    ({ what, since }) =>
      what.startsWith('uncertain') || what.startsWith('refused') || now - since > lateAfter,
  );
}

const runs = 'See whether the bot runs and reaches Teams and its storage: npm run cli -- doctor';

function lateAction(action: Action): readonly LateWork[] {
  switch (action.kind) {
    case 'post-prompt':
      return [
        { what: 'prompt not posted', week: action.occurrence.week, since: action.occurrence.at, mend: runs },
      ];
    case 'close-round':
      return [{ what: 'digest not sent', week: action.round.week, since: action.round.closesAt, mend: runs }];
    default:
      return [];
  }
}

function troubled({ week, what, status }: DepartmentState['deliveries'][number]): readonly LateWork[] {
  const [kind = what] = what.split(':');
  if (what.startsWith('notice:')) return [];
  if (status.kind === 'uncertain')
    return [
      {
        what: `uncertain ${kind}`,
        week,
        since: status.since,
        mend: 'The coach has a card with two buttons: it was posted, or post it again.',
      },
    ];
  if (status.kind === 'failed')
    return [
      {
        what: `refused ${kind}`,
        week,
        since: status.at,
        mend: 'Teams refused it for good: see whether the bot is still in the team, and nobody has blocked it.',
      },
    ];
  return [];
}
