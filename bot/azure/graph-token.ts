/** The bot's own token for Microsoft Graph. */
import type { BotCredentials } from '../config';

/** What signs in is loaded with the first token. It keeps a token until shortly before it expires. */
export function createGraphToken(
  endpoint: string,
  bot: BotCredentials | undefined,
): () => Promise<string | undefined> {
  if (!bot) return async () => undefined;
  const scope = `${new URL(endpoint).origin}/.default`;
  let credential: Promise<Credential> | undefined;
  return async function token() {
    credential ??= signIn(bot);
    return (await (await credential).getToken(scope))?.token;
  };
}

type Credential = { readonly getToken: (scope: string) => Promise<{ readonly token: string } | null> };

async function signIn({ type, appId, tenantId, password }: BotCredentials): Promise<Credential> {
  const { ClientSecretCredential, ManagedIdentityCredential } = await import('@azure/identity');
  return type === 'SingleTenant'
    ? new ClientSecretCredential(tenantId, appId, password ?? '')
    : new ManagedIdentityCredential({ clientId: appId });
}
