/** The topics that coaches keep in chat, everybody can read, and themes are found by. */
import type { TopicWords } from '../core/command/topic-words';
import type { Department } from '../core/department';
import type { Message } from '../core/message';
import { termKey } from '../core/glossary';
import type { Concept } from '../core/themes/lexicon/concept';
import type { OwnTopic } from '../core/topic';
import { conceptOf, distinctWords, problemOf } from '../core/topic';
import { keepRecent } from './keep-recent';
import type { Parts } from './ports';
import type { Speaker } from './role-of';
import { coachNames, isCoach } from './role-of';

/** One topic where it is named, else all of them. */
export async function showTopics(
  { store }: Parts,
  { tenantId }: Speaker,
  name: string | undefined,
): Promise<Message> {
  const topics = await topicsOf(store, tenantId);
  if (name === undefined) return { kind: 'topics', topics };
  const named = topics.filter((topic) => termKey(topic.name) === termKey(name));
  return named.length > 0 ? { kind: 'topics', topics: named } : { kind: 'topic-unknown', name };
}

export async function keepTopic(
  parts: Parts,
  speaker: Speaker,
  departments: readonly Department[],
  { kind, name, words, language }: TopicWords,
): Promise<Message> {
  if (!(await isCoach(parts, speaker))) return { kind: 'not-allowed', coaches: coachNames(departments) };
  const { tenantId, userId } = speaker;
  const topics = await topicsOf(parts.store, tenantId);
  const before = topics.find((topic) => termKey(topic.name) === termKey(name));
  if (kind === 'add-to-topic' && !before) return { kind: 'topic-unknown', name };
  const topic =
    kind === 'add-to-topic' && before
      ? { name: before.name, words: distinctWords([...before.words, ...words]) }
      : { name, words };
  const problem = problemOf(topic, topics, language);
  if (problem) return { kind: 'topic-flawed', name: topic.name, problem };
  await parts.store.topics.put({ tenantId, ...topic, by: userId, at: parts.clock.now() });
  return { kind: 'topic-kept', topic, ...(before && kind === 'keep-topic' && { before }) };
}

export async function forgetTopic(
  parts: Parts,
  speaker: Speaker,
  departments: readonly Department[],
  name: string,
): Promise<Message> {
  if (!(await isCoach(parts, speaker))) return { kind: 'not-allowed', coaches: coachNames(departments) };
  const { tenantId } = speaker;
  const before = await parts.store.topics.get({ tenantId, name });
  if (!before) return { kind: 'topic-unknown', name };
  await parts.store.topics.remove({ tenantId, name });
  return { kind: 'topic-forgotten', topic: before.value };
}

/** An organisation's own topics, as the engine takes them. */
export async function ownConcepts(
  { store }: Pick<Parts, 'store'>,
  tenantId: string,
): Promise<readonly Concept[]> {
  return (await topicsOf(store, tenantId)).map(conceptOf);
}

export type OwnConcepts = (organisation: { readonly tenantId: string }) => Promise<readonly Concept[]>;

/** For what is offered after each answer: a coach's new word counts there within a minute. */
const keeping = { keptMs: 60 * 1000, most: 500 };

export function createOwnConcepts(parts: Pick<Parts, 'store' | 'clock'>): OwnConcepts {
  return keepRecent(
    parts.clock,
    keeping,
    ({ tenantId }) => tenantId,
    ({ tenantId }) => ownConcepts(parts, tenantId),
  );
}

async function topicsOf(store: Parts['store'], tenantId: string): Promise<readonly OwnTopic[]> {
  const topics = (await store.topics.list({ tenantId })).map(({ value }) => value);
  return topics.sort((a, b) => a.name.localeCompare(b.name, 'da'));
}
