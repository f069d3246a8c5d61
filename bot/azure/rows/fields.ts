/** The fields that several rows are made of. */
import { z } from 'zod';
import { isTimeZone } from '../../core/calendar';
import type { Channel, Person, Place } from '../../core/department';
import type { Language } from '../../core/language';
import type { Thresholds } from '../../core/privacy';
import { fewestAnswers } from '../../core/privacy';
import type { Localised } from '../../core/programme';
import { mirrors } from './mirror';

export const text = z.string();
export const count = z.number().int().nonnegative();
/** Milliseconds since the Unix epoch. */
export const instant = z.number().int();
export const week = z.string().regex(/^\d{4}-W\d{2}$/, 'no ISO week');
export const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'no date');
export const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'no time of day');
export const weekday = z.literal([1, 2, 3, 4, 5, 6, 7]);
export const everyWeeks = z.number().int().positive();
export const language = mirrors<Language>()(z.enum(['da', 'en']));
export const localised = mirrors<Localised>()(z.object({ da: text, en: text }));

export const personFields = { userId: text, teamsUserId: text, name: text };
export const person = mirrors<Person>()(z.object(personFields));

export const channel = mirrors<Channel>()(
  z.object({ tenantId: text, teamId: text, channelId: text, serviceUrl: text }),
);

/** A row that asks for less than the product ever allows is no row of the product. */
export const thresholds = mirrors<Thresholds>()(
  z.object({ answers: z.number().int().min(fewestAnswers), theme: z.number().int().min(fewestAnswers) }),
);

export const place = mirrors<Place>()(
  z.object({
    timeZone: text.refine(isTimeZone, 'no IANA time zone that this version knows'),
    country: z.string().regex(/^[A-Z]{2}$/, 'no ISO 3166 country'),
  }),
);
