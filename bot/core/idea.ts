/** An idea that an employee sends on to IT: what is known of it, and what may become of it. */
import type { Instant, WeekKey } from './calendar';
import type { Channel } from './department';

export const ideaStates = ['new', 'asked', 'accepted', 'declined', 'done'] as const;
export type IdeaState = (typeof ideaStates)[number];

/** What IT can do with an idea. A question and a refusal need words. */
export type IdeaAnswer = 'ask' | 'accept' | 'decline' | 'done';

export type IdeaLine = { readonly from: 'it' | 'author'; readonly text: string; readonly at: Instant };

export type Idea = {
  readonly tenantId: string;
  readonly ideaId: string;
  /** What people call it: "IT-7K3F". */
  readonly reference: string;
  readonly departmentId: string;
  readonly departmentName: string;
  readonly week: WeekKey;
  /** As its author saw it before it was sent: redacted. */
  readonly text: string;
  /** The lexicon's concepts in it, by which ideas resemble each other. */
  readonly concepts: readonly string[];
  /** The keyed hash of the author: IT sees neither it nor a name. */
  readonly author: string;
  readonly state: IdeaState;
  /** Questions, answers and reasons, oldest first. */
  readonly lines: readonly IdeaLine[];
  /** The author's name, from when they tell it. */
  readonly named?: string;
  readonly sentAt: Instant;
};

/** Where an organisation's ideas arrive. */
export type ItChannel = {
  readonly tenantId: string;
  readonly channel: Channel;
  /** The Entra object id of the coach. */
  readonly by: string;
  readonly at: Instant;
};

/** The most characters of an idea, a question and an answer. */
export const longestIdea = 1500;

/** From each state to the next: what is done stays done, and what was declined may be taken up again. */
const next: Readonly<Record<IdeaState, Partial<Record<IdeaAnswer, IdeaState>>>> = {
  new: { ask: 'asked', accept: 'accepted', decline: 'declined', done: 'done' },
  asked: { ask: 'asked', accept: 'accepted', decline: 'declined', done: 'done' },
  accepted: { ask: 'accepted', decline: 'declined', done: 'done' },
  declined: { accept: 'accepted' },
  done: {},
};

export function answersTo({ state }: Pick<Idea, 'state'>): readonly IdeaAnswer[] {
  return Object.keys(next[state]) as IdeaAnswer[];
}

export function needsWords(answer: IdeaAnswer): boolean {
  return answer === 'ask' || answer === 'decline';
}

/** Undefined where the idea is past that answer, or the words for it are missing. */
export function answerIdea(idea: Idea, answer: IdeaAnswer, text: string, at: Instant): Idea | undefined {
  const state = next[idea.state][answer];
  if (!state || (needsWords(answer) && text === '')) return undefined;
  return { ...idea, state, lines: text === '' ? idea.lines : [...idea.lines, { from: 'it', text, at }] };
}

/** Neither 0 and O nor 1, I and L: a reference is read aloud. */
const letters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const referenceLength = 4;

/** From random bytes, at least as many as it has letters. */
export function referenceFrom(bytes: Uint8Array): string {
  const code = Array.from({ length: referenceLength }, (_, at) => letters[(bytes[at] ?? 0) % letters.length]);
  return `IT-${code.join('')}`;
}

/** Ideas about the same, the nearest first; of the same department as well as of others. */
export function similarIdeas(idea: Idea, all: readonly Idea[]): readonly Idea[] {
  const own = new Set(idea.concepts);
  return all
    .filter(({ ideaId }) => ideaId !== idea.ideaId)
    .map((other) => ({ other, shared: other.concepts.filter((concept) => own.has(concept)).length }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared || b.other.sentAt - a.other.sentAt)
    .slice(0, mostSimilar)
    .map(({ other }) => other);
}

const mostSimilar = 3;
