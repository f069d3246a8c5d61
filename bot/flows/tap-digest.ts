/** What a manager's taps on the digest do: a word to the team, and what a theme is about. */
import { z } from 'zod';
import { differences } from '../core/digest';
import type { Department } from '../core/department';
import { digestReaders } from '../core/department';
import type { Digest } from '../core/digest';
import type { Message } from '../core/message';
import type { WordToTeam } from '../core/word-to-team';
import { longestWord } from '../core/word-to-team';
import { deliverOnce } from './deliver-once';
import { digestMessage } from './digest-message';
import type { Parts } from './ports';
import { roundData } from './round-data';
import type { Speaker } from './role-of';
import type { Tap } from './tap';

const wordData = roundData.extend({ word: z.string().max(100_000).default('') });
const differenceData = roundData.extend({
  theme: z.string().max(1000).default(''),
  difference: z.string().max(100).default(''),
});

/** The digest's readers alone: ids on a card give no right. What was typed stays on the card. */
export async function tapDigest(parts: Parts, speaker: Speaker, { verb, data }: Tap): Promise<Message> {
  const typed = typeof data['word'] === 'string' ? data['word'] : '';
  const read = (verb === 'word' ? wordData : differenceData).safeParse(data);
  const words = typed === '' ? [] : [typed];
  if (!read.success) return { kind: 'outdated-card', words };
  const { departmentId, week } = read.data;
  const [department, digest] = await Promise.all([
    parts.store.departments.get({ tenantId: speaker.tenantId, departmentId }),
    parts.store.digests.get({ departmentId, week }),
  ]);
  if (!department || !digest) return { kind: 'outdated-card', words };
  if (!digestReaders(department.value).some(({ userId }) => userId === speaker.userId))
    return { kind: 'not-allowed', coaches: [department.value.coach.name] };
  if (verb === 'difference') await correct(parts, speaker, digest.value, differenceData.parse(data));
  const word =
    verb === 'word' ? await sendWord(parts, speaker, department.value, digest.value, typed) : undefined;
  return {
    ...(await digestMessage(parts, department.value, digest.value)),
    ...(word ? { word } : typed !== '' && { word: { text: typed, outcome: 'typed' } as const }),
  };
}

async function correct(
  { store, clock }: Parts,
  { userId }: Speaker,
  digest: Digest,
  wanted: { readonly theme: string; readonly difference: string },
): Promise<void> {
  const theme = digest.themes.find(({ label }) => label === wanted.theme);
  const difference = differences.find((each) => each === wanted.difference);
  if (!theme || !difference) return;
  const { departmentId } = digest;
  const { label, terms, concepts } = theme;
  await store.corrections.put({
    departmentId,
    label,
    terms,
    concepts,
    difference,
    by: userId,
    at: clock.now(),
  });
}

/** Posted once; written again, it replaces what stands in the channel. */
async function sendWord(
  parts: Parts,
  speaker: Speaker,
  department: Department,
  digest: Digest,
  typed: string,
): Promise<WordToTeam> {
  const { store, messenger } = parts;
  const { departmentId, channel, language } = department;
  const text = typed.trim();
  if (text === '') return { text, outcome: 'empty' };
  if (text.length > longestWord) return { text: typed, outcome: 'too-long' };
  const said = { language, message: { kind: 'word', digest, from: speaker.name, text } as const };
  const key = { departmentId, week: digest.week, what: `word:${speaker.userId}` };
  const before = await store.deliveries.get(key);
  if (before?.value.status.kind === 'sent') {
    const sending = await messenger.updateInChannel(channel, before.value.status.message, said);
    return { text, outcome: sending.kind === 'sent' ? 'changed' : 'refused' };
  }
  const outcome = await deliverOnce(
    parts,
    key,
    async () => undefined,
    () => messenger.postToChannel(channel, said),
  );
  if (outcome === 'sent') return { text, outcome };
  return { text, outcome: outcome === 'uncertain' || outcome === 'held' ? 'uncertain' : 'refused' };
}
