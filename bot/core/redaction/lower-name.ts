/** A full name that is written without capitals: both its ends must be names that mean nothing else. */
import { isGiven, isPlainGiven, isStopWord, isSurname, isWord } from './name-words';
import { type Found, particles } from './found-name';
import type { Token } from './tokens';

/** "birthe mogensen", "inger marie kofoed", "birthe.mogensen". */
export function lowerName(text: string, tokens: readonly Token[], at: number): Found | undefined {
  const [first, second] = [tokens[at]!, tokens[at + 1]];
  if (!second || second.isCapital || !isGiven(first)) return undefined;
  const fewest = isStopWord(first) ? 2 : 1;
  if (isLogin(text, first, second)) return { from: at, to: at + 1 };
  let to = at + 1;
  while (
    to < at + 3 &&
    tokens[to + 1]?.followsOn &&
    (isPlainGiven(tokens[to]!) ||
      particles.has(tokens[to]!.key) ||
      isPlainSurname(tokens[to]!) ||
      (isPlainGiven(first) && isNameAndWord(tokens[to]!)))
  )
    to += 1;
  for (; to >= at + fewest; to -= 1) {
    const last = tokens[to]!;
    const inRow = tokens.slice(at + 1, to + 1).every(({ followsOn, isCapital }) => followsOn && !isCapital);
    if (!inRow || !isSurname(last) || isStopWord(last)) continue;
    const words = Number(isWord(first)) + Number(isWord(last));
    const sure = words === 0 || (words === 1 && isPlainGiven(first) && first.key.length > 3);
    if (sure || (to > at + 1 && isPlainGiven(tokens[at + 1]!))) return { from: at, to };
  }
  return undefined;
}

/** "hans-jørgen bøgh thomsen": a surname in the middle. */
const isPlainSurname = (token: Token): boolean =>
  isSurname(token) && !isWord(token) && !isStopWord(token) && !token.isCapital;

/** "hanne vibe lund": after a name that is no word. */
const isNameAndWord = (token: Token): boolean =>
  !token.isCapital && !isStopWord(token) && (isGiven(token) || isSurname(token));

const isLogin = (text: string, first: Token, next: Token): boolean =>
  /^[._]$/.test(text.slice(first.end, next.start)) && isPlainGiven(first) && isSurname(next) && !isWord(next);
