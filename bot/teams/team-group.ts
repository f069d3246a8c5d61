/** The Microsoft 365 group behind a team, which Microsoft Graph knows the team by. */
import { Teams } from 'botframework-connector';
import type { Channel } from '../core/department';
import { askAgain } from './ask-again';
import type { Connector } from './connector';
import type { Pacer } from './pacer';

export type GroupOf = (channel: Channel) => Promise<string | undefined>;

/** Teams whose group is remembered: it never changes. */
const mostKept = 1000;

/** *Get Teams specific context*: the team's details hold its `aadGroupId`. */
export function createGroupOf(connect: Connector, pace: Pacer): GroupOf {
  const known = new Map<string, string>();
  return async function groupOf({ tenantId, teamId, serviceUrl }) {
    const kept = known.get(teamId);
    if (kept !== undefined) return kept;
    const client = await connect(serviceUrl);
    // The SDK has a client of its own for these operations; they run on any, and this one is restrained already.
    const { aadGroupId } = await askAgain(async () => {
      await pace(tenantId, `roster ${teamId}`);
      return new Teams(client).fetchTeamDetails(teamId);
    });
    if (aadGroupId === undefined) return undefined;
    if (known.size >= mostKept) known.clear();
    known.set(teamId, aadGroupId);
    return aadGroupId;
  };
}
