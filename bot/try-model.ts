/** Asks the language model one small question, as a digest asks it, to find out whether it answers. */
import type { ModelFailure } from './azure/ask-model';
import { createModelAsker } from './azure/ask-model';
import type { OpenAiSettings } from './openai-settings';

export type Trial = { readonly ok: boolean; readonly says: string };

/** As long as a digest waits. */
const usualDeadlineMs = 8_000;

const question = {
  messages: [
    { role: 'system', content: 'Answer the question in the form that is asked for.' },
    { role: 'user', content: 'Are you there?' },
  ],
  name: 'presence',
  schema: {
    type: 'object',
    properties: { present: { type: 'boolean' } },
    required: ['present'],
    additionalProperties: false,
  },
} as const;

export async function tryModel(
  settings: OpenAiSettings | undefined,
  deadlineMs = usualDeadlineMs,
): Promise<Trial> {
  if (!settings) return { ok: true, says: 'none is set up: the embedded engine names the themes' };
  const answer = await createModelAsker(settings)(question, deadlineMs);
  if ('failed' in answer) return { ok: false, says: mendOf(answer.failed, settings) };
  const { value } = answer;
  return typeof value === 'object' && value !== null && 'present' in value
    ? { ok: true, says: `${settings.deployment} answers in the form that it is asked for` }
    : { ok: false, says: withoutStructure(settings) };
}

/** Azure's own meaning of each status is on *Azure OpenAI in Azure AI Foundry Models REST API reference*, learn.microsoft.com. */
function mendOf(failure: ModelFailure, settings: OpenAiSettings): string {
  const { endpoint, deployment, key } = settings;
  const { host } = new URL(endpoint);
  switch (failure) {
    case 'no token':
      return 'the managed identity gets no token here: run this where the bot runs and set AZURE_CLIENT_ID to its identity, or set AZURE_OPENAI_KEY';
    case 'no connection':
      return `${host} could not be reached: check AZURE_OPENAI_ENDPOINT, and let the bot out to it`;
    case 'timeout':
      return `${deployment} did not answer in time, and a digest waits no longer: choose a faster model, or a deployment with more capacity`;
    case 'status 401':
      return key === undefined
        ? 'the identity was refused (401): give it the role Cognitive Services OpenAI User on the resource, and wait some minutes until that holds'
        : 'the key was refused (401): copy AZURE_OPENAI_KEY anew from the resource, and check that AZURE_OPENAI_ENDPOINT is that resource';
    case 'status 403':
      return key === undefined
        ? 'the resource lets nobody in from here (403): allow the bot’s network under its Networking, and check the identity’s role'
        : 'the resource lets nobody in from here or takes no keys (403): allow the bot’s network under its Networking, or leave AZURE_OPENAI_KEY out, so that the managed identity signs in';
    case 'status 404':
      return `${host} has no deployment "${deployment}" (404): AZURE_OPENAI_DEPLOYMENT is the deployment’s own name, not the model’s; a new one takes some minutes`;
    case 'status 429':
      return `the quota of ${deployment} is used up (429): raise its tokens a minute, or try again later`;
    case 'status 400':
    case 'not JSON':
    case 'refusal':
      return withoutStructure(settings);
    case 'content filter':
      return `the content filter of ${deployment} stopped a harmless question: make the filter of the deployment less strict`;
    default:
      return `${deployment} failed (${failure}): try again, and look at the resource’s health in the Azure portal`;
  }
}

function withoutStructure({ deployment }: OpenAiSettings): string {
  return `${deployment} does not answer in the form that it is asked for: deploy a model that has structured outputs, such as gpt-4o of 2024-08-06 or newer`;
}
