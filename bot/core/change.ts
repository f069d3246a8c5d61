/** A change of plan: drafted by words, confirmed by a tap, kept in the history, taken back by one word. */
import type { Instant } from './calendar';
import type { Command } from './command/command';
import type { Department, Person } from './department';

/** Who did something, as the history shows it. */
export type Actor = { readonly userId: string; readonly name: string };

export type DraftStep = {
  readonly command: Command;
  /** The managers meant, as found among the team's members. */
  readonly people: readonly Person[];
};

/** What a coach was shown, and what became of it. */
export type Draft = {
  readonly tenantId: string;
  readonly draftId: string;
  readonly by: Actor;
  readonly at: Instant;
  readonly status: 'open' | 'confirmed' | 'cancelled' | 'undone';
  /** One from words; several, in this order, from the form. */
  readonly steps: readonly DraftStep[];
  /** Each department as it was when it was shown: one that has changed since is not overwritten. */
  readonly departments: readonly { readonly departmentId: string; readonly version: string }[];
  /** The coach's confirmed draft before this one, for undoing further back. */
  readonly previous?: string;
};

/** One department's change: what was asked, by whom, and how the department was before and became. */
export type Change = {
  readonly departmentId: string;
  /** Named after its draft and its place in it: a draft changes a department once. */
  readonly changeId: string;
  readonly at: Instant;
  readonly by: Actor;
  readonly command: Command;
  readonly before: Department;
  readonly after: Department;
  readonly undone?: { readonly at: Instant; readonly by: Actor };
};

/** The id of the change that a draft's step makes in a department. */
export function changeIdOf(draftId: string, step: number): string {
  return `${draftId}-${step}`;
}

export function isOfDraft({ changeId }: Change, draftId: string): boolean {
  return changeId.startsWith(`${draftId}-`);
}
