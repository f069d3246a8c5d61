/** Shows an employee exactly what they have answered, and erases it. */
import type { AnswerEntry, Message } from '../core/message';
import type { Answer, RoundKey } from '../core/reflection';
import { markErasure } from './erasure-mark';
import type { Parts } from './ports';
import { isOver } from './record-answer';

type Who = { readonly tenantId: string; readonly userId: string };

export async function showOwnAnswers(
  parts: Parts,
  who: Who,
): Promise<Extract<Message, { kind: 'my-answers' }>> {
  const found = await ownAnswers(parts, who);
  const entries = await Promise.all(found.map((answer) => entryOf(parts, who.tenantId, answer)));
  return {
    kind: 'my-answers',
    entries: entries.filter((entry) => entry !== undefined).sort((a, b) => b.answeredAt - a.answeredAt),
  };
}

/** The traces of membership go last: an erasure that is cut off can be asked for again and finds the rest. */
export async function deleteOwnAnswers(
  parts: Parts,
  who: Who,
): Promise<Extract<Message, { kind: 'answers-deleted' }>> {
  const author = parts.pseudonym(who);
  await markErasure(parts, author);
  const found = await ownAnswers(parts, who);
  for (const answer of found) await parts.store.answers.remove(answer);
  for (const { value } of await parts.store.memberships.list({ author })) {
    for (const delivery of await parts.store.deliveries.list(value))
      if (delivery.value.what.endsWith(`:${author}`)) await parts.store.deliveries.remove(delivery.value);
    await parts.store.memberships.remove(value);
  }
  for (const { value } of await parts.store.ideas.list({ tenantId: who.tenantId }))
    if (value.author === author) await parts.store.ideas.remove(value);
  return { kind: 'answers-deleted', count: found.length };
}

/** An author has at most one answer in a round, so the departments' rounds say where to look: point reads alone. */
async function ownAnswers({ store, pseudonym }: Parts, who: Who): Promise<readonly Answer[]> {
  const author = pseudonym(who);
  const memberships = await store.memberships.list({ author });
  const rounds = await Promise.all(memberships.map(({ value }) => store.rounds.list(value)));
  const answers = await Promise.all(
    rounds
      .flat()
      .map(({ value: { departmentId, week } }) => store.answers.get({ departmentId, week, author })),
  );
  return answers.flatMap((stored) => stored?.value ?? []);
}

async function entryOf(parts: Parts, tenantId: string, answer: Answer): Promise<AnswerEntry | undefined> {
  const key: RoundKey = answer;
  const [round, department] = await Promise.all([
    parts.store.rounds.get(key),
    parts.store.departments.get({ tenantId, departmentId: answer.departmentId }),
  ]);
  if (!round) return undefined;
  return {
    departmentId: answer.departmentId,
    departmentName: department?.value.name ?? '',
    week: answer.week,
    step: round.value.step,
    replies: answer.replies,
    quotable: answer.quotable,
    answeredAt: answer.answeredAt,
    open: !isOver(round.value, parts.clock.now()),
  };
}
