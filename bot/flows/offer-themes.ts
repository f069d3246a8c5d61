/** Asks an author what their answer is about, in one tap, and keeps what they say: it sharpens the digest. */
import type { Message } from '../core/message';
import type { Answer, Round, RoundKey } from '../core/reflection';
import { otherTheme, wordsOf } from '../core/reflection';
import type { ThemeGuess } from '../core/themes/guess-themes';
import type { BotParts } from './bot-parts';
import { keepRecent } from './keep-recent';
import type { Parts } from './ports';
import type { Author } from './record-answer';
import { isOver, readOwnRound } from './record-answer';

export type PublishedThemes = (key: RoundKey) => Promise<readonly PublishedTheme[]>;
type PublishedTheme = { readonly label: string; readonly concepts: readonly string[] };

const keeping = { keptMs: 10 * 60 * 1000, most: 500 };

/** The themes of a department's digests so far, the latest first. */
export function createPublishedThemes({ store, clock }: Pick<Parts, 'store' | 'clock'>): PublishedThemes {
  return keepRecent(
    clock,
    keeping,
    ({ departmentId }) => departmentId,
    async (key) => (await store.digests.list(key)).flatMap(({ value }) => value.themes).reverse(),
  );
}

/** What a card shows to somebody who has answered. The engine and its lexicon load with the first of them. */
export async function answeredView(
  { publishedThemes, ownConcepts, hasIt }: Pick<BotParts, 'publishedThemes' | 'ownConcepts' | 'hasIt'>,
  round: Round,
  answer: Answer,
): Promise<Message> {
  const { guessThemes } = await import('../core/themes/guess-themes');
  const themes: readonly ThemeGuess[] = guessThemes(
    wordsOf(round.step.questions, answer.replies),
    round.language,
    await publishedThemes(round),
    await ownConcepts(round),
  );
  return { kind: 'prompt-answered', round, answer, themes, canSendToIt: await hasIt(round.tenantId) };
}

/** Of a tag that names nothing the answer stays as it was: card data is anybody's to forge. */
export async function tagAnswer(
  parts: BotParts,
  author: Author,
  key: RoundKey,
  tag: unknown,
): Promise<Message> {
  const read = await readOwnRound(parts, author, key);
  if ('message' in read) return read.message;
  const { round } = read;
  const stored = await parts.store.answers.get({ ...key, author: parts.pseudonym(author) });
  if (!stored || isOver(round, parts.clock.now()))
    return { kind: 'prompt-late', round, replies: {}, ...(stored && { saved: stored.value }) };
  const { isConcept } = await import('../core/themes/guess-themes');
  if (typeof tag !== 'string' || !(tag === otherTheme || isConcept(tag, await parts.ownConcepts(round))))
    return answeredView(parts, round, stored.value);
  const tagged = await parts.store.answers.replace(stored, { ...stored.value, tag });
  return answeredView(parts, round, tagged?.value ?? stored.value);
}
