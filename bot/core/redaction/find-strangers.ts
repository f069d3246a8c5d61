/** People of no list: a title or a citizen's role before a name, or a known given name with a surname after it. */
import type { Found } from './found-name';
import { lowerName } from './lower-name';
import { isSpokenOf, nameCue } from './name-cues';
import { nameEnd } from './name-end';
import { namesPlace, run } from './name-run';
import {
  isGiven,
  isInitial,
  isKept,
  isNameCased,
  isPlainGiven,
  isSaintly,
  isSonOf,
  isSurname,
  isWord,
} from './name-words';
import { keptWords } from './kept-words';
import { isOrdinary, isOrdinaryWhole } from './ordinary-words';
import { calls, roles, titles, works } from './roles';
import type { Span } from './span';
import { surnames } from './surnames';
import { stems, type Token } from './tokens';

export function findStrangers(text: string, tokens: readonly Token[]): readonly Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const found = nameAt(text, tokens, at);
    if (!found) continue;
    for (const place of [...joined(tokens, found.from, -1), found, ...joined(tokens, found.to, 1)]) {
      spans.push({ start: tokens[place.from]!.start, end: nameEnd(tokens[place.to]!), kind: 'name' });
    }
    at = found.to;
  }
  return spans;
}

/** "Mathilde og Emil Krogh": a given name that "and" joins to a name. */
function joined(tokens: readonly Token[], beside: number, step: 1 | -1): readonly Found[] {
  const [link, other] = [tokens[beside + step], tokens[beside + 2 * step]];
  if (!link || !other || !/^(?:og|and|samt)$/.test(link.key) || !other.isCapital || !isPlainGiven(other))
    return [];
  const isNear = Math.abs(other.start - tokens[beside]!.start) < 60;
  return isNear && !isSaintly(tokens[beside + 2 * step - 1])
    ? [{ from: beside + 2 * step, to: beside + 2 * step }]
    : [];
}

function nameAt(text: string, tokens: readonly Token[], at: number): Found | undefined {
  const token = tokens[at]!;
  if (titles.has(token.key)) return afterTitle(tokens, at);
  if (roles.has(token.key) || calls.has(token.key)) return afterRole(text, tokens, at);
  return (
    family(tokens, at) ??
    shouted(tokens, at) ??
    fullName(text, tokens, at) ??
    initialled(text, tokens, at) ??
    reversed(text, tokens, at) ??
    patronymic(tokens, at)
  );
}

/** "Fru Jensen", "hr. Poulsen", "fru jensen"; HR and MS are no titles. */
function afterTitle(tokens: readonly Token[], at: number): Found | undefined {
  const title = tokens[at]!;
  const next = tokens[at + 1];
  if (!next || next.start - title.end > 3 || !isTitle(title)) return undefined;
  const stopped = next.start - title.end === 2 || next.followsOn;
  if (!stopped || next.isFirst !== !next.followsOn) return undefined;
  if (next.isCapital ? isKept(next) : !(isSurname(next) && !isWord(next)) && !isPlainGiven(next))
    return undefined;
  if (/^(?:miss|sir|madam)$/.test(title.key) && !title.isCapital) return undefined;
  return { from: at + 1, to: run(tokens, at + 1) };
}

const isTitle = ({ word }: Token): boolean => !/^(?:HR|MS|DR|MR|Sir's)$/.test(word);

/** "borgeren Dorthea", "the resident Dorothy", "hedder Xenia Q": within a clause, or after a comma or a colon. */
function afterRole(text: string, tokens: readonly Token[], at: number): Found | undefined {
  const next = tokens[at + 1];
  if (!next?.isCapital || isShortened(next) || (isKept(next) && !isMonthBorne(tokens, at + 1)))
    return undefined;
  const gap = text.slice(tokens[at]!.end, next.start);
  if (!/^(?: {1,2}|, |: ?)$/.test(gap)) return undefined;
  const to = run(tokens, at + 1);
  const known =
    isGiven(next) || (!isWord(next) && (isSurname(next) || (gap === ' ' && !isOrdinary(next.key))));
  if (!known && !(to > at + 1 && gap !== ', ') && !calls.has(tokens[at]!.key)) return undefined;
  if (calls.has(tokens[at]!.key) && !known && to === at + 1) return undefined;
  return { from: at + 1, to };
}

/** "the tenant April Dewsbury". */
function isMonthBorne(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    isGiven(tokens[at]!) &&
    next?.followsOn === true &&
    next.isCapital &&
    !isKept(next) &&
    !isOrdinary(next.key)
  );
}

