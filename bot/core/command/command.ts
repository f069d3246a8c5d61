/** What a coach can ask for, as one JSON object a command. */
import type { IsoDate, TimeOfDay, WeekKey, Weekday } from '../calendar';
import type { Language } from '../language';
import type { Localised } from '../programme';

/** Department names exactly as enrolled, or all of them. */
export type Departments = readonly string[] | 'all';

export function isMeant(departments: Departments, name: string): boolean {
  return departments === 'all' || departments.includes(name);
}

/** A programme, or one of its steps. */
export type Named = { readonly id: string; readonly title: Localised };

export type Command =
  | {
      /** When the weekly prompt is posted. What is not named stays as it is; at least one thing is named. */
      readonly command: 'reschedule';
      readonly departments: Departments;
      readonly weekday?: Weekday;
      readonly time?: TimeOfDay;
      /** 1 is every week, 2 every other. */
      readonly everyWeeks?: number;
    }
  | {
      /** Both days lie inside the pause. No `from` is from today, no `until` is until resumed. */
      readonly command: 'pause';
      readonly departments: Departments;
      readonly from?: IsoDate;
      readonly until?: IsoDate;
    }
  | { readonly command: 'resume'; readonly departments: Departments }
  | { readonly command: 'skip'; readonly departments: Departments; readonly weeks: readonly WeekKey[] }
  | { readonly command: 'send-now'; readonly departments: Departments }
  | { readonly command: 'preview'; readonly departments: Departments }
  | {
      readonly command: 'set-question';
      readonly departments: Departments;
      /** As written, without the quotation marks around it. */
      readonly text: string;
      readonly week?: WeekKey;
    }
  | {
      readonly command: 'set-digest-time';
      readonly departments: Departments;
      readonly weekday: Weekday;
      readonly time: TimeOfDay;
    }
  | {
      readonly command: 'assign-manager' | 'remove-manager';
      readonly departments: Departments;
      /** Names as written. */
      readonly people: readonly string[];
    }
  | { readonly command: 'set-language'; readonly departments: Departments; readonly language: Language }
  | {
      readonly command: 'use-programme';
      readonly departments: Departments;
      readonly programme: Named;
      /** From its first step on, although the department has been through it. */
      readonly again: boolean;
    }
  | {
      readonly command: 'skip-step' | 'repeat-step';
      readonly departments: Departments;
      readonly programme: Named;
      readonly step: Named;
    }
  | { readonly command: 'show-schedule'; readonly departments: Departments }
  | { readonly command: 'help' }
  | { readonly command: 'undo' };

export type CommandName = Command['command'];
