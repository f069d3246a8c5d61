/** Attends to every department that is due, a bounded number at a time, and notes when to look again. */
import type { BulkheadPolicy } from 'cockatiel';
import { bulkhead } from 'cockatiel';
import type { Instant } from '../core/calendar';
import { isOverviewKey } from '../core/directorate';
import { advanceDepartment } from './advance-department';
import { correlate } from './correlate';
import { faultOf } from './fault-of';
import type { Parts, Wake } from './ports';
import { BadRow, StoreAway } from './ports';
import { reportBroken } from './report-broken';
import { sendOverview } from './send-overview';

/** When to look again at a department that could not be worked on, in milliseconds. */
const brokenAgainMs = 60 * 60 * 1000;

/**
 * Departments of one organisation worked on at once by one process. Each asks Teams a few times, and what waits for the
 * organisation's limit longer than it may is given up and tried again: 32 wait two to four seconds where two instances
 * share that limit, and still far under a minute where ten do.
 */
const mostOfOneTenant = 32;

/** Each department is a trace of its own: a single one of all would be too large to be kept whole. */
export async function attendAll(parts: Parts, due: readonly Wake[], atOnce: number): Promise<number> {
  const places = bulkhead(atOnce, Infinity);
  const placesOf = new Map<string, BulkheadPolicy>();
  const attended = inTurn(due).map((wake) => {
    const { departmentId, tenantId } = wake;
    const own = placesOf.get(tenantId) ?? bulkhead(mostOfOneTenant, Infinity);
    placesOf.set(tenantId, own);
    const work = (): Promise<boolean> =>
      parts.meter.trace('department', { departmentId }, (_note, mark) =>
        attend({ ...parts, log: correlate(parts.log, () => mark) }, wake),
      );
    return own.execute(() => places.execute(work));
  });
  return (await Promise.all(attended)).filter((each) => !each).length;
}

/**
 * One of each organisation in turn: each has a limit of its own, and a large one would hold up all others. Within an
 * organisation in any order, or several instances would meet at the same departments.
 */
function inTurn(due: readonly Wake[]): readonly Wake[] {
  const byTenant = new Map<string, Wake[]>();
  for (const wake of inAnyOrder(due)) {
    const own = byTenant.get(wake.tenantId) ?? [];
    own.push(wake);
    byTenant.set(wake.tenantId, own);
  }
  const queues = [...byTenant.values()];
  const most = Math.max(0, ...queues.map(({ length }) => length));
  return Array.from({ length: most }, (_, turn) => queues.flatMap((own) => own[turn] ?? [])).flat();
}

function inAnyOrder(due: readonly Wake[]): readonly Wake[] {
  const order = [...due];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(Math.random() * (last + 1));
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}

/** The new wake is written before the old one goes: a crash between the two looks twice, and never not at all. */
async function attend(parts: Parts, wake: Wake): Promise<boolean> {
  const { store, clock, log } = parts;
  try {
    await wakeAgain(parts, wake, await advance(parts, wake));
    await store.wakes.remove(wake);
    return true;
  } catch (error) {
    log.error('department-broken', { departmentId: wake.departmentId, reason: faultOf(error) });
    if (error instanceof StoreAway) return false;
    const departmentName = error instanceof BadRow ? error.departmentName : undefined;
    await reportBroken(parts, wake, faultOf(error), departmentName).catch((failure: unknown) =>
      log.error('coach-not-told', { departmentId: wake.departmentId, reason: faultOf(failure) }),
    );
    await wakeAgain(parts, wake, clock.now() + brokenAgainMs);
    await store.wakes.remove(wake);
    return false;
  }
}

function advance(parts: Parts, wake: Wake): Promise<Instant | undefined> {
  return isOverviewKey(wake) ? sendOverview(parts, wake) : advanceDepartment(parts, wake);
}

async function wakeAgain(
  { store }: Parts,
  { tenantId, departmentId }: Wake,
  at: Instant | undefined,
): Promise<void> {
  if (at !== undefined) await store.wakes.put({ tenantId, departmentId, at });
}
