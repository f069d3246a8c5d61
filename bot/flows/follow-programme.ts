/** What a coach asks about programmes: which there are, where a department stands, another one, a step less or once more. */
import type { Command } from '../core/command/command';
import type { Recognised } from '../core/command/recognise';
import type { Department } from '../core/department';
import type { Message } from '../core/message';
import { programmeStanding } from '../core/programme-standing';
import { usedSteps } from '../core/next-step';
import type { Programme } from '../core/programme';
import { findProgramme, findStep, nextStep } from '../core/programme';
import { chooseDepartments } from './choose-departments';
import { readDepartmentState } from './department-state';
import type { Parts, Stored } from './ports';
import { programmesOf } from './programmes';
import { proposeChange } from './propose-change';
import { coachNames, isCoach } from './role-of';
import type { Reply, Utterance } from './utterance';

export type ProgrammeRequest = Extract<
  Recognised,
  { kind: 'show-programmes' | 'show-programme' | 'use-programme' | 'skip-step' | 'repeat-step' }
>;

export async function followProgramme(
  parts: Parts,
  utterance: Utterance,
  stored: readonly Stored<Department>[],
  request: ProgrammeRequest,
): Promise<readonly Reply[]> {
  const { speaker } = utterance;
  const departments = stored.map(({ value }) => value);
  if (!(await isCoach(parts, speaker)))
    return [{ message: { kind: 'not-allowed', coaches: coachNames(departments) } }];
  const programmes = await programmesOf(parts, speaker.tenantId);
  if (request.kind === 'show-programmes')
    return [{ message: { kind: 'programmes', programmes, example: departments[0]?.name } }];
  if (departments.length === 0) return [{ message: { kind: 'no-department' } }];
  const title = request.kind === 'use-programme' ? titleIn(programmes, request) : undefined;
  const chosen = chooseDepartments(
    parts,
    utterance,
    departments,
    title?.isAll ? undefined : request.departments,
  );
  if ('message' in chosen) return [chosen];
  if (request.kind === 'use-programme') {
    const programme = title?.programme;
    if (!programme) return [{ message: { kind: 'unknown-programme', words: request.programme, programmes } }];
    return propose(parts, utterance, stored, chosen.departments, (department) =>
      use(parts, department, programme),
    );
  }
  if (request.kind === 'show-programme')
    return Promise.all(
      chosen.departments.map(async (department) => ({ message: await standing(parts, department) })),
    );
  return propose(parts, utterance, stored, chosen.departments, (department) =>
    aboutStep(parts, department, request),
  );
}

/** "Nysgerrig i hverdagen" is a title, and no programme "Nysgerrig" for a department "hverdagen". */
function titleIn(
  programmes: readonly Programme[],
  { programme, departments }: Extract<ProgrammeRequest, { kind: 'use-programme' }>,
): { readonly programme: Programme | undefined; readonly isAll: boolean } {
  const found = findProgramme(programmes, programme);
  const whole = found ? undefined : findProgramme(programmes, `${programme} ${departments ?? ''}`);
  return { programme: found ?? whole, isAll: whole !== undefined };
}

type Wish = { readonly command: Command } | { readonly message: Message };

/** Each department's own draft where their steps differ, one draft for all that the same command fits. */
async function propose(
  parts: Parts,
  { speaker, mentioned }: Utterance,
  stored: readonly Stored<Department>[],
  departments: readonly Department[],
  wish: (department: Department) => Promise<Wish>,
): Promise<readonly Reply[]> {
  const replies: Reply[] = [];
  const commands = new Map<string, { command: Command; of: Stored<Department>[] }>();
  for (const department of departments) {
    const wished = await wish(department);
    const present = stored.find(({ value }) => value.departmentId === department.departmentId);
    if ('message' in wished) replies.push({ message: wished.message });
    else if (present) {
      const key = JSON.stringify(wished.command);
      const alike = commands.get(key) ?? { command: wished.command, of: [] };
      commands.set(key, { ...alike, of: [...alike.of, present] });
    }
  }
  for (const { command, of } of commands.values()) {
    const named = { ...command, departments: of.map(({ value }) => value.name) } as Command;
    replies.push({
      message: await proposeChange(parts, speaker, { command: named, departments: of, mentioned }),
    });
  }
  return replies;
}

/** A programme that the department has been through begins again; one that it has begun goes on where it stood. */
async function use(parts: Parts, department: Department, programme: Programme): Promise<Wish> {
  const rounds = (await parts.store.rounds.list(department)).map(({ value }) => value);
  const again = nextStep(programme, usedSteps({ department, programme, rounds })) === undefined;
  if (department.programmeId === programme.id && !again)
    return { message: await standing(parts, department) };
  const { id, title } = programme;
  return { command: { command: 'use-programme', departments: [], programme: { id, title }, again } };
}

async function aboutStep(
  parts: Parts,
  department: Department,
  request: Extract<ProgrammeRequest, { kind: 'skip-step' | 'repeat-step' }>,
): Promise<Wish> {
  const read = await readDepartmentState(parts, department);
  if (!read) return { message: { kind: 'no-department' } };
  const { programme, rounds } = read.state;
  const step =
    request.kind === 'skip-step'
      ? nextStep(programme, usedSteps(read.state))
      : request.step === undefined
        ? rounds.findLast(({ programmeId, status }) => programmeId === programme.id && status !== 'missed')
            ?.step
        : findStep(programme, request.step);
  if (!step)
    return {
      message: { kind: 'no-such-step', departmentName: department.name, asked: request.kind, programme },
    };
  const named = { id: step.id, title: step.title };
  const { id, title } = programme;
  return { command: { command: request.kind, departments: [], programme: { id, title }, step: named } };
}

async function standing(parts: Parts, department: Department): Promise<Message> {
  const read = await readDepartmentState(parts, department);
  if (!read) return { kind: 'no-department' };
  return {
    kind: 'programme',
    departmentName: department.name,
    programme: read.state.programme,
    steps: programmeStanding(read.state),
  };
}
