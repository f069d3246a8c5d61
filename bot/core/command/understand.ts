/** A coach’s words, Danish or English or both, to the command they mean, or to what stands in the way. */
import { withoutAside } from './aside';
import type { Command } from './command';
import type { Context } from './context';
import type { Decision } from './decide';
import { decide } from './decide';
import { dayOf } from './day';
import { frameOf } from './frame';
import type { Item } from './item';
import type { Misunderstood } from './misunderstood';
import { partOwnWords } from './own-words';
import type { Reader } from './read';
import { doubtfulNames, readItems } from './read';
import { refine } from './refine';
import { suggest } from './suggest';
import type { Reading } from './tokens';
import { tokenise } from './tokens';
import { understoodIn } from './understood';

/** Longer requests are no commands. A coach’s own question may be of any length. */
const longestRequest = 400;
const mostWords = 80;
const nowhere: ReadonlySet<number> = new Set();

export type Sentence = {
  readonly items: readonly Item[];
  readonly text?: string;
  readonly isQuestion: boolean;
};

export function understand(utterance: string, context: Context): Command | Misunderstood {
  const day = dayOf(context);
  const reader = (reading: Reading, asWords = nowhere): Reader => ({ reading, context, day, asWords });
  const whole = tokenise(utterance.slice(0, 4 * longestRequest));
  const { request, text } = partOwnWords(whole, context, (part) => readItems(reader(part)));
  if (
    request.source.length > longestRequest ||
    request.tokens.length > mostWords ||
    utterance.length > 4 * longestRequest
  )
    return tooLong;
  const isQuestion = text === undefined && /\?/.test(request.source);
  const readings = variants(reader(request)).map((asWords) => {
    const items = withoutAside(readItems(reader(request, asWords)));
    const frame = frameOf(items, text, isQuestion);
    return {
      sentence: { items, isQuestion, ...(text !== undefined && { text }) },
      frame,
      decision: decide(frame, context, day),
    };
  });
  const commands = readings.flatMap(({ decision }) => (decision.command ? [decision.command] : []));
  const [only, ...others] = distinct(commands);
  if (only && others.length === 0) return only;
  const first = readings.find(({ decision }) => !decision.command && decision.meant) ?? readings[0];
  if (!first) return tooLong;
  const decision: Decision = only
    ? {
        command: null,
        reason: {
          kind: 'several-departments',
          words: request.source.trim(),
          candidates: namesIn(readings.flatMap(({ sentence }) => sentence.items)),
        },
      }
    : first.decision;
  if (decision.command) return decision.command;
  return {
    command: null,
    reason: refine(decision, first.frame, context),
    understood: understoodIn(first.frame, decision),
    suggestions: only ? distinct(commands).slice(0, 3) : suggest(first.sentence, request, decision, context),
  };
}

const tooLong: Misunderstood = {
  command: null,
  reason: { kind: 'not-a-command' },
  understood: {},
  suggestions: [],
};

/** Each way to take the names that are ordinary words too. A name written as enrolled, inside a sentence, is a name. */
function variants(reader: Reader): readonly ReadonlySet<number>[] {
  const doubtful = [...doubtfulNames(reader)].slice(0, 3);
  return doubtful.reduce<readonly ReadonlySet<number>[]>(
    (sets, [position, { asWritten, names }]) => {
      const isCapital = /^\p{Lu}/u.test(names[0] ?? '');
      const isFirst = reader.reading.tokens[0]?.start === position;
      const taken = sets.map((set) => new Set([...set, position]));
      return asWritten && isCapital && !isFirst ? sets : [...sets, ...taken];
    },
    [nowhere],
  );
}

export function distinct(commands: readonly Command[]): readonly Command[] {
  const seen = new Set<string>();
  return commands.filter((command) => {
    const inOrder = (value: unknown): unknown =>
      Array.isArray(value) ? [...(value as string[])].sort() : value;
    const key = JSON.stringify(
      Object.entries(command)
        .sort()
        .map(([name, value]) => [name, inOrder(value)]),
    );
    return !seen.has(key) && seen.add(key);
  });
}

const namesIn = (items: readonly Item[]): readonly string[] => [
  ...new Set(items.flatMap(({ meaning }) => (meaning.kind === 'department' ? [meaning.name] : []))),
];
