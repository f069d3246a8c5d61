/** Plays the product's week against a local bot: enrolment, prompt, answers, a changed answer, digest and recap. */
import { cardText } from './card-text';
import type { Posted } from './channel-reader';
import { colleaguesAnswers } from './colleagues';
import { findAction } from './find-action';
import type { LocalBot } from './local-bot';
import type { Citizen } from './town';
import { town } from './town';

const inChannel = ({ conversationId }: Posted): boolean => conversationId.startsWith(town.channel.id);
const hasButton =
  (verb: string) =>
  (posted: Posted): boolean =>
    posted.cards.some((card) => hasAction(card, verb));

function hasAction(card: unknown, verb: string): boolean {
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

/** The week's question at once, as a coach asks for it: by words, and a tap on what the bot shows. */
export async function postNow({ client, reader }: LocalBot, name: string): Promise<void> {
  await client.write(town.you, 'private', `send ugens spørgsmål til ${name} nu`);
  const shown = await reader.waitFor('the draft to confirm', hasButton('confirm'));
  const card = shown.cards.find((each) => hasAction(each, 'confirm'));
  await client.tap(town.you, 'private', 'confirm', findAction(card, 'confirm').data, shown.messageId);
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
    'reply:story': `${colleaguesAnswers[0]?.text ?? ''} Også når den er på tre kroner.`,
    quotable: 'true',
  });
}

/** Throws when the bot does not thank for the answer with the way to change it. */
export async function answerAs(
  { client }: LocalBot,
  who: Citizen,
  posted: Posted,
  { text, quotable }: { readonly text: string; readonly quotable: boolean },
): Promise<void> {
  const { data } = findAction(posted.cards[0], 'answer');
  const sent = { ...data, 'reply:story': text, quotable: String(quotable) };
  findAction(await client.tap(who, 'channel', 'answer', sent), 'edit');
}

export type WeekEnd = { readonly digest: string; readonly recap: string };

/** The digest in the manager's private chat, and the recap in the channel, when `close` has made the round end. */
export async function digestAndRecap(
  { reader }: LocalBot,
  close: () => void | Promise<void>,
): Promise<WeekEnd> {
  const before = new Set(reader.posted().map(({ messageId }) => messageId));
  const isNew = (posted: Posted): boolean => !before.has(posted.messageId) && posted.cards.length > 0;
  await close();
  const digest = await reader.waitFor('the digest', (posted) => isNew(posted) && !inChannel(posted));
  const recap = await reader.waitFor('the recap', (posted) => isNew(posted) && inChannel(posted));
  return { digest: cardText(digest.cards[0]), recap: cardText(recap.cards[0]) };
}
