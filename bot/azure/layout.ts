/** Which table each collection has, how its keys are built, and what an operator sees of a row besides its body. */
import type { z } from 'zod';
import type { Chore } from '../core/chore';
import type { Change, Draft } from '../core/change';
import type { Correction } from '../core/correct-difference';
import type { Department, DepartmentKey } from '../core/department';
import type { Delivery, DeliveryKey } from '../core/delivery';
import type { Digest } from '../core/digest';
import type { Directorate } from '../core/directorate';
import type { GlossaryEntry } from '../core/glossary';
import { termKey } from '../core/glossary';
import type { Idea, ItChannel } from '../core/idea';
import type { Coach, Membership, OwnProgramme, PrivateChat, Team, Wish } from '../core/organisation';
import type { Hearing, HearingKey } from '../core/hearing';
import type { Answer, Round, RoundKey } from '../core/reflection';
import type { OwnTopic } from '../core/topic';
import { instantKey, joinKey, keyPart, latestFirstKey } from './keys';
import { chore } from './rows/chore';
import { change, draft } from './rows/change';
import { delivery } from './rows/delivery';
import { department } from './rows/department';
import { correction, digest } from './rows/digest';
import { directorate } from './rows/directorate';
import { coach, membership, privateChat, team, wish } from './rows/organisation';
import { glossaryEntry } from './rows/glossary';
import { idea, itChannel } from './rows/idea';
import { hearing } from './rows/hearing';
import { ownProgramme } from './rows/programme';
import { answer, round } from './rows/reflection';
import { ownTopic } from './rows/topic';

/** A body as one version of the product wrote it, to the body that the next version would have written. */
export type Upgrade = (body: unknown) => unknown;

export type Layout<Scope, Key extends Scope, Value extends Key> = {
  readonly table: string;
  readonly partition: (scope: Scope) => string;
  readonly row: (key: Key) => string;
  readonly shape: z.ZodType<Value>;
  /** From schema version 1 on, each to the next: the version written is one more than there are upgrades. */
  readonly upgrades: readonly Upgrade[];
  /** Plain columns beside the body. Of answers none: nothing there may be read in passing. */
  readonly columns: (value: Value) => Readonly<Record<string, string>>;
  /** In a list that decides what is posted or erased, a row that cannot be read must not pass for one that is not there. */
  readonly badRowInList: 'left-out' | 'thrown';
};

type InTenant = { readonly tenantId: string };
type InDepartment = { readonly departmentId: string };
type OfAuthor = { readonly author: string };

const asWritten = { upgrades: [], badRowInList: 'left-out' } as const;

const departments: Layout<InTenant, DepartmentKey, Department> = {
  ...asWritten,
  table: 'departments',
  partition: ({ tenantId }) => keyPart(tenantId),
  row: ({ departmentId }) => keyPart(departmentId),
  shape: department,
  columns: ({ name, status, programmeId }) => ({ name, status, programmeId }),
};

/**
 * The department ends the row keys of rounds, deliveries and digests although it is their partition: Azurite looks a
 * row up by its row key first, and would go through the same week's row of every department.
 */
const rounds: Layout<InDepartment, RoundKey, Round> = {
  ...asWritten,
  table: 'rounds',
  partition: ({ departmentId }) => keyPart(departmentId),
  row: ({ week, departmentId }) => joinKey(week, departmentId),
  shape: round,
  columns: ({ status, openedAt, closesAt }) => ({
    status,
    openedAt: instantKey(openedAt),
    closesAt: instantKey(closesAt),
  }),
  badRowInList: 'thrown',
};

const answers: Layout<RoundKey, RoundKey & OfAuthor, Answer> = {
  ...asWritten,
  table: 'answers',
  partition: ({ departmentId, week }) => joinKey(departmentId, week),
  row: ({ author }) => keyPart(author),
  shape: answer,
  columns: () => ({}),
};

const deliveries: Layout<InDepartment, DeliveryKey, Delivery> = {
  ...asWritten,
  table: 'deliveries',
  partition: ({ departmentId }) => keyPart(departmentId),
  row: ({ week, what, departmentId }) => joinKey(week, what, departmentId),
  shape: delivery,
  columns: ({ week, what, status }) => ({ week, what, status: status.kind }),
  badRowInList: 'thrown',
};

const digests: Layout<InDepartment, RoundKey, Digest> = {
  ...asWritten,
  table: 'digests',
  partition: ({ departmentId }) => keyPart(departmentId),
  row: ({ week, departmentId }) => joinKey(week, departmentId),
  shape: digest,
  columns: ({ week, madeAt }) => ({ week, madeAt: instantKey(madeAt) }),
};

const memberships: Layout<OfAuthor, OfAuthor & InDepartment, Membership> = {
  ...asWritten,
  table: 'memberships',
  partition: ({ author }) => keyPart(author),
  row: ({ departmentId }) => keyPart(departmentId),
  shape: membership,
  columns: () => ({}),
  badRowInList: 'thrown',
};

const coaches: Layout<InTenant, InTenant & { readonly userId: string }, Coach> = {
  ...asWritten,
  table: 'coaches',
  partition: ({ tenantId }) => keyPart(tenantId),
  row: ({ userId }) => keyPart(userId),
  shape: coach,
  columns: ({ name, since }) => ({ name, since: instantKey(since) }),
};

