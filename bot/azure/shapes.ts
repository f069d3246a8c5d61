/** What each stored value must look like when it is read: rows outlive the code that wrote them. */
import { z } from 'zod';
import { isTimeZone } from '../core/calendar';
import type { Change, Draft } from '../core/change';
import type { Command } from '../core/command/command';
import type { Department } from '../core/department';
import type { Delivery } from '../core/delivery';
import type { Digest } from '../core/digest';
import type { Coach, Membership, PrivateChat, Team } from '../core/organisation';
import type { Step } from '../core/programme';
import type { Answer, Round } from '../core/reflection';

const text = z.string();
const instant = z.number().int();
const week = z.string().regex(/^\d{4}-W\d{2}$/);
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const time = z.string().regex(/^\d{2}:\d{2}$/);
const weekday = z.union([1, 2, 3, 4, 5, 6, 7].map((day) => z.literal(day as 1 | 2 | 3 | 4 | 5 | 6 | 7)));
const language = z.enum(['da', 'en']);
const localised = z.object({ da: text, en: text });
const person = z.object({ userId: text, teamsUserId: text, name: text });
const actor = z.object({ userId: text, name: text });
const thresholds = z.object({ answers: z.number().int().min(3), theme: z.number().int().min(3) });

const channel = z.object({ tenantId: text, teamId: text, channelId: text, serviceUrl: text });

const place = z.object({
  timeZone: text.refine(isTimeZone, 'no such time zone'),
  country: z.string().regex(/^[A-Z]{2}$/),
});

const schedule = z.object({
  prompt: z.object({ weekday, time, everyWeeks: z.number().int().min(1).max(52), anchor: week }),
  digest: z.object({ weekday, time }),
  pauses: z.array(z.object({ from: date, until: date.optional() })),
  skips: z.array(week),
});

export const department: z.ZodType<Department> = z.object({
  tenantId: text,
  departmentId: text,
  name: text,
  channel,
  place,
  language,
  schedule,
  programmeId: text,
  ownQuestions: z.array(z.object({ id: text, text, week: week.optional() })),
  managers: z.array(person),
  coach: person,
  status: z.enum(['active', 'away']),
  plannedSince: instant,
});

const condition = z.object({ question: text, option: text });
const question = { id: text, ask: localised, required: z.boolean(), when: condition.optional() };

const step: z.ZodType<Step> = z.object({
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
});

export const round: z.ZodType<Round> = z.object({
  departmentId: text,
  week,
  tenantId: text,
  channel,
  status: z.enum(['open', 'closed', 'missed']),
  language,
  programmeId: text,
  step,
  openedAt: instant,
  closesAt: instant,
  thresholds,
});

export const answer: z.ZodType<Answer> = z.object({
  departmentId: text,
  week,
  author: text,
  replies: z.record(text, text),
  quotable: z.boolean(),
  answeredAt: instant,
});

export const delivery: z.ZodType<Delivery> = z.object({
  departmentId: text,
  week,
  what: text,
  attempt: text,
  status: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('claimed'), leaseUntil: instant }),
    z.object({ kind: z.literal('sending'), since: instant }),
    z.object({
      kind: z.literal('sent'),
      at: instant,
      message: z.object({ conversationId: text, activityId: text }),
    }),
    z.object({ kind: z.literal('uncertain'), since: instant }),
    z.object({ kind: z.literal('failed'), at: instant, reason: text }),
    z.object({ kind: z.literal('waiting'), until: instant, attempts: z.number().int() }),
  ]),
});

const participation = z.object({ week, answers: z.number().int(), invited: z.number().int() });

export const digest: z.ZodType<Digest> = z.object({
  departmentId: text,
  week,
  language,
  madeAt: instant,
  title: text,
  participation,
  earlier: z.array(participation),
  themes: z.array(
    z.object({
      label: text,
      people: z.number().int(),
      difference: z.enum(['quality', 'time', 'collaboration', 'working-life']).optional(),
      because: z.array(text).optional(),
      trend: z.enum(['new', 'growing', 'steady', 'fading', 'back']),
      quotes: z.array(text),
      terms: z.array(text),
      concepts: z.array(text),
    }),
  ),
  otherVoices: z.number().int(),
  withheld: z.enum(['few-answers', 'no-theme']).optional(),
  thresholds,
  meeting: localised,
});

export const membership: z.ZodType<Membership> = z.object({
  author: text,
  tenantId: text,
  departmentId: text,
});

export const coach: z.ZodType<Coach> = person.extend({ tenantId: text, appointedBy: text, since: instant });

export const team: z.ZodType<Team> = z.object({
  tenantId: text,
  teamId: text,
  name: text,
  serviceUrl: text,
  installedBy: person.optional(),
  welcomedAt: instant,
});

export const privateChat: z.ZodType<PrivateChat> = person.extend({
  tenantId: text,
  serviceUrl: text,
  conversationId: text,
  language,
});

/** Commands are shown and applied, never looked into here. */
const command = z.custom<Command>(
  (value) =>
    typeof value === 'object' && value !== null && 'command' in value && typeof value.command === 'string',
  'no command',
);

export const draft: z.ZodType<Draft> = z.object({
  tenantId: text,
  draftId: text,
  by: actor,
  at: instant,
  status: z.enum(['open', 'confirmed', 'cancelled', 'undone']),
  steps: z.array(z.object({ command, people: z.array(person) })),
  departments: z.array(z.object({ departmentId: text, version: text })),
  previous: text.optional(),
});

export const change: z.ZodType<Change> = z.object({
  departmentId: text,
  changeId: text,
  at: instant,
  by: actor,
  command,
  before: department,
  after: department,
  undone: z.object({ at: instant, by: actor }).optional(),
});
