/** A language model's answer to the digest's themes, or nothing where one rule of it is broken. */
import type { ThemeFound } from './compose-digest';
import type { Language } from './language';
import { languageOfWords } from './language-of-words';
import { publishGroups } from './privacy';
import type { Telling, TellingRequest } from './telling';
import { tellingAnswer } from './telling';

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

/** Words in a row that an answer also has, from which on it is a quotation. Quotes are the digest's own affair. */
const quotation = 4;

export function checkTelling(answer: unknown, rules: TellingRules): Told | undefined {
  const read = tellingAnswer.safeParse(answer);
  if (!read.success) return undefined;
  const { themes: groups, paragraph, question } = read.data;
  const prose = [paragraph, question];
  const labels = groups.map(({ label }) => label);
  if (![...labels, ...prose].every((text) => isPlain(text, rules))) return undefined;
  if (![prose.join(' '), ...labels].every((text) => isIn(text, rules.request.language))) return undefined;
  if (languageOfWords(prose.join(' ')) !== rules.request.language) return undefined;
  if (
    !question.endsWith('?') ||
    !eachOnce(
      groups.flatMap(({ themes }) => themes),
      rules.themes.length,
    )
  )
    return undefined;
  if (groups.length * 2 < rules.themes.length || new Set(labels.map(folded)).size < labels.length)
    return undefined;
  const themes = groups.map(({ label, themes: numbers }) =>
    merged(
      label,
      numbers.flatMap((number) => rules.themes[number - 1] ?? []),
    ),
  );
  if (!groups.every(({ label, themes: numbers }) => isShared(label, textsOf(rules.request, numbers))))
    return undefined;
  const { named } = publishGroups(
    themes.map((of) => ({ of, people: of.memberIds.length })),
    rules.answers,
    rules.threshold,
  );
  return named.length === themes.length ? { themes, telling: { paragraph, question } } : undefined;
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

/** Figures are the digest's own, so a telling has none: no digit, and no number in words. */
const figures =
  /\p{N}|(?<!\p{L})(to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|tyve|tredive|fyrre|halvtreds|hundrede?|tusinde?|procent|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand|percent)(?!\p{L})/iu;
const marks = /[*_`~#<>[\]{}|\\@$"“”„«»%]|\/\/|www\.|\p{L}\.\p{L}|[\n\r\p{Cc}\p{Cf}]|:\S/u;

function isPlain(text: string, { request, redact }: TellingRules): boolean {
  if (marks.test(text) || figures.test(text) || redact(text) !== text) return false;
  const runs = new Set(runsOf(text));
  return !request.themes.some(({ answers }) =>
    answers.some((answer) => runsOf(answer.text).some((run) => runs.has(run))),
  );
}

function isIn(text: string, language: Language): boolean {
  return (languageOfWords(text) ?? language) === language;
}

function runsOf(text: string): readonly string[] {
  const words = wordsOf(text);
  return words.slice(quotation - 1).map((_, at) => words.slice(at, at + quotation).join(' '));
}

/**
 * A label speaks of what its theme's people share: no word of it is one person's alone, and one at least is said by two.
 * A word's first letters stand for its forms.
 */
function isShared(label: string, texts: readonly string[]): boolean {
  const said = texts.map((text) => new Set(wordsOf(text).map(stemmed)));
  const bearers = wordsOf(label)
    .filter((word) => word.length >= 4)
    .map((word) => said.filter((words) => words.has(stemmed(word))).length);
  return bearers.some((count) => count >= 2) && bearers.every((count) => count !== 1);
}

function textsOf({ themes }: TellingRequest, numbers: readonly number[]): readonly string[] {
  return themes
    .filter(({ theme }) => numbers.includes(theme))
    .flatMap(({ answers }) => answers.map(({ text }) => text));
}

const stemmed = (word: string): string => word.slice(0, 5);
const folded = (text: string): string => wordsOf(text).join(' ');

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
