/** What a stored round and a stored answer look like. */
import { z } from 'zod';
import type { Answer, Round } from '../../core/reflection';
import { channel, instant, language, place, text, thresholds, week } from './fields';
import { explained } from './glossary';
import { mirrors } from './mirror';
import { step } from './programme';

export const round = mirrors<Round>()(
  z.object({
    departmentId: text,
    week,
    tenantId: text,
    channel,
    place,
    status: z.enum(['open', 'closed', 'missed']),
    language,
    programmeId: text,
    step,
    openedAt: instant,
    closesAt: instant,
    bringsBack: week.optional(),
    glossary: z.array(explained).optional(),
    thresholds,
  }),
);

export const answer = mirrors<Answer>()(
  z.object({
    departmentId: text,
    week,
    author: text,
    replies: z.record(text, text),
    quotable: z.boolean(),
    answeredAt: instant,
    tag: text.optional(),
  }),
);
