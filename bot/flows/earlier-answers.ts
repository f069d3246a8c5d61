/** A department's earlier answers, redacted: in no theme, they teach the engine how its words go together. */
import type { Round } from '../core/reflection';
import { wordsOf } from '../core/reflection';
import type { Parts } from './ports';

/** The engine takes as many (`settings.earlier`), and a big week needs none. */
const most = 300;
const bigWeek = 100;
/** Rounds that are read for it. */
const mostRounds = 8;

export async function earlierAnswers(
  { store }: Pick<Parts, 'store'>,
  round: Round,
  answers: number,
  redact: (text: string) => string,
): Promise<readonly string[]> {
  if (answers >= bigWeek || answers < round.thresholds.answers) return [];
  const rounds = (await store.rounds.list(round))
    .map(({ value }) => value)
    .filter(({ week, status }) => week < round.week && status !== 'missed')
    .slice(-mostRounds);
  const texts: string[] = [];
  for (const earlier of rounds.reverse()) {
    if (texts.length >= most) break;
    for (const { value } of await store.answers.list(earlier))
      texts.push(redact(wordsOf(earlier.step.questions, value.replies)));
  }
  return texts.slice(0, most);
}
