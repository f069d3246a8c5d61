/** A coach's own programme from a file: a programme that the product can run, or every place to mend in it. */
import { z } from 'zod';
import type { Programme } from './programme';
import { phases } from './programme';
import type { Flaw, Found, Place } from './programme-flaws';
import { flawsOf, written } from './programme-flaws';

export const longestText = 500;
/** Half a year of weeks. */
export const mostSteps = 26;
const mostQuestions = 8;
/** A row of buttons shows six (Cards, "Actions": up to six primary actions). */
const mostOptions = 6;

/** `path` as "steps[2].questions[0].ask.da", empty for the whole file; `step` as people count, from 1. */
export type ProgrammeProblem = Flaw & {
  readonly source: string;
  readonly path: string;
  readonly step?: number;
};

const text = z.string().trim().min(1).max(longestText);
/** A plain string serves for both languages. */
const localised = z.preprocess(
  (value) => (typeof value === 'object' && value !== null ? value : { da: value, en: value }),
  z.strictObject({ da: text, en: text }),
);
const id = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const common = {
  id,
  ask: localised,
  required: z.boolean().default(true),
  when: z.strictObject({ question: id, option: id }).optional(),
};
const question = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), ...common, hint: localised.optional() }),
  z.strictObject({
    kind: z.literal('choice'),
    ...common,
    options: z
      .array(z.strictObject({ id, label: localised }))
      .min(2)
      .max(mostOptions),
  }),
]);
const step = z.strictObject({
  id,
  phase: z.enum(phases),
  title: localised,
  questions: z.array(question).min(1).max(mostQuestions),
  meeting: localised,
});
const file = z.strictObject({
  id,
  title: localised,
  audience: localised,
  about: localised,
  steps: z.array(step).min(1).max(mostSteps),
});

/** `source` is the name that the coach knows the file by. */
export function parseProgramme(
  json: unknown,
  source: string,
): Programme | { readonly problems: readonly ProgrammeProblem[] } {
  const read = file.safeParse(json);
  const found = read.success ? flawsOf(read.data) : read.error.issues.flatMap((each) => misfits(each, json));
  if (read.success && found.length === 0) return read.data;
  const problems = found.map(({ at, flaw }) => flawWith(flaw, source, at));
  return { problems: [...new Map(problems.map((each) => [JSON.stringify(each), each])).values()] };
}

export function flawWith(flaw: Flaw, source: string, at: Place = []): ProgrammeProblem {
  return { ...flaw, source, path: written(at), ...stepOf(at) };
}

function misfits(issue: z.core.$ZodIssue, json: unknown): readonly Found[] {
  const { at, value } = reach(json, issue.path);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((field) => ({ at, flaw: { problem: 'unknown-field', field } }));
  return [{ at, flaw: misfit(issue, value) }];
}

function misfit(issue: z.core.$ZodIssue, value: unknown): Flaw {
  if (value === undefined) return { problem: 'missing' };
  switch (issue.code) {
    case 'invalid_type':
      return { problem: 'wrong-type', expected: issue.expected };
    case 'invalid_value':
      return { problem: 'unknown-value', allowed: issue.values.map(String) };
    case 'invalid_union':
      return { problem: 'unknown-value', allowed: question.options.map(({ shape }) => shape.kind.value) };
    case 'too_small':
      return typeof value === 'string'
        ? { problem: 'empty-text' }
        : { problem: 'too-few', fewest: Number(issue.minimum) };
    case 'too_big':
      return typeof value === 'string'
        ? { problem: 'too-long', length: value.trim().length, longest: Number(issue.maximum) }
        : { problem: 'too-many', most: Number(issue.maximum) };
    default:
      return { problem: 'bad-id', id: typeof value === 'string' ? value : '' };
  }
}

/** As far along a place as the file goes: a plain string has no languages inside it. */
function reach(json: unknown, place: Place): { readonly at: Place; readonly value: unknown } {
  const [key, ...rest] = place;
  if (key === undefined || typeof json !== 'object' || json === null) return { at: [], value: json };
  const inner = Object.hasOwn(json, key) ? (json as Readonly<Record<PropertyKey, unknown>>)[key] : undefined;
  const { at, value } = reach(inner, rest);
  return { at: [key, ...at], value };
}

function stepOf([list, index]: Place): { readonly step?: number } {
  return list === 'steps' && typeof index === 'number' ? { step: index + 1 } : {};
}
