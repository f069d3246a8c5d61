/** People of no list: a title or a citizen's role before a name, or a known given name with a surname after it. */
import { commonWords } from './common-words';
import { givenNames } from './given-names';
import { keptWords } from './kept-words';
import { isSpokenOf, nameCue } from './name-cues';
import { nameEnd } from './name-end';
import { isOrdinary, isOrdinaryWhole } from './ordinary-words';
import { stopWords } from '../themes/stop-words';
import { surnames } from './surnames';
import type { Span } from './span';
import { calls, roles, titles, works } from './roles';
import { stems, type Token } from './tokens';
import { wordSet } from './word-set';

const particles = wordSet(`van von der de den del da dos la al el bin ibn af ter`);
const notSurname =
  /(?:vej|vejen|gade|gaden|gades|vejens|allé|stræde|torv|plads|pladsen|vænge|skole|skolen|kirke|kirken|hjem|hjemmet|huset|centret|center|mødet|møde|systemet|afdelingen|parken|bakken|toften|stien|vangen|haven|gården|hospital|biblioteket|corporation|company|group|bank|museum|island|university|maps|meeting)s?$/;

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

type Found = { readonly from: number; readonly to: number };

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
  if (!next?.isCapital || isKept(next)) return undefined;
  const gap = text.slice(tokens[at]!.end, next.start);
  if (!/^(?: {1,2}|, |: ?)$/.test(gap)) return undefined;
  const to = run(tokens, at + 1);
  const known =
    isGiven(next) || (!isWord(next) && (isSurname(next) || (gap === ' ' && !isOrdinary(next.key))));
  if (!known && !(to > at + 1 && gap !== ', ') && !calls.has(tokens[at]!.key)) return undefined;
  if (calls.has(tokens[at]!.key) && !known && to === at + 1) return undefined;
  return { from: at + 1, to };
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

/** "birthe mogensen", "inger marie kofoed", "birthe.mogensen". */
function lowerName(text: string, tokens: readonly Token[], at: number): Found | undefined {
  const [first, second] = [tokens[at]!, tokens[at + 1]];
  if (!second || second.isCapital || !isGiven(first) || isStopWord(first)) return undefined;
  if (isLogin(text, first, second)) return { from: at, to: at + 1 };
  let to = at + 1;
  while (
    to < at + 3 &&
    tokens[to + 1]?.followsOn &&
    (isPlainGiven(tokens[to]!) || particles.has(tokens[to]!.key))
  )
    to += 1;
  for (; to > at; to -= 1) {
    const last = tokens[to]!;
    const inRow = tokens.slice(at + 1, to + 1).every(({ followsOn, isCapital }) => followsOn && !isCapital);
    if (!inRow || !isSurname(last) || isStopWord(last)) continue;
    const words = Number(isWord(first)) + Number(isWord(last));
    if (words === 0 || (words === 1 && isPlainGiven(first) && first.key.length > 3)) return { from: at, to };
  }
  return undefined;
}

function cued(tokens: readonly Token[], at: number): Found | undefined {
  return isPlainGiven(tokens[at]!) && nameCue(tokens, at) ? { from: at, to: at } : undefined;
}

/** "Jens Vest": after a given name, a word of places that people are called too. */
function besideKept(tokens: readonly Token[], at: number): Found | undefined {
  const [first, next] = [tokens[at]!, tokens[at + 1]];
  const sure = isPlainGiven(first) && next?.followsOn && next.isCapital && surnames.has(next.key);
  return sure && isNameCased(next) ? { from: at, to: at + 1 } : undefined;
}

/** "OLE BANG": capitals throughout are an abbreviation's, unless both words are names. */
function shouted(tokens: readonly Token[], at: number): Found | undefined {
  const [first, next] = [tokens[at]!, tokens[at + 1]];
  if (!next?.followsOn || isNameCased(first) || isNameCased(next)) return undefined;
  if (!first.isCapital || first.word.length < 2 || next.word.length < 2) return undefined;
  const sure = isGiven(first) && surnames.has(next.key) && !keptWords.has(next.key);
  return sure && !(isWord(first) && isWord(next)) ? { from: at, to: at + 1 } : undefined;
}

const isNameCased = ({ word }: Token): boolean => word !== word.toUpperCase();

const isLogin = (text: string, first: Token, next: Token): boolean =>
  /^[._]$/.test(text.slice(first.end, next.start)) && isPlainGiven(first) && isSurname(next) && !isWord(next);

const isStopWord = ({ key }: Token): boolean =>
  stopWords.da.has(key) || stopWords.en.has(key) || keptWords.has(key);

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
  const stopped = text[tokens[to - 1]!.end] === '.' && isNameCased(last);
  const sure = isSurname(last) || (stopped && !isOrdinary(last.key));
  return sure ? { from: at, to: run(tokens, to) } : undefined;
}

