/** Every activity from Teams, to the story that it belongs to. */
import type { TurnContext } from 'botbuilder';
import type { BotParts } from '../flows/bot-parts';
import { handleInvoke } from './handle-invoke';
import { handleMessage } from './handle-message';
import { handleTeamChange } from './handle-team-change';

export type ActivityHandler = (context: TurnContext) => Promise<void>;

/** *Conversation events*: kinds of activity that the product has no use for come as well, and more will. */
export function createActivityHandler(parts: BotParts): ActivityHandler {
  return async function handle(context) {
    switch (context.activity.type) {
      case 'message':
        return handleMessage(parts, context);
      case 'invoke':
        return handleInvoke(parts, context);
      case 'conversationUpdate':
      case 'installationUpdate':
        return handleTeamChange(parts, context);
      default:
        return undefined;
    }
  };
}
