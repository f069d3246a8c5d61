/** What a stored round and a stored answer look like. */
import { z } from 'zod';
import type { Step } from '../../core/programme';
import type { Answer, Round } from '../../core/reflection';
import { channel, instant, language, localised, place, text, thresholds, week } from './fields';
import { mirrors } from './mirror';

const question = {
  id: text,
  ask: localised,
  required: z.boolean(),
  when: z.object({ question: text, option: text }).optional(),
};

const step = mirrors<Step>()(
  z.object({
    id: text,
    phase: z.enum(['everyday', 'difference', 'possibility', 'small-step', 'follow-up']),
    title: localised,
    questions: z.array(
      z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('text'), hint: localised.optional(), ...question }),
        z.object({
          kind: z.literal('choice'),
          options: z.array(z.object({ id: text, label: localised })),
          ...question,
        }),
      ]),
    ),
    meeting: localised,
  }),
);

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
  }),
);
