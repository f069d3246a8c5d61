/** What a stored directorate looks like. */
import { z } from 'zod';
import type { Directorate } from '../../core/directorate';
import { instant, person, text } from './fields';
import { mirrors } from './mirror';

export const directorate = mirrors<Directorate>()(
  z.object({
    tenantId: text,
    directors: z.array(person),
    every: z.enum(['week', 'month']),
    coach: person,
    serviceUrl: text,
    plannedSince: instant,
    coveredUntil: instant,
  }),
);
