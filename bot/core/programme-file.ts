/** A coach's own programme from a file: a programme that the product can run, or every place to mend in it. */
import { z } from 'zod';
import { ownProgramme } from './next-step';
import type { Phase, Programme, Question, Step } from './programme';
import { holdsOutcome, holdsSmallStep, outcomes, phases, phasesAfter, silentPath } from './programme';

export const longestText = 500;
/** Half a year of weeks. */
export const mostSteps = 26;
const mostQuestions = 8;
/** A row of buttons shows six (Cards, "Actions": up to six primary actions). */
const mostOptions = 6;

/** The id of a coach's own question, and a name that every object carries, which a reply could not be told from. */
const reserved: readonly string[] = [ownProgramme, 'constructor'];

type Flaw =
  | { readonly problem: 'missing' | 'empty-text' | 'no-small-step-question' }
  | { readonly problem: 'wrong-type'; readonly expected: string }
  | { readonly problem: 'unknown-field'; readonly field: string }
  | { readonly problem: 'unknown-value'; readonly allowed: readonly string[] }
  | { readonly problem: 'too-long'; readonly length: number; readonly longest: number }
  | { readonly problem: 'too-few'; readonly fewest: number }
  | { readonly problem: 'too-many'; readonly most: number }
  | { readonly problem: 'bad-id' | 'reserved-id'; readonly id: string }
  | { readonly problem: 'duplicate-id'; readonly id: string; readonly first: string }
  | {
      readonly problem: 'when-unknown-question';
      readonly question: string;
      readonly earlier: readonly string[];
    }
  | { readonly problem: 'when-not-earlier' | 'when-not-a-choice'; readonly question: string }
  | { readonly problem: 'when-unknown-option'; readonly option: string; readonly options: readonly string[] }
  | { readonly problem: 'arc-goes-back'; readonly after: Phase; readonly allowed: readonly Phase[] }
  | { readonly problem: 'no-required-text'; readonly replies: Readonly<Record<string, string>> }
  | { readonly problem: 'no-outcome-question'; readonly options: readonly string[] };

/** `path` as "steps[2].questions[0].ask.da", empty for the whole file; `step` as people count, from 1. */
export type ProgrammeProblem = Flaw & {
  readonly source: string;
  readonly path: string;
  readonly step?: number;
};

type Place = readonly PropertyKey[];
type Found = { readonly at: Place; readonly flaw: Flaw };

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
  const problems = found.map(({ at, flaw }) => ({ ...flaw, source, path: written(at), ...stepOf(at) }));
  return { problems: [...new Map(problems.map((each) => [JSON.stringify(each), each])).values()] };
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

function flawsOf({ id: programmeId, steps }: Programme): readonly Found[] {
  const name: readonly Found[] = reserved.includes(programmeId)
    ? [{ at: ['id'], flaw: { problem: 'reserved-id', id: programmeId } }]
    : [];
  return [
    ...name,
    ...repeatedIds(steps, ['steps']),
    ...steps.flatMap((each, index) => [
      ...arcFlaws(each.phase, steps[index - 1]?.phase, ['steps', index, 'phase']),
      ...stepFlaws(each, ['steps', index]),
    ]),
  ];
}

function arcFlaws(phase: Phase, before: Phase | undefined, at: Place): readonly Found[] {
  const allowed = phasesAfter(before);
  if (allowed.includes(phase)) return [];
  return [
    {
      at,
      flaw: before
        ? { problem: 'arc-goes-back', after: before, allowed }
        : { problem: 'unknown-value', allowed },
    },
  ];
}

function stepFlaws({ phase, questions }: Step, step: Place): readonly Found[] {
  const at: Place = [...step, 'questions'];
  const whens = questions.flatMap((each, index) => whenFlaws(each, index, questions, [...at, index]));
  const silent = whens.length === 0 ? silentPath(questions) : undefined;
  return [
    ...repeatedIds(questions, at),
    ...questions.flatMap((each, index) => [
      ...(each.id === 'constructor'
        ? [{ at: [...at, index, 'id'], flaw: { problem: 'reserved-id', id: each.id } } as const]
        : []),
      ...(each.kind === 'choice' ? repeatedIds(each.options, [...at, index, 'options']) : []),
    ]),
    ...whens,
    ...(silent ? [{ at, flaw: { problem: 'no-required-text', replies: silent } } as const] : []),
    ...(phase === 'small-step' && !questions.some(holdsSmallStep)
      ? [{ at, flaw: { problem: 'no-small-step-question' } } as const]
      : []),
    ...(phase === 'follow-up' && !questions.some(holdsOutcome)
      ? [{ at, flaw: { problem: 'no-outcome-question', options: outcomes } } as const]
      : []),
  ];
}

function repeatedIds(items: readonly { readonly id: string }[], at: Place): readonly Found[] {
  return items.flatMap(({ id }, index) => {
    const first = items.findIndex((each) => each.id === id);
    return first === index
      ? []
      : [{ at: [...at, index, 'id'], flaw: { problem: 'duplicate-id', id, first: written([...at, first]) } }];
  });
}

function whenFlaws(
  { when }: Question,
  index: number,
  questions: readonly Question[],
  at: Place,
): readonly Found[] {
  if (!when) return [];
  const { question, option } = when;
  const target = questions.findIndex((each) => each.id === question);
  const asked = questions[target];
  const whole = [...at, 'when', 'question'];
  if (!asked) {
    const earlier = questions.slice(0, index).filter(({ kind }) => kind === 'choice');
    return [
      {
        at: whole,
        flaw: { problem: 'when-unknown-question', question, earlier: earlier.map(({ id }) => id) },
      },
    ];
  }
  if (target >= index) return [{ at: whole, flaw: { problem: 'when-not-earlier', question } }];
  if (asked.kind !== 'choice') return [{ at: whole, flaw: { problem: 'when-not-a-choice', question } }];
  const options = asked.options.map(({ id }) => id);
  return options.includes(option)
    ? []
    : [{ at: [...at, 'when', 'option'], flaw: { problem: 'when-unknown-option', option, options } }];
}

function written(at: Place): string {
  return at
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

function stepOf([list, index]: Place): { readonly step?: number } {
  return list === 'steps' && typeof index === 'number' ? { step: index + 1 } : {};
}
