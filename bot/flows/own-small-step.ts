/** The small step that somebody wrote down, where a round's follow-up asks them about it. */
import type { Round } from '../core/reflection';
import type { BroughtBack } from '../core/small-step';
import { smallStepIn } from '../core/small-step';
import type { BotParts } from './bot-parts';

export async function ownSmallStep(
  { readRound, store }: Pick<BotParts, 'readRound' | 'store'>,
  { departmentId, bringsBack }: Round,
  author: string,
): Promise<BroughtBack | undefined> {
  if (bringsBack === undefined) return undefined;
  const key = { departmentId, week: bringsBack };
  const [round, answer] = await Promise.all([readRound(key), store.answers.get({ ...key, author })]);
  const words = round && answer && smallStepIn(round, answer.value);
  return words === undefined ? undefined : { text: words, week: bringsBack };
}
