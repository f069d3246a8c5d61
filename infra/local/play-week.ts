/** Plays the product's week against a local bot: enrolment, prompt, answers, a changed answer, digest and recap. */
import { cardText } from './card-text';
import type { Posted } from './channel-reader';
import type { SimulatedAnswer } from './colleagues';
import { colleaguesAnswers } from './colleagues';
import { findAction } from './find-action';
import type { LocalBot } from './local-bot';
import type { Citizen } from './town';
import { town } from './town';

export const inChannel = ({ conversationId }: Posted): boolean => conversationId.startsWith(town.channel.id);
export const inPrivate = ({ conversationId }: Posted): boolean => conversationId === town.personalChat;
export const hasButton =
  (verb: string) =>
  (posted: Posted): boolean =>
    posted.cards.some((card) => hasAction(card, verb));

export function hasAction(card: unknown, verb: string): boolean {
  try {
    return findAction(card, verb) !== undefined;
  } catch {
    return false;
  }
}

/** The bot's welcome, once it is installed in the channel's team. */
export function welcome({ reader }: LocalBot, withinMs?: number): Promise<Posted> {
  return reader.waitFor('the welcome in the channel', inChannel, withinMs);
}

/** The coach's words make the channel a department. */
export async function enrol({ client, reader }: LocalBot, name: string): Promise<string> {
  const before = reader.posted().length;
  await client.write(town.you, 'channel', `tilmeld denne kanal som ${name}`);
  const enrolled = await reader.waitFor(
    'the channel’s enrolment',
    (posted) => inChannel(posted) && reader.posted().indexOf(posted) >= before && posted.cards.length > 0,
  );
  return cardText(enrolled.cards[0]);
}

/** A coach's words in private, and the tap on what the bot shows that confirms them. */
export async function confirmed({ client, reader }: LocalBot, words: string): Promise<void> {
  const before = new Set(reader.posted().map(({ messageId }) => messageId));
  await client.write(town.you, 'private', words);
  const shown = await reader.waitFor(
    `the draft of “${words}”`,
    (posted) => !before.has(posted.messageId) && hasButton('confirm')(posted),
  );
  const card = shown.cards.find((each) => hasAction(each, 'confirm'));
  await client.tap(town.you, 'private', 'confirm', findAction(card, 'confirm').data, shown.messageId);
}

/** The week's question at once, as a coach asks for it: by words, and a tap on what the bot shows. */
export function postNow(local: LocalBot, name: string): Promise<void> {
  return confirmed(local, `send ugens spørgsmål til ${name} nu`);
}

/** The prompt that the bot has posted in the channel. */
export function prompt({ reader }: LocalBot): Promise<Posted> {
  return reader.waitFor(
    'the prompt in the channel',
    (posted) => inChannel(posted) && hasButton('answer')(posted),
  );
}

/** Each colleague answers on the card, the first of them twice: an answer can be changed. */
export async function answerAsColleagues(local: LocalBot, posted: Posted): Promise<void> {
  for (const [index, answer] of colleaguesAnswers.entries()) {
    const colleague = town.colleagues[index];
    if (colleague) await answerAs(local, colleague, posted, answer);
  }
  const [first] = town.colleagues;
  const form = await local.client.tap(first, 'channel', 'edit', findAction(posted.cards[0], 'answer').data);
  await local.client.tap(first, 'channel', 'answer', {
    ...findAction(form, 'answer').data,
    'reply:small-step': colleaguesAnswers[0]?.smallStep ?? '',
    'reply:story': `${colleaguesAnswers[0]?.text ?? ''} Også når den er på tre kroner.`,
    quotable: 'true',
  });
}

/** The card with the way to change the answer, which the bot thanks with. Throws when it does not. */
export async function answerAs(
  { client }: Pick<LocalBot, 'client'>,
  who: Citizen,
  posted: Pick<Posted, 'cards'>,
  { text, quotable, smallStep }: SimulatedAnswer,
): Promise<unknown> {
  const { data } = findAction(posted.cards[0], 'answer');
  const sent = { ...data, 'reply:story': text, 'reply:small-step': smallStep, quotable: String(quotable) };
  const card = await client.tap(who, 'channel', 'answer', sent);
  findAction(card, 'edit');
  return card;
}

export type WeekEnd = { readonly digest: string; readonly recap: string };

/** A department's digest in its manager's private chat, and its recap in the channel, when `close` has ended the round. */
export async function digestAndRecap(
  { reader }: LocalBot,
  name: string,
  close: () => void | Promise<void>,
): Promise<WeekEnd> {
  const before = new Set(reader.posted().map(({ messageId }) => messageId));
  const isNew = (posted: Posted): boolean => !before.has(posted.messageId) && posted.cards.length > 0;
  await close();
  const digest = await reader.waitFor(
    'the digest',
    (posted) =>
      isNew(posted) && inPrivate(posted) && cardText(posted.cards[0]).split('\n')[0]?.endsWith(name) === true,
  );
  const recap = await reader.waitFor('the recap', (posted) => isNew(posted) && inChannel(posted));
  return { digest: cardText(digest.cards[0]), recap: cardText(recap.cards[0]) };
}
