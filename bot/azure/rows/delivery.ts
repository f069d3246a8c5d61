/** What a stored delivery looks like. */
import { z } from 'zod';
import type { Delivery } from '../../core/delivery';
import { count, instant, text, week } from './fields';
import { mirrors } from './mirror';

const message = z.object({ conversationId: text, activityId: text });

export const delivery = mirrors<Delivery>()(
  z.object({
    departmentId: text,
    week,
    what: text,
    attempt: text,
    askedAgain: count.optional(),
    status: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('claimed'), leaseUntil: instant }),
      z.object({ kind: z.literal('sending'), since: instant }),
      z.object({ kind: z.literal('sent'), at: instant, message }),
      z.object({ kind: z.literal('uncertain'), since: instant, looks: count.optional() }),
      z.object({ kind: z.literal('failed'), at: instant, reason: text }),
      z.object({ kind: z.literal('waiting'), until: instant, attempts: count }),
    ]),
  }),
);
