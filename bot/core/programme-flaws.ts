/** What a programme may get wrong although each of its fields is right: its arc, its ids, its conditions, its questions. */
import { ownProgramme } from './next-step';
import type { Phase, Programme, Question, Step } from './programme';
import { holdsOutcome, holdsSmallStep, outcomes, phasesAfter, silentPath } from './programme';

/** The id of a coach's own question, and a name that every object carries, which a reply could not be told from. */
const reserved: readonly string[] = [ownProgramme, 'constructor'];

export type Flaw =
  | { readonly problem: 'missing' | 'empty-text' | 'no-small-step-question' }
  /** The text is no JSON; `reason` is the parser's. */
  | { readonly problem: 'no-json'; readonly reason: string }
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

/** Where in the file: keys and indices from its top. */
export type Place = readonly PropertyKey[];
export type Found = { readonly at: Place; readonly flaw: Flaw };

export function flawsOf({ id: programmeId, steps }: Programme): readonly Found[] {
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

/** A place as people write it: "steps[2].questions[0].ask.da". */
export function written(at: Place): string {
  return at
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}
