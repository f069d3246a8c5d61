/** Makes a round's digest from its answers, once: what stands in the store is never computed again. */
import type { Digest } from '../core/digest';
import { composeDigest } from '../core/compose-digest';
import { correctDifference } from '../core/correct-difference';
import type { DepartmentState } from '../core/plan';
import { createRedactor } from '../core/redaction/redact';
import type { Answer, Round } from '../core/reflection';
import { stepsTried } from '../core/small-step';
import { otherTheme, wordsOf } from '../core/reflection';
import { earlierAnswers } from './earlier-answers';
import { ownConcepts } from './keep-topics';
import { membersOrNone } from './members-or-none';
import type { Parts } from './ports';
import { retellThemes } from './retell-themes';

export async function makeDigest(
  parts: Parts,
  state: Pick<DepartmentState, 'department'>,
  round: Round,
): Promise<Digest> {
  const { store, themes, clock, log, meter } = parts;
  const { department } = state;
  const made = await store.digests.get(round);
  if (made) return made.value;
  const elapsed = meter.stopwatch();
  const [answers, earlier, members, corrections, extraConcepts] = await Promise.all([
    store.answers.list(round).then((stored) => stored.map(({ value }) => value)),
    store.digests.list(round).then((stored) => stored.map(({ value }) => value)),
    membersOrNone(parts, department.channel),
    store.corrections.list(round).then((stored) => stored.map(({ value }) => value)),
    ownConcepts(parts, round.tenantId),
  ]);
  const redact = createRedactor(
    [...members, ...department.managers, department.coach].map(({ name }) => name),
    round.language,
  );
  const texts = answers.map((answer) => ({
    id: answer.author,
    text: redact(wordsOf(round.step.questions, answer.replies)),
    ...(answer.tag !== undefined && answer.tag !== otherTheme && { tag: answer.tag }),
  }));
  const history = await earlierAnswers(parts, round, answers.length, redact);
  const found =
    answers.length < round.thresholds.answers
      ? []
      : await themes({ language: round.language, texts, history, extraConcepts });
  const told = await retellThemes(parts, round, texts, found, redact);
  const digest = composeDigest({
    round,
    answers: answers.length,
    invited: members.length,
    themes: (told?.themes ?? found).map((theme) => correctDifference(theme, corrections, round.language)),
    quotes: quotable(round, answers, redact),
    earlier: earlier.filter(({ week }) => week < round.week),
    stepsTried: stepsTried(round, answers, round.thresholds),
    telling: told?.telling,
    madeAt: clock.now(),
  });
  if (!(await store.digests.insert(digest))) return makeDigest(parts, state, round);
  const ms = elapsed();
  log.info('digest-made', { departmentId: round.departmentId, week: round.week, ms });
  meter.record('sidemand.digest.duration', ms);
  return digest;
}

/** What each consenting author may be quoted with, by author: their longest text, redacted. */
function quotable(
  { step }: Round,
  answers: readonly Answer[],
  redact: (text: string) => string,
): ReadonlyMap<string, string> {
  const texts = step.questions.filter(({ kind }) => kind === 'text');
  return new Map(
    answers
      .filter(({ quotable }) => quotable)
      .map(({ author, replies }) => {
        const longest = texts.map(({ id }) => replies[id] ?? '').sort((a, b) => b.length - a.length)[0] ?? '';
        return [author, redact(longest)];
      }),
  );
}
