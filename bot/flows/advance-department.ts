/** Brings one department up to the present: performs what `plan` decides, and says when to look again. */
import type { Instant } from '../core/calendar';
import type { Department, DepartmentKey } from '../core/department';
import type { Action, DepartmentState } from '../core/plan';
import { endedNotice, missedNotice, plan } from '../core/plan';
import { bringBack } from './bring-back';
import { closeRound } from './close-round';
import { readDepartmentState } from './department-state';
import { lookForPosted } from './look-for-posted';
import { markUncertain } from './mark-uncertain';
import { notifyCoach } from './notify-coach';
import type { Parts, Stored } from './ports';
import { postPrompt } from './post-prompt';
import { remind } from './remind';
import { reportTrouble } from './report-trouble';
import { signal } from './signal';
import { signalLateness } from './signal-lateness';

/** How many times in a row the plan is asked for what the actions themselves brought about. */
const mostRounds = 4;

/** When to look again at a department whose actions could not be finished, in milliseconds. */
const againMs = 60_000;

/** The instant to look again; undefined when the department is gone or nothing is planned. */
export async function advanceDepartment(parts: Parts, key: DepartmentKey): Promise<Instant | undefined> {
  for (let pass = 1; ; pass += 1) {
    const read = await readDepartmentState(parts, key);
    if (!read) return undefined;
    if (pass === 1) await signalLateness(parts, read.state);
    const now = parts.clock.now();
    const { actions, wakeAt } = plan(read.state, now);
    if (actions.length === 0) return wakeAt;
    if (pass > mostRounds) return now + againMs;
    for (const action of actions) await perform(parts, read.stored, read.state, action);
  }
}

async function perform(
  parts: Parts,
  stored: Stored<Department>,
  state: DepartmentState,
  action: Action,
): Promise<void> {
  const { department } = state;
  const departmentName = department.name;
  parts.log.info('action', { departmentId: department.departmentId, kind: action.kind });
  switch (action.kind) {
    case 'post-prompt':
      await postPrompt(parts, state, action.occurrence.week, action.asked);
      return;
    case 'bring-back':
      return bringBack(parts, action.round);
    case 'remind':
      return remind(parts, action.round);
    case 'close-round':
      return closeRound(parts, state, action.round);
    case 'report-missed':
      return reportMissed(parts, stored, state, action.weeks, action.through);
    case 'mark-uncertain':
      return markUncertain(parts, action.delivery);
    case 'look-for-posted':
      return lookForPosted(parts, state, action.delivery);
    case 'report-trouble':
      return reportTrouble(parts, department, action.delivery);
    case 'report-programme-ended':
      await notifyCoach(parts, department, action.week, endedNotice, {
        kind: 'programme-ended',
        departmentName,
        programme: state.programme,
      });
      return;
  }
}

/** Tells first and moves on second: a crash between the two tells nobody twice, since the notice is a delivery. */
async function reportMissed(
  parts: Parts,
  stored: Stored<Department>,
  { department, rounds }: DepartmentState,
  weeks: readonly string[],
  through: Instant,
): Promise<void> {
  const last = weeks.at(-1);
  if (last === undefined) return;
  const outcome = await notifyCoach(parts, department, last, missedNotice, {
    kind: 'missed',
    departmentName: department.name,
    weeks,
  });
  if (outcome === 'held' || outcome === 'waiting') return;
  for (const round of rounds.filter(({ week, status }) => weeks.includes(week) && status === 'open')) {
    const present = await parts.store.rounds.get(round);
    if (present) await parts.store.rounds.replace(present, { ...present.value, status: 'missed' });
  }
  const planned = { ...stored.value, plannedSince: through + 1 };
  if (!(await parts.store.departments.replace(stored, planned))) return;
  for (const week of weeks) {
    const facts = { departmentId: department.departmentId, week };
    if (!rounds.some((round) => round.week === week)) signal(parts, 'round-due', facts);
    signal(parts, 'round-missed', facts);
  }
}
