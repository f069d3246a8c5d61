/** What a stored hearing looks like. */
import { z } from 'zod';
import type { Hearing } from '../../core/hearing';
import { date, instant, text } from './fields';
import { mirrors } from './mirror';

export const hearing = mirrors<Hearing>()(
  z.object({ day: date, activity: text, at: instant, status: z.enum(['begun', 'done']) }),
);