/** "Birthe Mogensen", "Anna Sofie van der Holm", "birthe mogensen". */
function fullName(text: string, tokens: readonly Token[], at: number): Found | undefined {
  const first = tokens[at]!;
  if (isSaintly(tokens[at - 1]) || works.has(tokens[at - 1]?.key ?? '')) return undefined;
  if (first.isCapital) {
    const to = run(tokens, at);
    if (to === at) return besideKept(tokens, at) ?? cued(tokens, at);
    const last = tokens[to]!;
    if (isGiven(first)) {
      const sure = isPlainGiven(first) || isSurname(last);
      return sure ? { from: at, to } : undefined;
    }
    if (isKept(first) || isWord(first)) return undefined;
    const unknownGiven =
      !first.isFirst && isSurname(last) && !isWord(last) && !isOrdinaryWhole(first.key) && first.word !== 'I';
    return unknownGiven || isSpokenOf(tokens, at, to) ? { from: at, to } : undefined;
  }
  return lowerName(text, tokens, at);
}

function cued(tokens: readonly Token[], at: number): Found | undefined {
  return isPlainGiven(tokens[at]!) && nameCue(tokens, at) ? { from: at, to: at } : undefined;
}

/** "Jens Vest": after a given name, a word of places that people are called too. */
function besideKept(tokens: readonly Token[], at: number): Found | undefined {
  const [first, next] = [tokens[at]!, tokens[at + 1]];
  const isSurnameToo = next?.followsOn && next.isCapital && isKept(next) && surnames.has(next.key);
  const sure = isPlainGiven(first) && isSurnameToo;
  return sure && isNameCased(next) && !namesPlace(tokens, at + 1) ? { from: at, to: at + 1 } : undefined;
}

/** "OLE BANG": capitals throughout are an abbreviation's, unless both words are names. */
function shouted(tokens: readonly Token[], at: number): Found | undefined {
  const [first, next] = [tokens[at]!, tokens[at + 1]];
  if (!next?.followsOn || isNameCased(first) || isNameCased(next)) return undefined;
  if (!first.isCapital || first.word.length < 2 || next.word.length < 2) return undefined;
  const sure = isGiven(first) && surnames.has(next.key) && !keptWords.has(next.key);
  return sure && !(isWord(first) && isWord(next)) ? { from: at, to: at + 1 } : undefined;
}

/** "the Johnson family", "familien Skov". */
function family(tokens: readonly Token[], at: number): Found | undefined {
  const [before, token, after] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  if (!token.isCapital || isKept(token) || !isSurname(token)) return undefined;
  const named = after?.followsOn && /^(?:family|familien|family's|household)$/.test(after.key);
  const called = token.followsOn && before && /^(?:familien|ægteparret|familie|family)$/.test(before.key);
  return named || called ? { from: at, to: at } : undefined;
}

/** "B. Mogensen", "H.C. Brakør": up to three initials, with full stops where no list holds the surname. */
function initialled(text: string, tokens: readonly Token[], at: number): Found | undefined {
  if (!isInitial(tokens[at]!) || (tokens[at - 1]?.word.length === 1 && tokens[at]!.followsOn))
    return undefined;
  let to = at + 1;
  while (to < at + 3 && tokens[to] && isInitial(tokens[to]!) && tokens[to]!.followsOn) to += 1;
  const last = tokens[to];
  if (!last?.followsOn || !last.isCapital || last.word.length < 2 || isWord(last) || isKept(last))
    return undefined;
  if (isShortened(last)) return undefined;
  const stopped = text[tokens[to - 1]!.end] === '.' && isNameCased(last);
  const sure = isSurname(last) || (stopped && !isOrdinary(last.key));
  return sure && !namesPlace(tokens, to) ? { from: at, to: run(tokens, to) } : undefined;
}

/** "I'd", "We're": no name, whatever stands before. */
const isShortened = ({ key }: Token): boolean => /'(?:d|ll|m|re|ve)$/.test(key);

/** "Mogensen, Birthe"; a word, or a surname that no list holds, where an entry of a list begins and ends. */
function reversed(text: string, tokens: readonly Token[], at: number): Found | undefined {
  const [first, next] = [tokens[at]!, tokens[at + 1]];
  if (!first.isCapital || !next?.isCapital || text.slice(first.end, next.start) !== ', ') return undefined;
  if (isKept(first) || !isGiven(next) || surnames.has(next.key)) return undefined;
  const to = run(tokens, at + 1);
  if (isSurname(first) && !isWord(first)) return { from: at, to };
  const known = surnames.has(first.key) || !isOrdinary(first.key);
  return known && isPlainGiven(next) && isEntry(text, first, tokens[to]!) ? { from: at, to } : undefined;
}

const isEntry = (text: string, { start }: Token, { end }: Token): boolean =>
  /(?:^|[\n;:(•] ?|(?:og|and) )$/.test(text.slice(Math.max(0, start - 4), start)) &&
  /^(?:$|[\n;.)(:,]| ?\d| - | (?:og|and) )/.test(text.slice(end, end + 5));

/** A surname in -sen that stands alone is nobody else's word. */
function patronymic(tokens: readonly Token[], at: number): Found | undefined {
  const token = tokens[at]!;
  const sure =
    token.isCapital &&
    !namesPlace(tokens, at) &&
    stems(token.key).some((stem) => surnames.has(stem) && (/sen$/.test(stem) || isSonOf(stem)));
  return sure ? { from: at, to: at } : undefined;
}
