/** The overview when somebody asks for it: to the directorate and coaches; a manager sees their own departments' latest. */
import type { Department } from '../core/department';
import { reach } from '../core/directorate';
import type { Explained } from '../core/glossary';
import type { Overview } from '../core/overview';
import { latestDigest } from './digest-message';
import { explain } from './keep-glossary';
import type { Parts } from './ports';
import { readOverview } from './read-overview';
import type { Speaker } from './role-of';
import { coachNames, isCoach, isManagerOf } from './role-of';
import type { Reply } from './utterance';

/** From published digests alone, so it may be asked for at any time: no two of them give more away than the digests do. */
export async function showOverview(
  parts: Parts,
  speaker: Speaker,
  departments: readonly Department[],
): Promise<readonly Reply[]> {
  const { tenantId, userId } = speaker;
  const directorate = (await parts.store.directorates.get({ tenantId }))?.value;
  const isDirector = directorate?.directors.some((director) => director.userId === userId) ?? false;
  if (!isDirector && !(await isCoach(parts, speaker)))
    return showLatest(
      parts,
      departments,
      departments.filter((department) => isManagerOf(department, speaker)),
    );
  const until = parts.clock.now();
  const every = directorate?.every ?? 'week';
  const overview = await readOverview(parts, departments, {
    every,
    from: until - reach[every],
    until,
    timeZone: parts.house.place.timeZone,
  });
  const glossary = await explainOverview(parts, tenantId, overview);
  return [{ message: { kind: 'overview', overview, glossary }, privately: true }];
}

async function showLatest(
  parts: Parts,
  departments: readonly Department[],
  own: readonly Department[],
): Promise<readonly Reply[]> {
  const latest = await Promise.all(own.map((department) => latestDigest(parts, department)));
  const replies = latest.flatMap((message): Reply[] => (message ? [{ message, privately: true }] : []));
  return replies.length > 0
    ? replies
    : [{ message: { kind: 'not-allowed', coaches: coachNames(departments) } }];
}

/** What of the glossary occurs in an overview. */
export function explainOverview(
  parts: Pick<Parts, 'store'>,
  tenantId: string,
  { themes, ambiguities }: Overview,
): Promise<readonly Explained[]> {
  return explain(parts, tenantId, [
    ...ambiguities.map(({ word }) => word),
    ...themes.flatMap(({ voices }) => voices.map(({ words }) => words)),
  ]);
}
