/** The glossary that coaches keep in chat, and everybody can read. */
import type { Definition } from '../core/command/glossary-words';
import type { Department } from '../core/department';
import type { Explained } from '../core/glossary';
import { explainedIn, longestMeaning, longestTerm } from '../core/glossary';
import type { Message } from '../core/message';
import type { Parts } from './ports';
import type { Speaker } from './role-of';
import { coachNames, isCoach } from './role-of';

export async function showGlossary({ store }: Parts, { tenantId }: Speaker): Promise<Message> {
  const entries = (await store.glossary.list({ tenantId })).map(({ value }) => value);
  return { kind: 'glossary', entries: entries.sort((a, b) => a.term.localeCompare(b.term, 'da')) };
}

export async function defineTerm(
  parts: Parts,
  speaker: Speaker,
  departments: readonly Department[],
  { term, meaning }: Definition,
): Promise<Message> {
  if (!(await isCoach(parts, speaker))) return { kind: 'not-allowed', coaches: coachNames(departments) };
  if (term.length > longestTerm || meaning.length > longestMeaning)
    return { kind: 'term-too-long', longestTerm, longestMeaning };
  const { tenantId, userId } = speaker;
  const before = await parts.store.glossary.get({ tenantId, term });
  await parts.store.glossary.put({ tenantId, term, meaning, by: userId, at: parts.clock.now() });
  return { kind: 'term-defined', term, meaning, ...(before && { before: before.value.meaning }) };
}

export async function removeTerm(
  parts: Parts,
  speaker: Speaker,
  departments: readonly Department[],
  term: string,
): Promise<Message> {
  if (!(await isCoach(parts, speaker))) return { kind: 'not-allowed', coaches: coachNames(departments) };
  const { tenantId } = speaker;
  const before = await parts.store.glossary.get({ tenantId, term });
  if (!before) return { kind: 'term-unknown', term: term.trim() };
  await parts.store.glossary.remove({ tenantId, term });
  return { kind: 'term-removed', term: before.value.term, meaning: before.value.meaning };
}

/** What of the glossary occurs in texts that are about to be posted. */
export async function explain(
  { store }: Pick<Parts, 'store'>,
  tenantId: string,
  texts: readonly string[],
): Promise<readonly Explained[]> {
  const entries = (await store.glossary.list({ tenantId })).map(({ value }) => value);
  return explainedIn(entries, texts);
}
