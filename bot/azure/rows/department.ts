/** What a stored department looks like. */
import { z } from 'zod';
import type { Department } from '../../core/department';
import {
  channel,
  date,
  everyWeeks,
  instant,
  language,
  localised,
  person,
  place,
  text,
  time,
  week,
  weekday,
} from './fields';
import { mirrors } from './mirror';

const schedule = z.object({
  prompt: z.object({ weekday, time, everyWeeks, anchor: week }),
  digest: z.object({ weekday, time }),
  pauses: z.array(z.object({ from: date, until: date.optional() })),
  skips: z.array(week),
});

export const department = mirrors<Department>()(
  z.object({
    tenantId: text,
    departmentId: text,
    name: text,
    channel,
    place,
    language,
    schedule,
    programmeId: text,
    programmeTitle: localised.optional(),
    stepChoices: z
      .array(
        z.object({
          programmeId: text,
          step: z.object({ id: text, title: localised }).optional(),
          choice: z.enum(['skip', 'repeat']),
          at: instant,
        }),
      )
      .optional(),
    ownQuestions: z.array(z.object({ id: text, text, week: week.optional() })),
    managers: z.array(person),
    coach: person,
    status: z.enum(['active', 'away']),
    plannedSince: instant,
  }),
);
