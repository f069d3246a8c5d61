/** Signs in as the bot does, to find out whether it can. */
import type { BotCredentials } from './config';

export type SignIn = { readonly ok: boolean; readonly says: string };

const deadlineMs = 10_000;

const well = (says: string): SignIn => ({ ok: true, says });
const wrong = (says: string): SignIn => ({ ok: false, says });

/** Entra's own address is asked where no other is given. */
export async function trySignIn(
  bot: BotCredentials | undefined,
  login = 'https://login.microsoftonline.com',
): Promise<SignIn> {
  if (!bot) return well('none: authentication is off, for a developer\u2019s own machine alone');
  if (bot.type === 'UserAssignedMSI') return managedIdentity(bot.appId);
  try {
    const response = await fetch(`${login}/${bot.tenantId}/oauth2/v2.0/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: bot.appId,
        client_secret: bot.password ?? '',
        scope: 'https://api.botframework.com/.default',
      }),
      signal: AbortSignal.timeout(deadlineMs),
    });
    return response.ok
      ? well('the bot can sign in')
      : wrong(
          `Entra refused the bot (${response.status}): check BOT_APP_ID, BOT_APP_TENANT_ID and BOT_APP_PASSWORD, and whether the secret has run out`,
        );
  } catch {
    return wrong(`${new URL(login).host} could not be reached: let the bot out to it`);
  }
}

async function managedIdentity(clientId: string): Promise<SignIn> {
  const { ManagedIdentityCredential } = await import('@azure/identity');
  try {
    const abortSignal = AbortSignal.timeout(deadlineMs);
    await new ManagedIdentityCredential({ clientId }).getToken('https://api.botframework.com/.default', {
      abortSignal,
    });
    return well('the managed identity can sign in');
  } catch {
    return wrong(
      `the managed identity ${clientId} cannot sign in here: run this where the bot runs, and give that App Service the identity`,
    );
  }
}
