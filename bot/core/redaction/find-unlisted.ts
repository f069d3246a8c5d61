/** Full names that stand in no list: capitalised words side by side, none of them a word, a system or a place. */
import { commonWords } from './common-words';
import { particles } from './found-name';
import { givenNames } from './given-names';
import { keptWords } from './kept-words';
import { nameEnd } from './name-end';
import { nameCue } from './name-cues';
import { isOrdinary, isOrdinaryWhole } from './ordinary-words';
import { notSurname } from './place-endings';
import { calls, roles, titles, works } from './roles';
import type { Span } from './span';
import { surnames } from './surnames';
import { stems, type Token } from './tokens';
import { wordSet } from '../word-set';

/** What stands before systems and places, and seldom before people. */
const beforeThings = wordSet(
  `i på via ved systemet systemer programmet appen løsningen leverandøren firmaet bruger brugte bruge åbner åbne starter køber købte installerede hedder skolen institutionen kurset stationen modulet fagsystemet filmen bogen
  in on at into using use uses used the via system open opened app a an vendor supplier called install installed near`,
);
/** Places are called so, and people too: "Hareskov Strand". */
const landscape = wordSet(
  `strand skov bro bjerg sø å havn bugt park by kirke torv dal mark eng lund field vang vænge gade hill lake wood green beach`,
);
/** No product is called "McAllister" or "O'Hara". */
const clan = /^(?:Mc|Mac|O'|Fitz|D')\p{Lu}/u;

export function findUnlisted(tokens: readonly Token[]): readonly Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (continues(tokens, at) || !mayBeName(tokens[at]!)) continue;
    const to = lastOf(tokens, at);
    if (to === at ? !isBesideGiven(tokens, at) : !isPerson(tokens, at, to)) continue;
    spans.push({ start: tokens[at]!.start, end: nameEnd(tokens[to]!), kind: 'name' });
    at = to;
  }
  return spans;
}

/** "Evald og Gudrun": what "and" joins to a given name, within a sentence. */
function isBesideGiven(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.isFirst) return false;
  return [-1, 1].some((step) => {
    const [link, other] = [tokens[at + step], tokens[at + 2 * step]];
    const last = step > 0 ? other : tokens[at];
    return (
      /^(?:og|and|samt)$/.test(link?.key ?? '') &&
      link?.followsOn === true &&
      last?.followsOn === true &&
      other?.isCapital === true &&
      isListedGiven(other)
    );
  });
}

const isListedGiven = ({ key }: Token): boolean =>
  givenNames.has(key) && !commonWords.has(key) && !keptWords.has(key);

/** "sagen på Torkild Brakør". */
const isAbout = (earlier: Token | undefined, { key }: Token): boolean =>
  (key === 'på' || key === 'on') &&
  /^(?:sagen|sag|vente|venter|ventede|ventet|stoler|svar|klage|adressen|mailen|brevet|oplysninger|data|tænker|file|case|news|information|record|records|notes|report|waiting|waited|update|rely|visited)$/.test(
    earlier?.key ?? '',
  );

/** Part of a longer title: "Microsoft Xandr Monetize". */
function continues(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return tokens[at]!.followsOn && before !== undefined && before.isCapital && !before.isFirst;
}

function lastOf(tokens: readonly Token[], from: number): number {
  let to = from;
  for (let next = from + 1; next < tokens.length && next - from < 6; next += 1) {
    const token = tokens[next]!;
    if (!token.followsOn) break;
    if (particles.has(token.key)) continue;
    if (!token.isCapital) break;
    if (notSurname.test(token.key)) return from;
    if (!mayBeName(token, isOrdinaryWhole) && !surnames.has(token.key) && !isInitial(token)) return from;
    to = next;
  }
  return to;
}

const isInitial = ({ word }: Token): boolean => word.length === 1 && word !== 'I';

function isPerson(tokens: readonly Token[], from: number, to: number): boolean {
  const [first, last, before] = [tokens[from]!, tokens[to]!, tokens[from - 1]];
  if (before && first.followsOn && works.has(before.key)) return false;
  const words = tokens.slice(from, to + 1).filter((token) => !isInitial(token));
  if (words.length < 2 && !stems(first.key).some((stem) => givenNames.has(stem))) return false;
  if (nameCue(tokens, from) || clan.test(last.word)) return true;
  const isOfThings = before && beforeThings.has(before.key) && !isAbout(tokens[from - 2], before);
  if (first.followsOn && isOfThings) return isListed(last) && !isLandscape(last);
  return !isLandscape(last) || isListed(first);
}

const isLandscape = ({ key }: Token): boolean => stems(key).some((stem) => landscape.has(stem));
const isListed = ({ key }: Token): boolean =>
  stems(key).some((stem) => (surnames.has(stem) || givenNames.has(stem)) && !commonWords.has(stem));

/** Written as names are, and known as nothing else. */
function mayBeName({ word, key, isCapital }: Token, isWord = isOrdinary): boolean {
  if (/^I(?:'\p{Ll}+)?$/u.test(word)) return false;
  if (!isCapital || !hasNameCase(word) || titles.has(key) || roles.has(key) || calls.has(key)) return false;
  return key.split('-').every((part) => {
    if (stems(part).some((stem) => givenNames.has(stem) && !keptWords.has(stem))) return true;
    return (
      !stems(part).some((stem) => keptWords.has(stem) || commonWords.has(stem)) &&
      (clan.test(word) || !isWord(part))
    );
  });
}

const hasNameCase = (word: string): boolean =>
  word.length > 2
    ? clan.test(word) || word.split(/['-]/).every((part) => /^(?:\p{L}|\p{Lu}?\p{Ll}+)$/u.test(part))
    : /^\p{Lu}[\p{Ll}]$/u.test(word);
