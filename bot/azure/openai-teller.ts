/** Asks a model of Azure OpenAI, once, to name and retell a digest's themes. */
import { z } from 'zod';
import type { OpenAiSettings } from '../openai-settings';
import type { Log, ThemeTeller } from '../flows/ports';
import type { tellingAnswer } from '../core/telling';
import { tellingInstructions } from './telling-instructions';

export type Token = () => Promise<string>;

/** *How to configure Azure OpenAI with Microsoft Entra ID authentication* (learn.microsoft.com/azure/ai-services/openai). */
const scope = 'https://cognitiveservices.azure.com/.default';

/** A version that has structured outputs (*Azure OpenAI API version lifecycle*, same place). */
const apiVersion = '2024-10-21';

export const tellWithinMs = 8_000;

/** What it needs is loaded with the first question. The answer is as the model gave it: nothing of it is checked here. */
export function createOpenAiTeller(
  settings: OpenAiSettings,
  log: Log,
  { withinMs = tellWithinMs, token }: { readonly withinMs?: number; readonly token?: Token } = {},
): ThemeTeller {
  let asking: Promise<Ask> | undefined;
  return async function tell(request) {
    const late = AbortSignal.timeout(withinMs);
    try {
      asking ??= connect(settings, token).catch((error: unknown) => {
        asking = undefined;
        throw error;
      });
      const content = await Promise.race([
        asking.then((ask) => ask(tellingInstructions(request), late)),
        aborted(late),
      ]);
      return content === undefined ? undefined : (JSON.parse(content) as unknown);
    } catch (error) {
      // An error's message may hold what was sent.
      log.warn('telling-failed', { reason: late.aborted ? 'timeout' : kindOf(error) });
      return undefined;
    }
  };
}

type Ask = (
  messages: ReturnType<typeof tellingInstructions>,
  signal: AbortSignal,
) => Promise<string | undefined>;

async function connect(settings: OpenAiSettings, token: Token | undefined): Promise<Ask> {
  const { AzureOpenAI } = await import('openai');
  const { endpoint, deployment, key } = settings;
  const client = new AzureOpenAI({
    endpoint,
    deployment,
    apiVersion,
    maxRetries: 0,
    logLevel: 'off',
    ...(key === undefined ? { azureADTokenProvider: token ?? (await signIn(settings)) } : { apiKey: key }),
  });
  return async (messages, signal) => {
    const { choices } = await client.chat.completions.create(
      {
        model: deployment,
        messages: [...messages],
        response_format: {
          type: 'json_schema',
          json_schema: { name: 'telling', strict: true, schema: answerSchema },
        },
      },
      { signal },
    );
    const choice = choices[0];
    return choice?.finish_reason === 'stop' && !choice.message.refusal && !choice.message.tool_calls
      ? (choice.message.content ?? undefined)
      : undefined;
  };
}

async function signIn({ managedIdentityClientId: clientId }: OpenAiSettings): Promise<Token> {
  const { getBearerTokenProvider, ManagedIdentityCredential } = await import('@azure/identity');
  return getBearerTokenProvider(
    new ManagedIdentityCredential(clientId === undefined ? {} : { clientId }),
    scope,
  );
}

/** Lengths and signs are left to the check: not every model's structured output knows them. */
const answerSchema = z.toJSONSchema(
  z.strictObject({
    themes: z.array(z.strictObject({ label: z.string(), themes: z.array(z.number()) })),
    paragraph: z.string(),
    question: z.string(),
  } satisfies Record<keyof typeof tellingAnswer.shape, z.ZodType>),
);

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(new Error('timeout')), { once: true });
  });
}

function kindOf(error: unknown): string {
  const status = error instanceof Error && 'status' in error ? error.status : undefined;
  return typeof status === 'number'
    ? `status ${status}`
    : error instanceof SyntaxError
      ? 'not JSON'
      : 'error';
}
