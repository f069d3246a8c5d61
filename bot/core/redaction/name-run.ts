/** How far a name reaches. */
import { particles } from './found-name';
import { isGenitive, isKept } from './name-words';
import { notSurname } from './place-endings';
import type { Token } from './tokens';

/** The last of up to four capitalised words in a row, none of them a system, a place or a weekday. */
export function run(tokens: readonly Token[], from: number): number {
  let to = from;
  for (let next = from + 1; next < tokens.length && next - from < 5; next += 1) {
    const token = tokens[next]!;
    if (!token.followsOn || isGenitive(tokens[next - 1]!)) break;
    if (particles.has(token.key) && next + 1 < tokens.length && !token.isCapital) continue;
    if (!token.isCapital || token.isFirst || isKept(token) || notSurname.test(token.key)) break;
    to = next;
  }
  return namesPlace(tokens, to) ? from : to;
}

/** "Andersens Boulevard": a name before what streets and institutions end in. */
export function namesPlace(tokens: readonly Token[], at: number, ending = notSurname): boolean {
  const beyond = tokens[at + 1];
  return beyond?.followsOn === true && beyond.isCapital && ending.test(beyond.key);
}
