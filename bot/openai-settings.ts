/** Which deployment of Azure OpenAI is asked, if any. */
import type { SettingReader } from './settings';
import { serverAddress } from './settings';

/** Without a key the managed identity signs in. */
export type OpenAiSettings = {
  readonly endpoint: string;
  readonly deployment: string;
  readonly key?: string;
  readonly managedIdentityClientId?: string;
};

export function openAi(read: SettingReader, isAuthenticated: boolean): OpenAiSettings | undefined {
  const endpoint = read.optional('AZURE_OPENAI_ENDPOINT', {
    matches: serverAddress(isAuthenticated),
    as: 'an address such as https://resource.openai.azure.com',
  });
  const deployment = read.optional('AZURE_OPENAI_DEPLOYMENT', {
    matches: /^[\w.-]{1,64}$/,
    as: 'the name of a deployment of that resource',
  });
  const key = read.optional('AZURE_OPENAI_KEY');
  const managedIdentityClientId = read.optional('AZURE_CLIENT_ID');
  if ((endpoint === undefined) !== (deployment === undefined))
    read.problem(
      endpoint === undefined ? 'AZURE_OPENAI_ENDPOINT' : 'AZURE_OPENAI_DEPLOYMENT',
      'is not set: a language model needs the endpoint and the deployment, or neither of them',
    );
  if (endpoint === undefined || deployment === undefined) return undefined;
  return {
    endpoint,
    deployment,
    ...(key !== undefined && { key }),
    ...(managedIdentityClientId !== undefined && { managedIdentityClientId }),
  };
}
