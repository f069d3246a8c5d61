/** Takes personal data out of a text: each finding becomes a word in brackets, everything else stays as it is. */
import type { Language } from '../language';
import { findAccounts } from './find-accounts';
import { findAddresses } from './find-addresses';
import { findCpr } from './find-cpr';
import { findNamesakes } from './find-namesakes';
import { findOnline } from './find-online';
import { findPeopleNamed } from './find-people-named';
import { findPhones } from './find-phones';
import { findPlates } from './find-plates';
import { findStrangers } from './find-strangers';
import { findUnlisted } from './find-unlisted';
import { indexPeople, type PeopleIndex } from './people-index';
import { readingOf } from './reading';
import { replaceSpans, type Span, united } from './span';
import { tokensOf } from './tokens';

export type RedactionContext = {
  readonly language: Language;
  /** Full names of the department's people. */
  readonly people: readonly string[];
};

export function redact(text: string, { language, people }: RedactionContext): string {
  return createRedactor(people, language)(text);
}

/** For many texts about the same people. */
export function createRedactor(people: readonly string[], language: Language): (text: string) => string {
  const index = indexPeople(people);
  return (text) => redacted(text, index, language);
}

/** What a label hides may have hidden something else: read again until nothing is found. */
function redacted(text: string, people: PeopleIndex, language: Language): string {
  let safe = text;
  for (let reading = 0; reading < passes; reading += 1) {
    const spans = findPersonal(safe, people, language);
    if (spans.length === 0) break;
    safe = replaceSpans(safe, spans, language);
  }
  return safe;
}

const passes = 6;

function findPersonal(text: string, people: PeopleIndex, language: Language): readonly Span[] {
  const reading = readingOf(text);
  const plain = reading.text;
  const tokens = tokensOf(plain);
  const numbers = [findOnline, findCpr, findAccounts, findPlates, findPhones, findAddresses].flatMap((find) =>
    find(plain),
  );
  const namesakes = findNamesakes(plain, tokens);
  const strangers = [...findStrangers(plain, tokens), ...findUnlisted(tokens)].filter(
    ({ start, end }) => !namesakes.some((thing) => start < thing.end && end > thing.start),
  );
  const names = [...findPeopleNamed(tokens, people, language), ...strangers];
  const spans = withNamesJoined(united([...numbers, ...names]), plain);
  return united(spans.map((span) => withInitial(span, plain))).map(reading.original);
}

/** "Lise H", "rasmus t.": a name and what is left of the next. "I" and "i" are words. */
function withInitial(span: Span, text: string): Span {
  if (span.kind !== 'name') return span;
  const initial =
    /^ (?:\p{L}\.|\p{Lu})(?![\p{L}\p{N}-])/u.exec(text.slice(span.end, span.end + 4))?.[0] ?? '';
  return /^ i\.?$/i.test(initial) ? span : { ...span, end: span.end + initial.length };
}

/** "Lise Holm" is one name. */
function withNamesJoined(spans: readonly Span[], text: string): readonly Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    const isNext =
      last?.kind === 'name' &&
      span.kind === 'name' &&
      /^(?: |-|\. ?)?$/.test(text.slice(last.end, span.start));
    if (isNext) joined[joined.length - 1] = { ...last, end: span.end };
    else joined.push(span);
  }
  return joined;
}
