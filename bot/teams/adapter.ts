/** The Bot Framework's adapter, kept from what it would do on its own: repeating posts, waiting without end. */
import type { Activity, InvokeResponse, TurnContext } from 'botbuilder';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type {
  AuthenticateRequestResult,
  BotFrameworkAuthentication,
  ConnectorClient,
} from 'botframework-connector';
import type { BotCredentials } from '../config';
import type { Log } from '../flows/ports';
import { faultOf } from '../flows/fault-of';

/** How the bot proves who it is and finds out who writes to it. */
export type Authentication = BotFrameworkAuthentication;

/** How long Teams may take to answer a request, in milliseconds. */
export const requestDeadlineMs = 20_000;

/** Without credentials every request is taken as authenticated, and no token is sent. */
export function createAuthentication(bot: BotCredentials | undefined): Authentication {
  if (!bot) return new ConfigurationBotFrameworkAuthentication({});
  return new ConfigurationBotFrameworkAuthentication({
    MicrosoftAppId: bot.appId,
    MicrosoftAppTenantId: bot.tenantId,
    MicrosoftAppType: bot.type,
    ...(bot.type === 'SingleTenant' && { MicrosoftAppPassword: bot.password ?? '' }),
  });
}

/** The SDK's own `process` prints errors and answers with their message: this takes an activity without either. */
export class TeamsAdapter extends CloudAdapter {
  deliver(
    authenticated: AuthenticateRequestResult,
    activity: Activity,
    handle: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(authenticated, activity, handle);
  }
}

export function createAdapter(authentication: Authentication, log: Log): TeamsAdapter {
  const adapter = new TeamsAdapter(authentication);
  adapter.use(async (context, next) => {
    restrain(context.turnState.get<ConnectorClient>(adapter.ConnectorClientKey));
    await next();
  });
  // Without a handler of its own the SDK answers 500 with the error's message in the body.
  adapter.onTurnError = async (context: TurnContext, error: Error) => {
    log.error('turn-failed', { type: context.activity.type, reason: faultOf(error) });
    throw error;
  };
  return adapter;
}

/** The SDK repeats a POST by itself up to four times, so one lost answer could post a prompt twice. */
export function restrain(client: ConnectorClient | undefined): void {
  const pipeline = (client as { client?: { pipeline: Pipeline } } | undefined)?.client?.pipeline;
  if (client && !pipeline)
    throw new Error('The connector client has no pipeline to restrain: the SDK has changed.');
  pipeline?.removePolicy({ name: 'defaultRetryPolicy' });
  pipeline?.addPolicy({
    name: 'requestDeadline',
    sendRequest: (request, next) => {
      request.timeout = requestDeadlineMs;
      return next(request);
    },
  });
}

/** What is used of the connector client's pipeline; its types live in a package that the SDK does not re-export. */
type Pipeline = {
  removePolicy(options: { name: string }): unknown;
  addPolicy(policy: {
    name: string;
    sendRequest: (
      request: { timeout: number },
      next: (request: { timeout: number }) => Promise<unknown>,
    ) => Promise<unknown>;
  }): void;
};
