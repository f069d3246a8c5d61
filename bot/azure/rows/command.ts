/** What a command looks like where it stands in a stored draft or change. */
import { z } from 'zod';
import type { Command } from '../../core/command/command';
import { date, everyWeeks, language, localised, text, time, week, weekday } from './fields';
import { mirrors } from './mirror';

const named = z.object({ id: text, title: localised });
const departments = z.union([z.literal('all'), z.array(text)]);

export const command = mirrors<Command>()(
  z.discriminatedUnion('command', [
    z.object({
      command: z.literal('reschedule'),
      departments,
      weekday: weekday.optional(),
      time: time.optional(),
      everyWeeks: everyWeeks.optional(),
    }),
    z.object({ command: z.literal('pause'), departments, from: date.optional(), until: date.optional() }),
    z.object({ command: z.literal('resume'), departments }),
    z.object({ command: z.literal('skip'), departments, weeks: z.array(week) }),
    z.object({ command: z.literal('send-now'), departments }),
    z.object({ command: z.literal('preview'), departments }),
    z.object({ command: z.literal('set-question'), departments, text, week: week.optional() }),
    z.object({ command: z.literal('set-digest-time'), departments, weekday, time }),
    z.object({
      command: z.enum(['assign-manager', 'remove-manager']),
      departments,
      people: z.array(text),
    }),
    z.object({ command: z.literal('set-language'), departments, language }),
    z.object({
      command: z.literal('use-programme'),
      departments,
      programme: named,
      again: z.boolean(),
    }),
    z.object({
      command: z.enum(['skip-step', 'repeat-step']),
      departments,
      programme: named,
      step: named,
    }),
    z.object({ command: z.literal('show-schedule'), departments }),
    z.object({ command: z.literal('help') }),
    z.object({ command: z.literal('undo') }),
  ]),
);
