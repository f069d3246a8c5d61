/** What a stored draft and a stored change of plan look like. */
import { z } from 'zod';
import type { Change, Draft } from '../../core/change';
import { command } from './command';
import { department } from './department';
import { instant, person, text } from './fields';
import { mirrors } from './mirror';

const actor = z.object({ userId: text, name: text });

export const draft = mirrors<Draft>()(
  z.object({
    tenantId: text,
    draftId: text,
    by: actor,
    at: instant,
    status: z.enum(['open', 'confirmed', 'cancelled', 'undone']),
    steps: z.array(z.object({ command, people: z.array(person) })),
    departments: z.array(z.object({ departmentId: text, version: text })),
    previous: text.optional(),
  }),
);

export const change = mirrors<Change>()(
  z.object({
    departmentId: text,
    changeId: text,
    at: instant,
    by: actor,
    command,
    before: department,
    after: department,
    undone: z.object({ at: instant, by: actor }).optional(),
  }),
);
