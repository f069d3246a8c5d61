/** What a tap on the prompt's card does: the verb and the data that came, to what the card shows next. */
import type { Instant } from '../core/calendar';
import type { Message } from '../core/message';
import type { Round, RoundKey } from '../core/reflection';
import type { BroughtBack } from '../core/small-step';
import { keepWords } from './keep-words';
import type { BotParts } from './bot-parts';
import { answeredView, tagAnswer } from './offer-themes';
import { ownSmallStep } from './own-small-step';
import type { Author } from './record-answer';
import { isOver, readOwnRound, recordAnswer } from './record-answer';
import { ideaForm, sendIdea } from './send-idea';
import { roundData } from './round-data';
import type { Tap } from './tap';

export async function tapPrompt(
  parts: BotParts,
  author: Author,
  { verb, data }: Tap,
  sentAt: Instant,
): Promise<Message> {
  const words = Object.values(keepWords(data).replies);
  const read = roundData.safeParse(data);
  if (!read.success) return { kind: 'outdated-card', words };
  const key: RoundKey = read.data;
  switch (verb) {
    case 'answer':
      return recordAnswer(parts, author, { round: key, data, sentAt });
    case 'idea':
      return ideaForm(parts, author, key, undefined);
    case 'send-idea':
      return sendIdea(parts, author, key, typeof data['idea'] === 'string' ? data['idea'] : '');
    case 'theme':
      return tagAnswer(parts, author, key, data['tag']);
    case 'edit':
    case 'refresh':
      return ownView(parts, author, key, verb);
    case 'choose':
      return reopenForm(parts, author, key, data);
    default:
      return { kind: 'outdated-card', words };
  }
}

/** What the card is to its reader: their answer, the form to change it, or the shared card's empty form. */
async function ownView(
  parts: BotParts,
  author: Author,
  key: RoundKey,
  verb: 'edit' | 'refresh',
): Promise<Message> {
  const read = await readOwnRound(parts, author, key);
  if ('message' in read) return read.message;
  const { round } = read;
  const answer = (await parts.store.answers.get({ ...key, author: parts.pseudonym(author) }))?.value;
  const over = isOver(round, parts.clock.now());
  const back = await withSmallStep(parts, author, round);
  if (verb === 'refresh' && !answer && !back.smallStep)
    return { kind: 'prompt', round, answers: await parts.store.answers.count(key), refreshFor: [] };
  if (over) return { kind: 'prompt-late', round, replies: {}, ...(answer && { saved: answer }) };
  if (verb === 'refresh' && answer) return answeredView(parts, round, answer);
  return {
    kind: 'prompt-form',
    round,
    replies: answer?.replies ?? {},
    quotable: answer?.quotable ?? false,
    problems: [],
    notSaved: false,
    ...back,
  };
}

/** A choice was made: the form again, with what was typed, and the question that the choice opens. */
async function reopenForm(
  parts: BotParts,
  author: Author,
  key: RoundKey,
  data: Tap['data'],
): Promise<Message> {
  const words = keepWords(data);
  const read = await readOwnRound(parts, author, key, words.replies);
  if ('message' in read) return read.message;
  return {
    kind: 'prompt-form',
    round: read.round,
    ...words,
    problems: [],
    notSaved: false,
    ...(await withSmallStep(parts, author, read.round)),
  };
}

async function withSmallStep(
  parts: BotParts,
  author: Author,
  round: Round,
): Promise<{ readonly smallStep?: BroughtBack }> {
  const smallStep = await ownSmallStep(parts, round, parts.pseudonym(author));
  return smallStep ? { smallStep } : {};
}
