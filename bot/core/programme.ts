/** A programme's arc of weekly steps, and which prompt a department gets next: never the same one twice. */
import { distance } from 'fastest-levenshtein';
import { folded } from './command/spelling';
import type { Language } from './language';

export type Localised = Readonly<Record<Language, string>>;

/** The stations of the arc, in their order. */
export const phases = ['everyday', 'difference', 'possibility', 'small-step', 'follow-up'] as const;
export type Phase = (typeof phases)[number];

/** How far a small step has come: the options of a follow-up's question "outcome". */
export const outcomes = ['done', 'on-the-way', 'not-now', 'changed-my-mind'] as const;

/** Shown only where this option of an earlier choice is taken. */
export type Condition = { readonly question: string; readonly option: string };

export type TextQuestion = {
  readonly kind: 'text';
  readonly id: string;
  readonly ask: Localised;
  /** An example of an answer, shown where nothing is written yet. */
  readonly hint?: Localised;
  readonly required: boolean;
  readonly when?: Condition;
};

export type ChoiceQuestion = {
  readonly kind: 'choice';
  readonly id: string;
  readonly ask: Localised;
  readonly options: readonly { readonly id: string; readonly label: Localised }[];
  readonly required: boolean;
  readonly when?: Condition;
};

export type Question = TextQuestion | ChoiceQuestion;

export type Step = {
  readonly id: string;
  readonly phase: Phase;
  readonly title: Localised;
  readonly questions: readonly Question[];
  /** The question that opens the next team meeting, for the manager's digest. */
  readonly meeting: Localised;
};

export type Programme = {
  readonly id: string;
  readonly title: Localised;
  readonly audience: Localised;
  readonly about: Localised;
  readonly steps: readonly Step[];
};

/** The first step not used yet; undefined when the programme has run out. */
export function nextStep({ steps }: Programme, used: readonly string[]): Step | undefined {
  return steps.find(({ id }) => !used.includes(id));
}

type Titled = { readonly id: string; readonly title: Localised };

/** The programme that words name, by id or by title in either language, a slip or two of the finger allowed. */
export function findProgramme(programmes: readonly Programme[], words: string): Programme | undefined {
  return findTitled(programmes, words);
}

/** The step that words name, in the same way. */
export function findStep({ steps }: Programme, words: string): Step | undefined {
  return findTitled(steps, words);
}

function findTitled<Any extends Titled>(all: readonly Any[], words: string): Any | undefined {
  const wanted = fold(words);
  const names = ({ id, title }: Titled): readonly string[] => [id, title.da, title.en].map(fold);
  const exact = all.find((each) => names(each).includes(wanted));
  if (exact) return exact;
  const near = all.filter((each) =>
    names(each).some((name) => distance(name, wanted) <= Math.floor(name.length / 8)),
  );
  return near.length === 1 ? near[0] : undefined;
}

function fold(text: string): string {
  return folded(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Any phase may be repeated or passed over, none goes back; after a follow-up a new arc may begin. */
export function phasesAfter(before: Phase | undefined): readonly Phase[] {
  if (!before) return ['everyday'];
  const onward = phases.slice(phases.indexOf(before));
  return before === 'follow-up' ? [...onward, 'everyday'] : onward;
}

type Taken = Readonly<Record<string, string>>;

/** The choices along a path that meets no required text; an optional choice may also be passed by. */
export function silentPath([question, ...rest]: readonly Question[], taken: Taken = {}): Taken | undefined {
  if (!question) return taken;
  const { when } = question;
  if (when && taken[when.question] !== when.option) return silentPath(rest, taken);
  if (question.kind === 'text') return question.required ? undefined : silentPath(rest, taken);
  const matters = rest.some((each) => each.when?.question === question.id);
  if (!matters) return silentPath(rest, taken);
  const ways = question.options.map(({ id }) => ({ ...taken, [question.id]: id }));
  for (const way of question.required ? ways : [taken, ...ways]) {
    const silent = silentPath(rest, way);
    if (silent) return silent;
  }
  return undefined;
}

/** What is brought back to its author at the follow-up. */
export function holdsSmallStep({ kind, id, required, when }: Question): boolean {
  return kind === 'text' && id === 'small-step' && required && !when;
}

/** What the figures of tried small steps count. */
export function holdsOutcome(question: Question): boolean {
  if (question.kind !== 'choice' || question.id !== 'outcome' || question.when) return false;
  const ids = question.options.map(({ id }) => id);
  return ids.length === outcomes.length && outcomes.every((id) => ids.includes(id));
}

/** Everything that a step says to those it asks. */
export function textsOf({ title, questions }: Step, language: Language): readonly string[] {
  return [
    title[language],
    ...questions.flatMap((question) => [
      question.ask[language],
      ...(question.kind === 'choice' ? question.options.map(({ label }) => label[language]) : []),
    ]),
  ];
}
