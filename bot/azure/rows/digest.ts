/** What a stored digest looks like. */
import { z } from 'zod';
import type { Correction } from '../../core/correct-difference';
import { differences } from '../../core/digest';
import type { Digest, DigestTheme } from '../../core/digest';
import { count, instant, language, localised, text, thresholds, week } from './fields';
import { mirrors } from './mirror';

const participation = z.object({ week, answers: count, invited: count });

const theme = mirrors<DigestTheme>()(
  z.object({
    label: text,
    people: count,
    difference: z.enum(differences).optional(),
    because: z.array(text).optional(),
    corrected: z.boolean().optional(),
    trend: z.enum(['new', 'growing', 'steady', 'fading', 'back']),
    quotes: z.array(text),
    terms: z.array(text),
    concepts: z.array(text),
  }),
);

export const correction = mirrors<Correction>()(
  z.object({
    departmentId: text,
    label: text,
    terms: z.array(text),
    concepts: z.array(text),
    difference: z.enum(differences),
    by: text,
    at: instant,
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
    telling: z.object({ paragraph: text, question: text }).optional(),
  }),
);
