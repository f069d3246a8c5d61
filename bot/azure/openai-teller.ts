/** Asks a model of Azure OpenAI, once, to name and retell a digest's themes. */
import { z } from 'zod';
import type { tellingAnswer } from '../core/telling';
import type { Log, ThemeTeller } from '../flows/ports';
import type { OpenAiSettings } from '../openai-settings';
import type { Token } from './ask-model';
import { createModelAsker } from './ask-model';
import { tellingInstructions } from './telling-instructions';

const tellWithinMs = 8_000;

/** The answer is as the model gave it: nothing of it is checked here. */
export function createOpenAiTeller(
  settings: OpenAiSettings,
  log: Log,
  { withinMs = tellWithinMs, token }: { readonly withinMs?: number; readonly token?: Token } = {},
): ThemeTeller {
  const ask = createModelAsker(settings, token);
  return async function tell(request) {
    const answer = await ask(
      { messages: tellingInstructions(request), name: 'telling', schema: answerSchema },
      withinMs,
    );
    if ('value' in answer) return answer.value;
    log.warn('telling-failed', { reason: answer.failed });
    return undefined;
  };
}

/** Lengths and signs are left to the check: not every model's structured output knows them. */
const answerSchema = z.toJSONSchema(
  z.strictObject({
    themes: z.array(z.strictObject({ label: z.string(), themes: z.array(z.number()) })),
    paragraph: z.string(),
    question: z.string(),
  } satisfies Record<keyof typeof tellingAnswer.shape, z.ZodType>),
);
