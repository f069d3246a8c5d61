/** A change of plan: drafted by words, confirmed by a tap, kept in the history, taken back by one word. */
import type { Instant } from './calendar';
import type { Department } from './department';

/** Who did something, as the history shows it. */
export type Actor = { readonly userId: string; readonly name: string };

/** What a coach was shown and has not confirmed yet: each department as it was and as it would be. */
export type Draft = {
  readonly tenantId: string;
  readonly draftId: string;
  readonly by: Actor;
  readonly at: Instant;
  /** The command as understood; stored to be shown in the history. */
  readonly command: Readonly<Record<string, unknown>>;
  readonly departments: readonly { readonly departmentId: string; readonly version: string }[];
};

/** One department's change: what was asked, by whom, and how the department was before and became. */
export type Change = {
  readonly departmentId: string;
  readonly changeId: string;
  readonly at: Instant;
  readonly by: Actor;
  readonly command: Readonly<Record<string, unknown>>;
  readonly before: Department;
  readonly after: Department;
  readonly undone?: { readonly at: Instant; readonly by: Actor };
};
