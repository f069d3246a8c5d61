/** What of an activity may stand in a trace: its kind, in words from these lists alone. */
import type { Activity } from 'botbuilder';
import type { Facts } from '../flows/ports';
import { teamsData } from './incoming';

const types = ['message', 'invoke', 'conversationUpdate', 'installationUpdate', 'messageReaction', 'typing'];
const names = ['adaptiveCard/action'];
const places = ['personal', 'channel', 'groupChat'];

/** *Conversation events*. */
const events = [
  ...['channelCreated', 'channelDeleted', 'channelRenamed', 'channelRestored'],
  ...['teamArchived', 'teamDeleted', 'teamHardDeleted', 'teamRenamed', 'teamRestored', 'teamUnarchived'],
  ...['teamMemberAdded', 'teamMemberRemoved'],
];

export function activityFacts(activity: Activity): Facts & { readonly type: string } {
  return {
    type: listed(types, activity.type) ?? 'other',
    name: listed(names, activity.name),
    place: listed(places, activity.conversation?.conversationType),
    event: listed(events, teamsData(activity).eventType),
  };
}

function listed(list: readonly string[], word: unknown): string | undefined {
  if (word === undefined) return undefined;
  return list.find((each) => each === word) ?? 'other';
}
