/** What a stored digest looks like. */
import { z } from 'zod';
import type { Digest, DigestTheme } from '../../core/digest';
import { count, instant, language, localised, text, thresholds, week } from './fields';
import { mirrors } from './mirror';

const participation = z.object({ week, answers: count, invited: count });

const theme = mirrors<DigestTheme>()(
  z.object({
    label: text,
    people: count,
    difference: z.enum(['quality', 'time', 'collaboration', 'working-life']).optional(),
    because: z.array(text).optional(),
    trend: z.enum(['new', 'growing', 'steady', 'fading', 'back']),
    quotes: z.array(text),
    terms: z.array(text),
    concepts: z.array(text),
  }),
);

export const digest = mirrors<Digest>()(
  z.object({
    departmentId: text,
    week,
    language,
    madeAt: instant,
    title: text,
    participation,
    earlier: z.array(participation),
    themes: z.array(theme),
    otherVoices: count,
    stepsTried: z.object({ tried: count, of: count }).optional(),
    withheld: z.enum(['few-answers', 'no-theme']).optional(),
    thresholds,
    meeting: localised,
  }),
);
