/** What taps on an idea do: IT answers in its channel, the author in private, and neither learns more of the other than is told. */
import { z } from 'zod';
import type { Channel } from '../core/department';
import type { Idea, IdeaAnswer } from '../core/idea';
import { answerIdea, longestIdea, needsWords } from '../core/idea';
import type { Message } from '../core/message';
import type { Parts, Stored } from './ports';
import { ideaCard, updateIdea } from './post-idea';
import { privateLanguage } from './private-language';
import type { Speaker } from './role-of';
import type { Tap } from './tap';

const ideaData = z.object({ ideaId: z.string().max(100) });
const answers: Readonly<Record<string, IdeaAnswer>> = {
  'idea-ask': 'ask',
  'idea-accept': 'accept',
  'idea-decline': 'decline',
  'idea-done': 'done',
};

export const ideaVerbs: readonly string[] = [...Object.keys(answers), 'idea-reply', 'idea-name-me'];

export async function tapIdea(
  parts: Parts,
  speaker: Speaker,
  channel: Channel | undefined,
  { verb, data }: Tap,
): Promise<Message> {
  const note = typeof data['note'] === 'string' ? data['note'].trim() : '';
  const words = note === '' ? [] : [note];
  const outdated: Message = { kind: 'outdated-card', words };
  const read = ideaData.safeParse(data);
  if (!read.success || note.length > longestIdea) return outdated;
  const { tenantId } = speaker;
  const stored = await parts.store.ideas.get({ tenantId, ...read.data });
  if (!stored) return outdated;
  const answer = answers[verb];
  return answer
    ? answerFromIt(parts, stored, channel, answer, note)
    : answerFromAuthor(parts, stored, speaker, verb, note);
}

/** Whoever stands in IT's channel is IT. */
async function answerFromIt(
  parts: Parts,
  stored: Stored<Idea>,
  channel: Channel | undefined,
  answer: IdeaAnswer,
  note: string,
): Promise<Message> {
  const it = await parts.store.itChannels.get(stored.value);
  if (!it || channel?.channelId !== it.value.channel.channelId)
    return { kind: 'outdated-card', words: note === '' ? [] : [note] };
  const idea = answerIdea(stored.value, answer, note, parts.clock.now());
  if (!idea) {
    const { message } = await ideaCard(parts, stored.value);
    const notice =
      needsWords(answer) && note === '' ? ('words-missing' as const) : ('answered-already' as const);
    return message.kind === 'idea' ? { ...message, notice, note } : message;
  }
  if (!(await parts.store.ideas.replace(stored, idea))) return (await ideaCard(parts, stored.value)).message;
  await updateIdea(parts, idea);
  await tellAuthor(parts, idea, answer);
  return (await ideaCard(parts, idea)).message;
}

/** Nobody's name stands beside an idea: the department's people are gone through for whose hash it bears. */
async function tellAuthor(parts: Parts, idea: Idea, answer: IdeaAnswer): Promise<void> {
  const { store, messenger, pseudonym, log } = parts;
  const { tenantId, departmentId } = idea;
  const department = await store.departments.get({ tenantId, departmentId });
  if (!department) return;
  const { channel, language } = department.value;
  const people = await messenger.members(channel);
  const author = people.find(({ userId }) => pseudonym({ tenantId, userId }) === idea.author);
  if (!author) return log.warn('idea-author-gone', { departmentId });
  await messenger.sendToPerson(
    { ...author, tenantId, serviceUrl: channel.serviceUrl },
    {
      language: await privateLanguage(parts, tenantId, author.userId, language),
      message: { kind: 'idea-answered', idea, answer },
    },
  );
}

async function answerFromAuthor(
  parts: Parts,
  stored: Stored<Idea>,
  speaker: Speaker,
  verb: string,
  note: string,
): Promise<Message> {
  const { value } = stored;
  if (parts.pseudonym(speaker) !== value.author)
    return { kind: 'outdated-card', words: note === '' ? [] : [note] };
  const isNaming = verb === 'idea-name-me';
  if (!isNaming && note === '')
    return { kind: 'idea-answered', idea: value, answer: 'ask', notice: 'words-missing' };
  const idea: Idea = isNaming
    ? { ...value, named: speaker.name }
    : {
        ...value,
        state: value.state === 'asked' ? 'new' : value.state,
        lines: [...value.lines, { from: 'author', text: note, at: parts.clock.now() }],
      };
  if (!(await parts.store.ideas.replace(stored, idea))) return { kind: 'outdated-card', words: [note] };
  await updateIdea(parts, idea);
  return { kind: 'idea-told', reference: idea.reference, named: isNaming };
}