const teams: Layout<InTenant, InTenant & { readonly teamId: string }, Team> = {
  ...asWritten,
  table: 'teams',
  partition: ({ tenantId }) => keyPart(tenantId),
  row: ({ teamId }) => keyPart(teamId),
  shape: team,
  columns: ({ name, welcomedAt }) => ({ name, welcomedAt: instantKey(welcomedAt) }),
};

const privateChats: Layout<InTenant, InTenant & { readonly userId: string }, PrivateChat> = {
  ...asWritten,
  table: 'privatechats',
  partition: ({ tenantId }) => keyPart(tenantId),
  row: ({ userId }) => keyPart(userId),
  shape: privateChat,
  columns: ({ language }) => ({ language }),
};

const drafts: Layout<InTenant, InTenant & { readonly draftId: string }, Draft> = {
  ...asWritten,
  table: 'drafts',
  partition: ({ tenantId }) => keyPart(tenantId),
  row: ({ draftId }) => keyPart(draftId),
  shape: draft,
  columns: ({ status, at }) => ({ status, at: instantKey(at) }),
};

const programmes: Layout<InTenant, InTenant & { readonly id: string }, OwnProgramme> = {
  ...asWritten,
  table: 'programmes',
  partition: ({ tenantId }) => keyPart(tenantId),
  row: ({ id }) => keyPart(id),
  shape: ownProgramme,
  columns: ({ title, addedAt }) => ({ title: title.da, addedAt: instantKey(addedAt) }),
};

const wishes: Layout<InTenant, InTenant & { readonly userId: string }, Wish> = {
  ...asWritten,
  table: 'wishes',
  partition: ({ tenantId }) => keyPart(tenantId),
  row: ({ userId }) => keyPart(userId),
  shape: wish,
  columns: () => ({}),
};

const corrections: Layout<InDepartment, InDepartment & { readonly label: string }, Correction> = {
  ...asWritten,
  table: 'corrections',
  partition: ({ departmentId }) => keyPart(departmentId),
  row: ({ label }) => keyPart(label),
  shape: correction,
  columns: ({ label, difference }) => ({ label, difference }),
};

const glossary: Layout<InTenant, InTenant & { readonly term: string }, GlossaryEntry> = {
  ...asWritten,
  table: 'glossary',
  partition: ({ tenantId }) => keyPart(tenantId),
  row: ({ term }) => keyPart(termKey(term)),
  shape: glossaryEntry,
  columns: ({ term }) => ({ term }),
};

const topics: Layout<InTenant, InTenant & { readonly name: string }, OwnTopic> = {
  ...asWritten,
  table: 'topics',
  partition: ({ tenantId }) => keyPart(tenantId),
  row: ({ name }) => keyPart(termKey(name)),
  shape: ownTopic,
  columns: ({ name }) => ({ name }),
};

const chores: Layout<{ readonly chore: string }, { readonly chore: string; readonly day: string }, Chore> = {
  ...asWritten,
  table: 'chores',
  partition: ({ chore }) => keyPart(chore),
  row: ({ day }) => keyPart(day),
  shape: chore,
  columns: () => ({}),
};

const ideas: Layout<InTenant, InTenant & { readonly ideaId: string }, Idea> = {
  ...asWritten,
  table: 'ideas',
  partition: ({ tenantId }) => keyPart(tenantId),
  row: ({ ideaId }) => keyPart(ideaId),
  shape: idea,
  columns: ({ reference, state }) => ({ reference, state }),
};

/** One of each organisation. */
const itChannels: Layout<InTenant, InTenant, ItChannel> = {
  ...asWritten,
  table: 'itchannels',
  partition: ({ tenantId }) => keyPart(tenantId),
  row: () => 'it',
  shape: itChannel,
  columns: () => ({}),
};

/** One of each organisation. */
const directorates: Layout<InTenant, InTenant, Directorate> = {
  ...asWritten,
  table: 'directorates',
  partition: ({ tenantId }) => keyPart(tenantId),
  row: () => 'directorate',
  shape: directorate,
  columns: ({ every, coveredUntil }) => ({ every, coveredUntil: instantKey(coveredUntil) }),
};

type ChangeKey = InDepartment & { readonly at: number; readonly changeId: string };

const changes: Layout<InDepartment, ChangeKey, Change> = {
  ...asWritten,
  table: 'changes',
  partition: ({ departmentId }) => keyPart(departmentId),
  row: ({ at, changeId }) => joinKey(latestFirstKey(at), changeId),
  shape: change,
  columns: ({ at, by, command }) => ({ at: instantKey(at), by: by.name, command: command.command }),
};

const hearings: Layout<{ readonly day: string }, HearingKey, Hearing> = {
  ...asWritten,
  table: 'hearings',
  partition: ({ day }) => keyPart(day),
  row: ({ activity }) => keyPart(activity),
  shape: hearing,
  columns: ({ status }) => ({ status }),
};

export const layouts = {
  departments,
  rounds,
  answers,
  deliveries,
  digests,
  memberships,
  coaches,
  teams,
  privateChats,
  drafts,
  changes,
  programmes,
  wishes,
  hearings,
  corrections,
  glossary,
  topics,
  chores,
  ideas,
  itChannels,
  directorates,
} as const;

/** Who is to be looked at when stands apart: it is columns alone, and read by time. */
export const wakesTable = 'wakes';

/** Which processes run: rows of nothing but a name and the storage's own time. */
export const instancesTable = 'instances';

/** Marks a restore that has begun and not ended. */
export const restoresTable = 'restores';

export const tables: readonly string[] = [
  ...Object.values(layouts).map(({ table }) => table),
  wakesTable,
  instancesTable,
];
