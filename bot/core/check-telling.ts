/** A language model's answer to the digest's themes, or the first rule of it that is broken. */
import type { ThemeFound } from './compose-digest';
import { publishGroups } from './privacy';
import type { Telling, TellingAnswer, TellingRequest } from './telling';
import { tellingAnswer } from './telling';
import { flawOfLabel, flawOfProse, wordsOf } from './telling-words';

export type TellingRules = {
  readonly request: TellingRequest;
  /** The embedded themes in the request's order: the request's theme 1 is the first. */
  readonly themes: readonly ThemeFound[];
  readonly answers: number;
  /** Fewest people behind a theme. */
  readonly threshold: number;
  readonly redact: (text: string) => string;
};

export type Told = { readonly themes: readonly ThemeFound[]; readonly telling: Telling };

/** What an operator is told of an answer that is not used. */
export type Broken = { readonly broken: string };

export function checkTelling(answer: unknown, rules: TellingRules): Told | Broken {
  const read = tellingAnswer.safeParse(answer);
  if (!read.success) return { broken: 'another form' };
  const { themes: groups, paragraph, question } = read.data;
  const { language, themes: asked } = rules.request;
  const words = { language, themes: asked, redact: rules.redact };
  const broken =
    flawOfGroups(groups, rules.themes.length) ??
    firstOf(groups, ({ label, themes }) => flawOfLabel(label, textsOf(rules.request, themes), words)) ??
    (question.endsWith('?') ? undefined : 'no question') ??
    flawOfProse({ paragraph, question }, words);
  if (broken !== undefined) return { broken };
  const themes = groups.map(({ label, themes: numbers }) =>
    merged(
      label,
      numbers.flatMap((number) => rules.themes[number - 1] ?? []),
    ),
  );
  const { named } = publishGroups(
    themes.map((of) => ({ of, people: of.memberIds.length })),
    rules.answers,
    rules.threshold,
  );
  return named.length === themes.length
    ? { themes, telling: { paragraph, question } }
    : { broken: 'too few people' };
}

function flawOfGroups(groups: TellingAnswer['themes'], count: number): string | undefined {
  const numbers = groups.flatMap(({ themes }) => themes);
  if (!eachOnce(numbers, count)) return 'not every theme once';
  if (groups.length * 2 < count) return 'too much merged';
  return new Set(groups.map(({ label }) => folded(label))).size < groups.length ? 'a label twice' : undefined;
}

function firstOf<Item>(
  items: readonly Item[],
  flawOf: (item: Item) => string | undefined,
): string | undefined {
  for (const item of items) {
    const flaw = flawOf(item);
    if (flaw !== undefined) return flaw;
  }
  return undefined;
}

function eachOnce(numbers: readonly number[], count: number): boolean {
  const ordered = [...numbers].sort((a, b) => a - b);
  return ordered.length === count && ordered.every((number, index) => number === index + 1);
}

/** The largest theme's matters stand first: trends and corrections know the merged theme by them. */
function merged(label: string, parts: readonly ThemeFound[]): ThemeFound {
  const [largest, ...others] = [...parts].sort((a, b) => b.memberIds.length - a.memberIds.length);
  const all = (of: (theme: ThemeFound) => readonly string[]): readonly string[] => [
    ...new Set([largest!, ...others].flatMap(of)),
  ];
  return {
    ...largest!,
    label,
    terms: all(({ terms }) => terms),
    concepts: all(({ concepts }) => concepts),
    memberIds: all(({ memberIds }) => memberIds),
    quoteIds: all(({ quoteIds }) => quoteIds),
  };
}

function textsOf({ themes }: TellingRequest, numbers: readonly number[]): readonly string[] {
  return themes
    .filter(({ theme }) => numbers.includes(theme))
    .flatMap(({ answers }) => answers.map(({ text }) => text));
}

const folded = (text: string): string => wordsOf(text).join(' ');
