/** What a stored idea looks like, and the channel that ideas arrive in. */
import { z } from 'zod';
import type { Idea, ItChannel } from '../../core/idea';
import { ideaStates } from '../../core/idea';
import { channel, instant, text, week } from './fields';
import { mirrors } from './mirror';

export const idea = mirrors<Idea>()(
  z.object({
    tenantId: text,
    ideaId: text,
    reference: text,
    departmentId: text,
    departmentName: text,
    week,
    text,
    concepts: z.array(text),
    author: text,
    state: z.enum(ideaStates),
    lines: z.array(z.object({ from: z.enum(['it', 'author']), text, at: instant })),
    named: text.optional(),
    sentAt: instant,
  }),
);

export const itChannel = mirrors<ItChannel>()(z.object({ tenantId: text, channel, by: text, at: instant }));
