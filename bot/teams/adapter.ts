/** The Bot Framework's adapter, kept from what it would do on its own: repeating posts, waiting without end. */
import type { Activity, InvokeResponse, TurnContext } from 'botbuilder';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type {
  AuthenticateRequestResult,
  BotFrameworkAuthentication,
  UserTokenClient,
} from 'botframework-connector';
import type { BotCredentials } from '../config';
import type { Connector } from './connector';

/** How the bot proves who it is and finds out who writes to it. */
export type Authentication = BotFrameworkAuthentication;

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
  constructor(
    authentication: Authentication,
    private readonly clientFor: Connector,
  ) {
    super(withOneTokenClient(authentication));
  }

  deliver(
    authenticated: AuthenticateRequestResult,
    activity: Activity,
    handle: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    // The SDK would make a client with every activity, which takes longer than most activities do.
    const connectorFactory = { create: (serviceUrl: string) => this.clientFor(serviceUrl) };
    return this.processActivity({ ...authenticated, connectorFactory }, activity, handle);
  }
}

/** Each activity's context holds a client that signs people in. Nobody is signed in here, so that they share one. */
function withOneTokenClient(authentication: Authentication): Authentication {
  let shared: Promise<UserTokenClient> | undefined;
  const createUserTokenClient: Authentication['createUserTokenClient'] = (identity) =>
    (shared ??= authentication.createUserTokenClient(identity).catch((error: unknown) => {
      shared = undefined;
      throw error;
    }));
  return Object.assign(Object.create(authentication) as Authentication, { createUserTokenClient });
}

export function createAdapter(authentication: Authentication, connect: Connector): TeamsAdapter {
  const adapter = new TeamsAdapter(authentication, connect);
  // Without a handler of its own the SDK answers 500 with the error's message in the body.
  adapter.onTurnError = async (_context: TurnContext, error: Error) => {
    throw error;
  };
  return adapter;
}
