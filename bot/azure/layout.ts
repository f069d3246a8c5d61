/** Which table each collection has, how its keys are built, and what an operator sees of a row besides its body. */
import { z } from 'zod';
import type { Change, Draft } from '../core/change';
import type { Department } from '../core/department';
import type { Delivery } from '../core/delivery';
import type { Digest } from '../core/digest';
import type { Coach, Membership, PrivateChat, Team } from '../core/organisation';
import type { Answer, Round } from '../core/reflection';
import { joinKey, keyPart, latestFirstKey } from './keys';
import * as shapes from './shapes';

export type Layout<Key, Value extends Key> = {
  readonly table: string;
  readonly partition: (key: Key) => string;
  readonly row: (key: Key) => string;
  readonly shape: z.ZodType<Value>;
  /** Plain columns beside the body. Of answers none: nothing there may be read in passing. */
  readonly columns: (value: Value) => Readonly<Record<string, string | number | boolean>>;
};

const iso = (at: number): string => new Date(at).toISOString();

type InDepartment = { readonly departmentId: string };
type InTenant = { readonly tenantId: string };

export const layouts = {
  departments: {
    table: 'departments',
    partition: ({ tenantId }) => keyPart(tenantId),
    row: ({ departmentId }) => keyPart(departmentId),
    shape: shapes.department,
    columns: ({ name, status, programmeId }) => ({ name, status, programmeId }),
  } satisfies Layout<InTenant & InDepartment, Department>,

  rounds: {
    table: 'rounds',
    partition: ({ departmentId }) => keyPart(departmentId),
    row: ({ week }) => keyPart(week),
    shape: shapes.round,
    columns: ({ status, openedAt, closesAt }) => ({
      status,
      openedAt: iso(openedAt),
      closesAt: iso(closesAt),
    }),
  } satisfies Layout<InDepartment & { week: string }, Round>,

  answers: {
    table: 'answers',
    partition: ({ departmentId, week }) => joinKey(departmentId, week),
    row: ({ author }) => keyPart(author),
    shape: shapes.answer,
    columns: () => ({}),
  } satisfies Layout<InDepartment & { week: string; author: string }, Answer>,

  deliveries: {
    table: 'deliveries',
    partition: ({ departmentId }) => keyPart(departmentId),
    row: ({ week, what }) => joinKey(week, what),
    shape: shapes.delivery,
    columns: ({ status }) => ({ status: status.kind }),
  } satisfies Layout<InDepartment & { week: string; what: string }, Delivery>,

  digests: {
    table: 'digests',
    partition: ({ departmentId }) => keyPart(departmentId),
    row: ({ week }) => keyPart(week),
    shape: shapes.digest,
    columns: ({ madeAt }) => ({ madeAt: iso(madeAt) }),
  } satisfies Layout<InDepartment & { week: string }, Digest>,

  memberships: {
    table: 'memberships',
    partition: ({ author }) => keyPart(author),
    row: ({ departmentId }) => keyPart(departmentId),
    shape: shapes.membership,
    columns: () => ({}),
  } satisfies Layout<{ author: string } & InDepartment, Membership>,

  coaches: {
    table: 'coaches',
    partition: ({ tenantId }) => keyPart(tenantId),
    row: ({ userId }) => keyPart(userId),
    shape: shapes.coach,
    columns: ({ name, since }) => ({ name, since: iso(since) }),
  } satisfies Layout<InTenant & { userId: string }, Coach>,

  teams: {
    table: 'teams',
    partition: ({ tenantId }) => keyPart(tenantId),
    row: ({ teamId }) => keyPart(teamId),
    shape: shapes.team,
    columns: ({ name }) => ({ name }),
  } satisfies Layout<InTenant & { teamId: string }, Team>,

  privateChats: {
    table: 'privatechats',
    partition: ({ tenantId }) => keyPart(tenantId),
    row: ({ userId }) => keyPart(userId),
    shape: shapes.privateChat,
    columns: ({ language }) => ({ language }),
  } satisfies Layout<InTenant & { userId: string }, PrivateChat>,

  drafts: {
    table: 'drafts',
    partition: ({ tenantId }) => keyPart(tenantId),
    row: ({ draftId }) => keyPart(draftId),
    shape: shapes.draft,
    columns: ({ status, at }) => ({ status, at: iso(at) }),
  } satisfies Layout<InTenant & { draftId: string }, Draft>,

  changes: {
    table: 'changes',
    partition: ({ departmentId }) => keyPart(departmentId),
    row: ({ at, changeId }) => `${latestFirstKey(at)}|${keyPart(changeId)}`,
    shape: shapes.change,
    columns: ({ at, by }) => ({ at: iso(at), by: by.name }),
  } satisfies Layout<InDepartment & { at: number; changeId: string }, Change>,
} as const;

export type CollectionName = keyof typeof layouts;
