/** An employee sends an idea to IT: they see exactly what goes, redacted, and it goes without their name. */
import { createHash, randomBytes } from 'node:crypto';
import type { Idea } from '../core/idea';
import { longestIdea, referenceFrom } from '../core/idea';
import type { Message } from '../core/message';
import { createRedactor } from '../core/redaction/redact';
import type { Round, RoundKey } from '../core/reflection';
import { wordsOf } from '../core/reflection';
import type { BotParts } from './bot-parts';
import { membersOrNone } from './members-or-none';
import { postIdea } from './post-idea';
import type { Author } from './record-answer';
import { readOwnRound } from './record-answer';

/** The form with what would be sent: from the answer at first, then as its author has changed it. */
export async function ideaForm(
  parts: BotParts,
  author: Author,
  key: RoundKey,
  typed: string | undefined,
): Promise<Message> {
  const read = await readOwnRound(parts, author, key, typed === undefined ? {} : { idea: typed });
  if ('message' in read) return read.message;
  const { round } = read;
  const answer = await parts.store.answers.get({ ...key, author: parts.pseudonym(author) });
  const words = typed ?? (answer ? wordsOf(round.step.questions, answer.value.replies) : '');
  const redact = await redactorOf(parts, round);
  return { kind: 'idea-form', round, text: redact(words).slice(0, longestIdea), notice: undefined };
}

/** What would still be taken out is taken out and shown again: nothing goes that its author has not seen. */
export async function sendIdea(
  parts: BotParts,
  author: Author,
  key: RoundKey,
  typed: string,
): Promise<Message> {
  const read = await readOwnRound(parts, author, key, { idea: typed });
  if ('message' in read) return read.message;
  const { round } = read;
  const text = typed.trim();
  const form = { kind: 'idea-form', round } as const;
  if (text === '') return { ...form, text, notice: 'empty' };
  if (text.length > longestIdea) return { ...form, text: typed, notice: 'too-long' };
  const redacted = (await redactorOf(parts, round))(text);
  if (redacted !== text) return { ...form, text: redacted, notice: 'redacted' };
  const idea = await keepIdea(parts, author, round, text);
  return { kind: 'idea-sent', round, idea, arrived: await postIdea(parts, idea) };
}

/** One idea of an answer: sent twice, it is the same one. */
async function keepIdea(parts: BotParts, author: Author, round: Round, text: string): Promise<Idea> {
  const { store, pseudonym, clock } = parts;
  const { tenantId, departmentId, week } = round;
  const hash = pseudonym(author);
  const ideaId = createHash('sha256')
    .update(JSON.stringify([hash, departmentId, week]))
    .digest('base64url')
    .slice(0, 22);
  const department = await store.departments.get({ tenantId, departmentId });
  const taken = new Set((await store.ideas.list({ tenantId })).map(({ value }) => value.reference));
  let reference = referenceFrom(randomBytes(8));
  while (taken.has(reference)) reference = referenceFrom(randomBytes(8));
  const { conceptsOfText } = await import('../core/themes/guess-themes');
  const idea: Idea = {
    tenantId,
    ideaId,
    reference,
    departmentId,
    departmentName: department?.value.name ?? '',
    week,
    text,
    concepts: conceptsOfText(text, round.language, await parts.ownConcepts(round)),
    author: hash,
    state: 'new',
    lines: [],
    sentAt: clock.now(),
  };
  return (await store.ideas.insert(idea))?.value ?? (await store.ideas.get(idea))?.value ?? idea;
}

async function redactorOf(parts: BotParts, round: Round): Promise<(text: string) => string> {
  const { messenger, log, roster } = parts;
  const people = await membersOrNone({ messenger: { ...messenger, members: roster }, log }, round.channel);
  return createRedactor(
    people.map(({ name }) => name),
    round.language,
  );
}
