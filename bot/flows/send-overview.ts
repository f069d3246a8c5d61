/** Sends the directorate its overview when it is due, each director once. */
import type { Instant } from '../core/calendar';
import { dateAt, weekOf } from '../core/calendar';
import type { Person } from '../core/department';
import type { Delivery } from '../core/delivery';
import { uncertainAfter } from '../core/delivery-standing';
import type { Directorate } from '../core/directorate';
import { dueOverview, nextOverview, overviewKey } from '../core/directorate';
import type { Message } from '../core/message';
import type { Overview } from '../core/overview';
import type { Outcome } from './deliver-once';
import { deliverOnce } from './deliver-once';
import { explainOverview } from './show-overview';
import { markUncertain } from './mark-uncertain';
import type { Parts } from './ports';
import { privateLanguage } from './private-language';
import { readOverview } from './read-overview';
import { departmentsOf } from './role-of';

/** When to look again at what somebody else holds or Teams has put off, in milliseconds. */
const againMs = 60_000;

/** The instant to look again; undefined where nobody is in the directorate. */
export async function sendOverview(
  parts: Parts,
  { tenantId }: { readonly tenantId: string },
): Promise<Instant | undefined> {
  const { store, clock, house } = parts;
  const stored = await store.directorates.get({ tenantId });
  if (!stored || stored.value.directors.length === 0) return undefined;
  const directorate = stored.value;
  const now = clock.now();
  const due = dueOverview(directorate, house.place, now);
  if (due === undefined) return nextOverview(directorate, house.place);
  if (!(await sendAll(parts, directorate, due))) return now + againMs;
  const sent = { ...directorate, plannedSince: due, coveredUntil: due };
  const written = await store.directorates.replace(stored, sent);
  return written ? nextOverview(sent, house.place) : now + againMs;
}

/** Whether everybody's is settled. With less than two departments there is nothing across them to see. */
async function sendAll(parts: Parts, directorate: Directorate, due: Instant): Promise<boolean> {
  const { tenantId, directors, every, coveredUntil } = directorate;
  const departments = await departmentsOf(parts, tenantId);
  const overview = await readOverview(parts, departments, {
    every,
    from: coveredUntil,
    until: due,
    timeZone: parts.house.place.timeZone,
  });
  if (overview.departments.length < 2) {
    parts.log.info('overview-left-out', { departments: overview.departments.length });
    return true;
  }
  const outcomes = await Promise.all(
    directors.map((director) => sendTo(parts, directorate, overview, director)),
  );
  return outcomes.every((outcome) => outcome !== 'held' && outcome !== 'waiting');
}

async function sendTo(
  parts: Parts,
  directorate: Directorate,
  overview: Overview,
  director: Person,
): Promise<Outcome> {
  const { tenantId, coach } = directorate;
  const week = weekOf(dateAt(overview.until, parts.house.place.timeZone));
  const key = { departmentId: overviewKey(tenantId).departmentId, week, what: `overview:${director.userId}` };
  const before = (await parts.store.deliveries.get(key))?.value;
  if (before && isSilent(before, parts.clock.now())) await markUncertain(parts, before);
  const outcome = await deliver(parts, directorate, director, key, async () => ({
    kind: 'overview',
    overview,
    glossary: await explainOverview(parts, tenantId, overview),
  }));
  if (outcome !== 'uncertain' && outcome !== 'failed') return outcome;
  const notice = { ...key, what: `notice:${outcome}:${key.what}` };
  return deliver(parts, directorate, coach, notice, () =>
    Promise.resolve({ kind: 'overview-undelivered', name: director.name, certain: outcome === 'failed' }),
  );
}

function isSilent({ status }: Delivery, now: Instant): boolean {
  return status.kind === 'sending' && now - status.since >= uncertainAfter;
}

function deliver(
  parts: Parts,
  { tenantId, serviceUrl }: Directorate,
  to: Person,
  key: { readonly departmentId: string; readonly week: string; readonly what: string },
  message: () => Promise<Message>,
): Promise<Outcome> {
  return deliverOnce(
    parts,
    key,
    async () => ({
      language: await privateLanguage(parts, tenantId, to.userId, parts.house.language),
      message: await message(),
    }),
    (said) => parts.messenger.sendToPerson({ ...to, tenantId, serviceUrl }, said),
  );
}
