/** Closes a round: its digest is made once, each manager gets it once, the channel gets the recap once. */
import type { Person } from '../core/department';
import { digestReaders } from '../core/department';
import type { Digest } from '../core/digest';
import type { DepartmentState } from '../core/plan';
import type { Round } from '../core/reflection';
import { deliverOnce } from './deliver-once';
import type { Outcome } from './deliver-once';
import { ideasOf } from './ideas-of';
import { explain } from './keep-glossary';
import { makeDigest } from './make-digest';
import type { Parts } from './ports';
import { privateLanguage } from './private-language';
import { updatePrompt } from './update-prompt';

/**
 * A round is marked closed when everything that follows from it is settled; until then the next tick carries on where
 * this one stopped.
 */
export async function closeRound(parts: Parts, state: DepartmentState, round: Round): Promise<void> {
  const { departmentId } = round;
  const digest = await parts.meter.step('digest', { departmentId }, () => makeDigest(parts, state, round));
  const sent = await Promise.all(
    digestReaders(state.department).map((reader) => sendDigest(parts, state, digest, reader)),
  );
  const outcomes = [...sent, await postRecap(parts, state, digest)];
  if (outcomes.some((outcome) => outcome === 'held' || outcome === 'waiting')) return;
  const stored = await parts.store.rounds.get(round);
  if (stored?.value.status !== 'open') return;
  const closed: Round = { ...stored.value, status: 'closed' };
  if (await parts.store.rounds.replace(stored, closed))
    await updatePrompt(parts, closed, digest.participation.answers, []);
}

async function sendDigest(
  parts: Parts,
  { department }: DepartmentState,
  digest: Digest,
  manager: Person,
): Promise<Outcome> {
  const { departmentId, tenantId, channel, name } = department;
  return deliverOnce(
    parts,
    { departmentId, week: digest.week, what: `digest:${manager.userId}` },
    async () => ({
      language: await privateLanguage(parts, tenantId, manager.userId, department.language),
      ideas: await ideasOf(parts, department),
    }),
    ({ language, ideas }) =>
      parts.messenger.sendToPerson(
        { ...manager, tenantId, serviceUrl: channel.serviceUrl },
        { language, message: { kind: 'digest', digest, departmentName: name, ideas } },
      ),
  );
}

function postRecap(parts: Parts, { department }: DepartmentState, digest: Digest): Promise<Outcome> {
  const { departmentId, tenantId, channel, language } = department;
  return deliverOnce(
    parts,
    { departmentId, week: digest.week, what: 'recap' },
    () =>
      explain(parts, tenantId, [
        digest.title,
        ...digest.themes.map(({ label }) => label),
        digest.meeting[language],
      ]),
    (glossary) =>
      parts.messenger.postToChannel(channel, { language, message: { kind: 'recap', digest, glossary } }),
  );
}
