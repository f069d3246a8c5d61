/** The form of a department's plan, to a draft like any other: a step for each thing that differs. */
import { z } from 'zod';
import type { DraftStep } from '../core/change';
import type { Department, Person } from '../core/department';
import type { Message } from '../core/message';
import { draftSteps } from './propose-change';
import { planView } from './plan-view';
import type { Parts } from './ports';
import type { Speaker } from './role-of';

const weekday = z.coerce.number().int().min(1).max(7).pipe(z.custom<1 | 2 | 3 | 4 | 5 | 6 | 7>());
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** What the form's inputs send: all of it text. */
const formData = z.object({
  departmentId: z.string().max(100),
  weekday,
  time,
  everyWeeks: z.coerce.number().int().min(1).max(26),
  language: z.enum(['da', 'en']),
  digestWeekday: weekday,
  digestTime: time,
  /** Entra object ids with commas between, from the people picker. */
  managers: z.string().max(2000).optional(),
});

type Form = z.infer<typeof formData>;

export async function proposeForm(
  parts: Parts,
  speaker: Speaker,
  data: Readonly<Record<string, unknown>>,
): Promise<Message> {
  const read = formData.safeParse(data);
  if (!read.success) return { kind: 'outdated-card', words: [] };
  const stored = await parts.store.departments.get({
    tenantId: speaker.tenantId,
    departmentId: read.data.departmentId,
  });
  if (!stored) return { kind: 'no-department' };
  const chosen = (read.data.managers ?? '')
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');
  const people = await peopleOf(parts, stored.value, chosen);
  const unknown = chosen.find((id) => !people.some(({ userId }) => userId === id));
  if (unknown !== undefined)
    return { kind: 'unknown-person', name: unknown, departmentName: stored.value.name };
  const steps = stepsOf(stored.value, read.data, people);
  if (steps.length === 0) return { kind: 'schedule', plans: [await planView(parts, stored.value)] };
  return { kind: 'draft', draft: await draftSteps(parts, speaker, [stored], steps) };
}

async function peopleOf(
  { messenger }: Parts,
  { managers, channel }: Department,
  ids: readonly string[],
): Promise<readonly Person[]> {
  const known = managers.filter(({ userId }) => ids.includes(userId));
  if (known.length === ids.length) return known;
  const members = await messenger.members(channel);
  return [
    ...known,
    ...members.filter(({ userId }) => ids.includes(userId) && !known.some((each) => each.userId === userId)),
  ];
}

function stepsOf(department: Department, form: Form, people: readonly Person[]): readonly DraftStep[] {
  const { name, schedule, language, managers } = department;
  const departments = [name];
  const { prompt, digest } = schedule;
  const moved = {
    ...(form.weekday !== prompt.weekday && { weekday: form.weekday }),
    ...(form.time !== prompt.time && { time: form.time }),
    ...(form.everyWeeks !== prompt.everyWeeks && { everyWeeks: form.everyWeeks }),
  };
  const added = people.filter(({ userId }) => !managers.some((manager) => manager.userId === userId));
  const gone = managers.filter(({ userId }) => !people.some((person) => person.userId === userId));
  const digestMoved = form.digestWeekday !== digest.weekday || form.digestTime !== digest.time;
  const names = (all: readonly Person[]): readonly string[] => all.map((person) => person.name);
  const candidates: readonly (DraftStep | false)[] = [
    Object.keys(moved).length > 0 && {
      command: { command: 'reschedule', departments, ...moved },
      people: [],
    },
    digestMoved && {
      command: {
        command: 'set-digest-time',
        departments,
        weekday: form.digestWeekday,
        time: form.digestTime,
      },
      people: [],
    },
    form.language !== language && {
      command: { command: 'set-language', departments, language: form.language },
      people: [],
    },
    added.length > 0 && {
      command: { command: 'assign-manager', departments, people: names(added) },
      people: added,
    },
    gone.length > 0 && {
      command: { command: 'remove-manager', departments, people: names(gone) },
      people: gone,
    },
  ];
  return candidates.filter((step) => step !== false);
}
