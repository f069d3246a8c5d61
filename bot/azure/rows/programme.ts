/** What a stored step looks like, and a coach's own programme. */
import { z } from 'zod';
import type { Step } from '../../core/programme';
import type { OwnProgramme } from '../../core/organisation';
import { instant, localised, text } from './fields';
import { mirrors } from './mirror';

const question = {
  id: text,
  ask: localised,
  required: z.boolean(),
  when: z.object({ question: text, option: text }).optional(),
};

export const step = mirrors<Step>()(
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

export const ownProgramme = mirrors<OwnProgramme>()(
  z.object({
    tenantId: text,
    id: text,
    title: localised,
    audience: localised,
    about: localised,
    steps: z.array(step),
    addedBy: text,
    addedAt: instant,
  }),
);
