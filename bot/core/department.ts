/** A department: a Teams channel with people, a language, managers and a schedule. */
import type { Instant } from './calendar';
import type { Language } from './language';
import type { Localised } from './programme';
import type { Schedule } from './schedule';

/** Where a channel lives. What the product stores in place of the SDK's conversation reference. */
export type Channel = {
  readonly tenantId: string;
  /** The team's thread id ("19:…@thread.tacv2"), which the Teams roster calls take. */
  readonly teamId: string;
  readonly channelId: string;
  readonly serviceUrl: string;
};

/** Somebody the bot knows by name and can write to: a coach, a manager. Never an author of answers. */
export type Person = {
  /** The Entra object id. */
  readonly userId: string;
  /** The id that Teams knows the person by towards this bot ("29:…"). */
  readonly teamsUserId: string;
  readonly name: string;
};

/** The wall clock and the public holidays that a department lives by. */
export type Place = {
  /** An IANA time zone. */
  readonly timeZone: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
};

/** The coach's own question in place of the programme's next: in one week, or in the next that comes. */
export type OwnQuestion = { readonly id: string; readonly text: string; readonly week?: string };

/** What a coach has decided of a programme's steps in a department; the latest word on a step counts. */
export type StepChoice = {
  readonly programmeId: string;
  /** Left out: the whole programme, from its first step on. */
  readonly step?: { readonly id: string; readonly title: Localised };
  readonly choice: 'skip' | 'repeat';
  readonly at: Instant;
};

export type DepartmentKey = { readonly tenantId: string; readonly departmentId: string };

export type Department = DepartmentKey & {
  readonly name: string;
  readonly channel: Channel;
  readonly place: Place;
  readonly language: Language;
  readonly schedule: Schedule;
  readonly programmeId: string;
  /** The title of a programme that a coach has chosen. */
  readonly programmeTitle?: Localised;
  /** Oldest first. */
  readonly stepChoices?: readonly StepChoice[];
  readonly ownQuestions: readonly OwnQuestion[];
  /** Who gets the digest. Until one is named, the coach does. */
  readonly managers: readonly Person[];
  /** Who enrolled the channel, and hears of what needs a person. */
  readonly coach: Person;
  /** `away`: the channel is deleted or its team archived, or the bot is removed; nothing is posted until it is back. */
  readonly status: 'active' | 'away';
  /** Occurrences before this instant are not the schedule's: it is set on enrolment and by every change of plan. */
  readonly plannedSince: Instant;
};

/** Who gets the digest: the managers, or the coach while there are none. */
export function digestReaders({ managers, coach }: Department): readonly Person[] {
  return managers.length > 0 ? managers : [coach];
}
