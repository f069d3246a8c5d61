/** Plays the product's week against a local bot: enrolment, prompt, answers, a changed answer, digest and recap. */
import { cardText } from './card-text';
import type { Posted } from './channel-reader';
import { colleaguesAnswers } from './colleagues';
import { findAction } from './find-action';
import type { LocalBot } from './local-bot';
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

/** Installed by the coach, and made a department by their words. */
export async function enrol({ client, reader }: LocalBot, name: string): Promise<string> {
  const { you } = town;
  await client.install(you);
  await reader.waitFor('the welcome in the channel', inChannel);
  const before = reader.posted().length;
  await client.write(you, 'channel', `tilmeld denne kanal som ${name}`);
  const enrolled = await reader.waitFor(
    'the channel’s enrolment',
    (posted) => inChannel(posted) && reader.posted().indexOf(posted) >= before && posted.cards.length > 0,
  );
  return cardText(enrolled.cards[0]);
}

/** The prompt that the bot has posted in the channel. */
export function prompt({ reader }: LocalBot): Promise<Posted> {
  return reader.waitFor(
    'the prompt in the channel',
    (posted) => inChannel(posted) && hasButton('answer')(posted),
  );
}

/** Each colleague answers on the card, the first of them twice: an answer can be changed. */
export async function answerAsColleagues({ client }: LocalBot, posted: Posted): Promise<number> {
  const { data } = findAction(posted.cards[0], 'answer');
  for (const [index, { text, quotable }] of colleaguesAnswers.entries()) {
    const colleague = town.colleagues[index];
    if (!colleague) break;
    const sent = { ...data, 'reply:story': text, quotable: String(quotable) };
    const card = await client.tap(colleague, 'channel', 'answer', sent);
    findAction(card, 'edit');
  }
  const [first] = town.colleagues;
  const form = await client.tap(first, 'channel', 'edit', data);
  await client.tap(first, 'channel', 'answer', {
    ...findAction(form, 'answer').data,
    'reply:story': `${colleaguesAnswers[0]?.text ?? ''} Også når fakturaen er på tre kroner.`,
    quotable: 'true',
  });
  return colleaguesAnswers.length;
}

/** The digest in the manager's private chat, and the recap in the channel. */
export async function digestAndRecap({ reader }: LocalBot): Promise<{ digest: string; recap: string }> {
  const wanted = /Hvad bruger vi alle sammen tid på/;
  const shows = (posted: Posted): boolean => posted.cards.some((card) => wanted.test(cardText(card)));
  const digest = await reader.waitFor('the digest', (posted) => !inChannel(posted) && shows(posted));
  const recap = await reader.waitFor(
    'the recap',
    (posted) =>
      inChannel(posted) && posted.cards.length > 0 && !hasButton('answer')(posted) && isAfter(posted, digest),
  );
  return { digest: cardText(digest.cards[0]), recap: cardText(recap.cards[0]) };

  function isAfter(posted: Posted, other: Posted): boolean {
    return (
      Number(posted.messageId) >= Number(other.messageId) - 5_000 && /tak/i.test(cardText(posted.cards[0]))
    );
  }
}
