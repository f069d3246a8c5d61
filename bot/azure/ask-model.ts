/** One structured question to a deployment of Azure OpenAI: what it answered, or the kind of what it failed by. */
import type { ChatCompletion } from 'openai/resources/chat/completions';
import type { OpenAiSettings } from '../openai-settings';

export type Token = () => Promise<string>;

export type Question = {
  readonly messages: readonly { readonly role: 'system' | 'user'; readonly content: string }[];
  /** Of the answer, with its name. */
  readonly name: string;
  readonly schema: Readonly<Record<string, unknown>>;
};

export type ModelFailure =
  | 'timeout'
  | 'no token'
  | 'no connection'
  | 'content filter'
  | 'refusal'
  | 'cut short'
  | 'not JSON'
  | 'error'
  | `status ${number}`;

/** The value is as the model gave it: nothing of it is checked here. */
export type ModelAnswer = { readonly value: unknown } | { readonly failed: ModelFailure };

export type AskModel = (question: Question, withinMs: number) => Promise<ModelAnswer>;

/** *How to configure Azure OpenAI with Microsoft Entra ID authentication* (learn.microsoft.com/azure/ai-services/openai). */
const scope = 'https://cognitiveservices.azure.com/.default';

/** A version that has structured outputs (*Azure OpenAI API version lifecycle*, same place). */
const apiVersion = '2024-10-21';

/** What it needs is loaded with the first question. A token is kept until shortly before it expires. */
export function createModelAsker(settings: OpenAiSettings, token: Token = signIn(settings)): AskModel {
  let asking: Promise<Asking> | undefined;
  return async function ask(question, withinMs) {
    const late = AbortSignal.timeout(withinMs);
    asking ??= connect(settings, token).catch(() => {
      asking = undefined;
      return async () => ({ failed: 'error' });
    });
    return Promise.race([asking.then((put) => put(question, late)), lateAnswer(late)]);
  };
}

type Asking = (question: Question, late: AbortSignal) => Promise<ModelAnswer>;

async function connect({ endpoint, deployment, key }: OpenAiSettings, token: Token): Promise<Asking> {
  const { APIConnectionError, AzureOpenAI, OpenAIError } = await import('openai');
  const client = new AzureOpenAI({
    endpoint,
    deployment,
    apiVersion,
    maxRetries: 0,
    logLevel: 'off',
    ...(key === undefined ? { azureADTokenProvider: token } : { apiKey: key }),
  });
  return async ({ messages, name: called, schema }, signal) => {
    try {
      const { choices } = await client.chat.completions.create(
        {
          model: deployment,
          messages: [...messages],
          response_format: { type: 'json_schema', json_schema: { name: called, strict: true, schema } },
        },
        { signal },
      );
      return answerOf(choices[0]);
    } catch (error) {
      // A message may hold what was sent, so only the kind is told.
      const { status, code, name } = error as Readonly<Record<string, unknown>>;
      if (code === 'content_filter') return { failed: 'content filter' };
      if (typeof status === 'number') return { failed: `status ${status}` };
      if (name === 'SyntaxError') return { failed: 'not JSON' };
      if (error instanceof APIConnectionError) return { failed: 'no connection' };
      // What the token's provider throws comes wrapped in the package's own error.
      return { failed: error instanceof OpenAIError ? 'no token' : 'error' };
    }
  };
}

function answerOf(choice: ChatCompletion.Choice | undefined): ModelAnswer {
  if (!choice) return { failed: 'error' };
  const { finish_reason: end, message } = choice;
  if (end === 'content_filter') return { failed: 'content filter' };
  if (end === 'length') return { failed: 'cut short' };
  if (end !== 'stop' || message.refusal || message.tool_calls) return { failed: 'refusal' };
  return { value: JSON.parse(message.content ?? '') as unknown };
}

function signIn({ managedIdentityClientId: clientId }: OpenAiSettings): Token {
  let provider: Promise<Token> | undefined;
  return async () => {
    provider ??= import('@azure/identity').then(({ getBearerTokenProvider, ManagedIdentityCredential }) =>
      getBearerTokenProvider(
        new ManagedIdentityCredential(clientId === undefined ? {} : { clientId }),
        scope,
      ),
    );
    return (await provider)();
  };
}

/** Signing in cannot be broken off, and need not be waited for. */
function lateAnswer(signal: AbortSignal): Promise<ModelAnswer> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve({ failed: 'timeout' }), { once: true });
  });
}
