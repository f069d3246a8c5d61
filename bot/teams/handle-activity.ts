/** Every activity from Teams, to the story that it belongs to. */
import type { TurnContext } from 'botbuilder';
import type { BotParts } from '../flows/bot-parts';
import type { Log } from '../flows/ports';
import { heardAs } from './incoming';
import { handleInvoke } from './handle-invoke';
import { handleMessage } from './handle-message';
import { handleTeamChange } from './handle-team-change';

/** `log` is the activity's own. */
export type ActivityHandler = (context: TurnContext, log: Log) => Promise<void>;

/** *Conversation events*: kinds of activity that the product has no use for come as well, and more will. */
export function createActivityHandler(botParts: BotParts): ActivityHandler {
  return async function handle(context, log) {
    const parts = { ...botParts, log };
    const { activity } = context;
    const once = (act: () => Promise<void>): Promise<void> =>
      parts.hearOnce(heardAs(activity, parts.clock.now()), act);
    switch (activity.type) {
      case 'message':
        return once(() => handleMessage(parts, context));
      // What a tap does is done once by itself: an answer is one row, a draft is confirmed once.
      case 'invoke':
        return handleInvoke(parts, context);
      case 'conversationUpdate':
      case 'installationUpdate':
        return once(() => handleTeamChange(parts, context));
      default:
        return undefined;
    }
  };
}