const isInitial = ({ word, isCapital }: Token): boolean => isCapital && word.length === 1;

/** "Mogensen, Birthe". */
function reversed(text: string, tokens: readonly Token[], at: number): Found | undefined {
  const [first, next] = [tokens[at]!, tokens[at + 1]];
  if (!first.isCapital || !next?.isCapital || text.slice(first.end, next.start) !== ', ') return undefined;
  if (isWord(first) || isKept(first) || !isGiven(next) || surnames.has(next.key)) return undefined;
  const listed = isSurname(first) || (isPlainGiven(next) && !isOrdinary(first.key) && isEntry(text, next));
  return listed ? { from: at, to: run(tokens, at + 1) } : undefined;
}

/** What stands in a list ends there, or goes on with figures. */
const isEntry = (text: string, { end }: Token): boolean =>
  /^(?:$|[\n;)(:,]| ?\d| - )/.test(text.slice(end, end + 3));

/** A surname in -sen that stands alone is nobody else's word. */
function patronymic(tokens: readonly Token[], at: number): Found | undefined {
  const token = tokens[at]!;
  const sure =
    token.isCapital &&
    stems(token.key).some((stem) => surnames.has(stem) && (/sen$/.test(stem) || isSonOf(stem)));
  return sure ? { from: at, to: at } : undefined;
}

/** "Johnson", but no "Hudson". */
const isSonOf = (key: string): boolean => /son$/.test(key) && givenNames.has(key.replace(/s?son$/, ''));

/** The last of up to four capitalised words in a row, none of them a system, a place or a weekday. */
function run(tokens: readonly Token[], from: number): number {
  let to = from;
  for (let next = from + 1; next < tokens.length && next - from < 5; next += 1) {
    const token = tokens[next]!;
    if (!token.followsOn || isGenitive(tokens[next - 1]!)) break;
    if (particles.has(token.key) && next + 1 < tokens.length && !token.isCapital) continue;
    if (!token.isCapital || token.isFirst || isKept(token) || notSurname.test(token.key)) break;
    to = next;
  }
  const beyond = tokens[to + 1];
  const street = beyond?.followsOn && beyond.isCapital && notSurname.test(beyond.key);
  return street ? from : to;
}

const isGiven = ({ key }: Token): boolean =>
  key.split('-').some((part) => stems(part).some((stem) => givenNames.has(stem)));
const isWord = ({ key }: Token): boolean => stems(key).some((stem) => commonWords.has(stem));
const isPlainGiven = (token: Token): boolean => isGiven(token) && !isWord(token);
const isSurname = ({ key, word }: Token): boolean =>
  stems(key).some((stem) => surnames.has(stem)) ||
  (!/^\p{Lu}.*-\p{Ll}/u.test(word) &&
    key.includes('-') &&
    key.split('-').some((part) => surnames.has(part))) ||
  (surnameEnding.test(key) && !isOrdinary(key));
const surnameEnding =
  /.{3}(?:sen|sson|sdatter|dottir|owski|owska|ewski|ewska|icz|enko|chuk|ovic|evic|oglu|gaard|gård|qvist|kvist|strøm|strup|berg|gren|dahl|bæk|aite|aitė|iene|auskas|evicius|ovicius|escu|yan|dze|shvili|poulos|idis|inen|ova|eva|skaya|sky|ski|ska)s?$/;
const isGenitive = ({ key }: Token): boolean =>
  /'s$/.test(key) ||
  (key.endsWith('s') && !givenNames.has(key) && !surnames.has(key) && givenNames.has(key.slice(0, -1)));
const isSaintly = (before: Token | undefined): boolean =>
  before !== undefined && /^(?:sankt|skt|sct|saint|st|sankta)$/.test(before.key);

/** Systems, places and the calendar, whole or before a hyphen, and short capitals such as "IT". */
function isKept({ key, word }: Token): boolean {
  const known = judged.get(word);
  if (known !== undefined) return known;
  const kept = judge(key, word);
  if (judged.size >= mostJudged) judged.clear();
  judged.set(word, kept);
  return kept;
}

/** Judged once: the same words come again and again. */
const judged = new Map<string, boolean>();
const mostJudged = 20_000;

function judge(key: string, word: string): boolean {
  if (keptWords.has(key) || keptWords.has(key.split('-')[0]!)) return true;
  if (key.endsWith('s') && keptWords.has(key.slice(0, -1)) && !surnames.has(key)) return true;
  return word.length > 1 && word.length <= 4 && word === word.toUpperCase();
}
