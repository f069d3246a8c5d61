/** Takes an employee's answer from the card: checks it, stores it under a keyed hash, and says what the card shows. */
import type { Instant } from '../core/calendar';
import type { Message } from '../core/message';
import type { Answer, Replies, Round, RoundKey } from '../core/reflection';
import { readReplies } from '../core/reflection';
import type { BotParts } from './bot-parts';
import { wasErasedSince } from './erasure-mark';
import { keepWords } from './keep-words';
import { answeredView } from './offer-themes';
import { StoreAway } from './ports';
import { signal } from './signal';

/** Somebody who acts on a card, as authentication vouches for them: nothing here comes from card data. */
export type Author = {
  readonly tenantId: string;
  readonly userId: string;
  /** The channel they act in; undefined in a private chat. */
  readonly channelId: string | undefined;
};

export type SentIn = {
  readonly round: RoundKey;
  readonly data: Readonly<Record<string, unknown>>;
  readonly sentAt: Instant;
};

export async function recordAnswer(
  parts: BotParts,
  author: Author,
  { round: key, data, sentAt }: SentIn,
): Promise<Message> {
  const words = keepWords(data);
  const read = await readOwnRound(parts, author, key, words.replies);
  if ('message' in read) return read.message;
  const { round } = read;
  const pseudonym = parts.pseudonym(author);
  if (isOver(round, parts.clock.now())) {
    const saved = await parts.store.answers.get({ ...key, author: pseudonym });
    return { kind: 'prompt-late', round, replies: words.replies, ...(saved && { saved: saved.value }) };
  }
  const form = { kind: 'prompt-form', round, ...words } as const;
  const checked = readReplies(round.step.questions, words.replies);
  if ('problems' in checked) return { ...form, problems: checked.problems, notSaved: false };
  const answer: Answer = {
    departmentId: round.departmentId,
    week: round.week,
    author: pseudonym,
    replies: checked.replies,
    quotable: words.quotable,
    answeredAt: sentAt,
  };
  let kept: Answer;
  try {
    // Nothing is lost: it was saved, and its author erased it.
    if (await wasErasedSince(parts, pseudonym, sentAt)) return { ...form, problems: [], notSaved: false };
    await parts.remember(author.tenantId, pseudonym, round);
    kept = await keepNewest(parts, answer);
  } catch (error) {
    if (!(error instanceof StoreAway)) throw error;
    parts.log.warn('answer-not-saved', { departmentId: round.departmentId, week: round.week });
    return { ...form, problems: [], notSaved: true };
  }
  if (kept.answeredAt === answer.answeredAt)
    signal(parts, 'answer-saved', { departmentId: round.departmentId, week: round.week });
  parts.count(round);
  return answeredView(parts, round, kept);
}

/** The answer that stands: most are the first of their author in the round, so that is tried first. Teams may deliver an earlier one once more after a later one: the later one stays. */
async function keepNewest({ store }: Pick<BotParts, 'store'>, answer: Answer): Promise<Answer> {
  for (;;) {
    const first = await store.answers.insert(answer);
    if (first) return first.value;
    const before = await store.answers.get(answer);
    if (before && before.value.answeredAt > answer.answeredAt) return before.value;
    const kept = before && (await store.answers.replace(before, answer));
    if (kept) return kept.value;
  }
}

export function isOver(round: Round, now: number): boolean {
  return round.status !== 'open' || now >= round.closesAt;
}

/** The author's own round: in its channel, or in private for whom the channel's roster names. Ids on a card give no right. */
export async function readOwnRound(
  { readRound, roster }: Pick<BotParts, 'readRound' | 'roster'>,
  { tenantId, userId, channelId }: Author,
  key: RoundKey,
  typed: Replies = {},
): Promise<{ readonly round: Round } | { readonly message: Message }> {
  const gone = { message: { kind: 'round-gone', words: Object.values(typed) } } as const;
  const round = await readRound(key);
  if (round?.tenantId !== tenantId) return gone;
  if (channelId !== undefined) return round.channel.channelId === channelId ? { round } : gone;
  return (await roster(round.channel)).some((person) => person.userId === userId) ? { round } : gone;
}
