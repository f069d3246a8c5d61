/** What a stored department looks like. */
import { z } from 'zod';
import { isTimeZone } from '../../core/calendar';
import type { Department } from '../../core/department';
import { channel, date, everyWeeks, instant, language, person, text, time, week, weekday } from './fields';
import { mirrors } from './mirror';

const place = z.object({
  timeZone: text.refine(isTimeZone, 'no IANA time zone that this version knows'),
  country: z.string().regex(/^[A-Z]{2}$/, 'no ISO 3166 country'),
});

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
    ownQuestions: z.array(z.object({ id: text, text, week: week.optional() })),
    managers: z.array(person),
    coach: person,
    status: z.enum(['active', 'away']),
    plannedSince: instant,
  }),
);
