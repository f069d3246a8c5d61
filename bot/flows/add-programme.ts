/** A coach's own programme, from a file or from pasted text: checked, and put among the organisation's programmes. */
import { flawWith, parseProgramme } from '../core/programme-file';
import type { Message } from '../core/message';
import { faultOf } from './fault-of';
import type { Parts } from './ports';
import { BadRow, StoreAway } from './ports';
import type { Speaker } from './role-of';
import { coachNames, departmentsOf, isCoach } from './role-of';
import type { Utterance } from './utterance';

/** Whether pasted words are meant as a programme: they begin as JSON does, in a code block or not. */
export function looksLikeProgramme(text: string): boolean {
  return /^\s*(?:```(?:json)?\s*)?\{/i.test(text);
}

/** Nobody but a coach has the bot fetch anything. A file that cannot be had is told as one that cannot be read: the coach can do the same about both. */
export async function addProgrammeFile(
  parts: Parts,
  speaker: Speaker,
  { name, read }: NonNullable<Utterance['file']>,
): Promise<Message> {
  if (!(await isCoach(parts, speaker))) return notAllowed(parts, speaker);
  try {
    return await addProgramme(parts, speaker, { source: name, text: await read() });
  } catch (error) {
    if (error instanceof StoreAway || error instanceof BadRow) throw error;
    parts.log.warn('file-not-read', { reason: faultOf(error) });
    return { kind: 'file-unread' };
  }
}

/** `source` is the file's name, or what stands for the pasted text. */
export async function addProgramme(
  parts: Parts,
  speaker: Speaker,
  { source, text }: { readonly source: string; readonly text: string },
): Promise<Message> {
  const { store, house, clock, log } = parts;
  const { tenantId, userId } = speaker;
  if (!(await isCoach(parts, speaker))) return notAllowed(parts, speaker);
  const read = readJson(text);
  if ('reason' in read)
    return {
      kind: 'programme-flawed',
      problems: [flawWith({ problem: 'no-json', reason: read.reason }, source)],
    };
  const programme = parseProgramme(read.json, source);
  if ('problems' in programme) return { kind: 'programme-flawed', problems: programme.problems };
  const { id } = programme;
  if (house.programmes.some((each) => each.id === id))
    return {
      kind: 'programme-flawed',
      problems: [flawWith({ problem: 'reserved-id', id }, source, ['id'])],
    };
  const replaced = (await store.programmes.get({ tenantId, id })) !== undefined;
  await store.programmes.put({ ...programme, tenantId, addedBy: userId, addedAt: clock.now() });
  log.info('programme-added', { programmeId: id, by: userId, replaced });
  return { kind: 'programme-added', programme, replaced };
}

async function notAllowed(parts: Parts, { tenantId }: Speaker): Promise<Message> {
  return { kind: 'not-allowed', coaches: coachNames(await departmentsOf(parts, tenantId)) };
}

type Read = { readonly json: unknown } | { readonly reason: string };

/** Word processors turn quotation marks, which JSON does not take: turned back where the text is no JSON as it stands. */
function readJson(text: string): Read {
  const bare = text.replace(/^\uFEFF/, '').replace(/^\s*```(?:json)?|```\s*$/gi, '');
  const first = parsed(bare);
  if ('json' in first) return first;
  const straight = parsed(bare.replace(/[“”„]/g, '"'));
  return 'json' in straight ? straight : first;
}

function parsed(text: string): Read {
  try {
    return { json: JSON.parse(text) };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}
