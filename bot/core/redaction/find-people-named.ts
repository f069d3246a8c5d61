/** The department's people in a text: any part of their names, unless the part is a word and stands there as one. */
import type { Language } from '../language';
import { describes } from '../themes/describing-words';
import { baseForms } from '../themes/irregular-verbs';
import { commonWords } from './common-words';
import { nameCue, wordCue } from './name-cues';
import { namesPlace } from './name-run';
import { isStopWord } from './name-words';
import type { PeopleIndex } from './people-index';
import { road } from './place-endings';
import type { Span } from './span';
import { stems, type Token } from './tokens';

export function findPeopleNamed(
  tokens: readonly Token[],
  people: PeopleIndex,
  language: Language,
): readonly Span[] {
  if (people.size === 0) return [];
  return tokens.flatMap((token, at) =>
    partsOf(token).flatMap((part) => named(tokens, at, part, people, language)),
  );
}

/** A word, and each of its pieces where it has hyphens: "Lise-mødet". */
function partsOf(token: Token): readonly Token[] {
  if (!token.word.includes('-')) return [token];
  const keys = token.key.split('-');
  let start = token.start;
  const pieces = token.word.split('-').map((word, place): Token => {
    const end = start + word.length;
    const piece = { ...token, start, end, word, key: keys[place] ?? '', isCapital: /^\p{Lu}/u.test(word) };
    start = end + 1;
    return piece;
  });
  return [token, ...pieces];
}

function named(
  tokens: readonly Token[],
  at: number,
  token: Token,
  people: PeopleIndex,
  language: Language,
): readonly Span[] {
  const key = stems(token.key).find((stem) => people.has(stem));
  if (key === undefined || isSaint(tokens[at - 1], token) || namesRoad(tokens, at)) return [];
  if (commonWords.has(key)) {
    const owns = people.get(key) !== 'surname' && isOwner(tokens, at, token, key, language);
    if (!owns && !isMeant(tokens, at, token, key, people)) return [];
  }
  return [{ start: token.start, end: token.start + key.length, kind: 'name' }];
}

/** "Peter Bangs Vej": whoever it is called after, it is a road. */
function namesRoad(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const isBearer = next?.followsOn === true && next.isCapital && next.key.endsWith('s');
  return isBearer && namesPlace(tokens, at + 1, road);
}

/** A name that is also a word: its capital within a sentence says name, its company decides the rest. */
function isMeant(
  tokens: readonly Token[],
  at: number,
  token: Token,
  key: string,
  people: PeopleIndex,
): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  const beside = [token.followsOn ? before : undefined, after?.followsOn ? after : undefined];
  const others = beside.filter((other) => other !== undefined && other.key !== token.key);
  if (others.some((other) => other && (isPerson(other, people) || isOtherPart(other, key, people))))
    return true;
  if (nameCue(tokens, at) || (token.isCapital && token.key === `${key}s`)) return true;
  if (!token.isCapital)
    return (
      joinsPerson(tokens, at, people) ||
      (people.get(key) !== 'surname' &&
        (opens(tokens, at) || isTold(tokens, at) || isWaitedFor(tokens, at) || isSubject(tokens, at)))
    );
  if (token.isFirst && joinsPerson(tokens, at, people)) return true;
  if (wordCue(tokens, at, key)) return false;
  if (!token.isFirst) return true;
  return (
    people.get(key) !== 'surname' || (tokens[at + 1]?.followsOn === true && ownVerb.test(tokens[at + 1]!.key))
  );
}

/** "joy's receipts", "bjørns sager": an owner. Without an apostrophe an English word is a plural, a Danish verb a passive. */
function isOwner(
  tokens: readonly Token[],
  at: number,
  token: Token,
  key: string,
  language: Language,
): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (token.isCapital || !after?.followsOn || (token.followsOn && articles.test(before?.key ?? '')))
    return false;
  if (token.key === `${key}'s`) return !/^(?:a|an|not|the|been|very|too|so)$/.test(after.key);
  return (
    language === 'da' &&
    token.key === `${key}s` &&
    !commonWords.has(token.key) &&
    !isStopWord(token) &&
    !describes(key, 'da') &&
    !baseForms.da.has(key)
  );
}

const articles = /^(?:en|et|den|det|de|denne|dette|disse|a|an|the|this|that|each|every)$/;

/** What is said of one who acts: "Vinter har styr på det". */
const ownVerb =
  /^(?:har|havde|skal|skulle|vil|ville|laver|tager|passer|ved|has|had|should|takes|wants|knows)$/;

/** What is said of people more than of things, in a clause that begins with them. */
const comesOrGoes =
  /^(?:kører|kommer|går|ringer|spørger|svarer|hjælper|afløser|vikarierer|møder|skriver|sender|henter|bestiller|kigger|drives|comes|calls|rings|asks|helps|writes|sends|said|both)$/;

/** "tine ved, hvordan", "..., bo har styr på det": a clause that begins so, with no capital either, is about somebody. */
function opens(tokens: readonly Token[], at: number): boolean {
  const [after, beyond] = [tokens[at + 1], tokens[at + 2]];
  if (tokens[at]!.followsOn || !after?.followsOn) return false;
  if (comesOrGoes.test(after.key)) return true;
  if (!ownVerb.test(after.key)) return false;
  return (
    after.key !== 'ved' ||
    /^(?:at|hvordan|hvad|hvor|hvem|hvornår|hvilken|hvorfor|ikke|alt|godt|mere|det)$/.test(beyond?.key ?? '')
  );
}

/** "hørt fra liv", "waiting for may to sign": whom one hears from and waits for. */
function isWaitedFor(tokens: readonly Token[], at: number): boolean {
  const [earlier, before, token, after] = [tokens[at - 2], tokens[at - 1], tokens[at]!, tokens[at + 1]];
  if (!earlier || !before || !token.followsOn || !before.followsOn) return false;
  if (before.key === 'fra')
    return /^(?:hørt|hører|hørte|svar|besked|mail|sms|hilsen|opkald|nyt)$/.test(earlier.key);
  if (before.key === 'from') return /^(?:heard|hear|mail|email|message|reply|answer|note)$/.test(earlier.key);
  if (before.key === 'på')
    return /^(?:venter|vente|ventede|ventet|afventer)$/.test(earlier.key) && !after?.followsOn;
  return before.key === 'for' && /^(?:wait|waiting|waited)$/.test(earlier.key) && after?.key === 'to';
}

/** "hvis bo ikke svarer": after what joins a clause comes whom it is about. */
function isSubject(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  return (
    /^(?:hvis|når|fordi|mens|if|when|because|while)$/.test(before?.key ?? '') &&
    /^(?:ikke|har|havde|er|var|skal|kan|vil|svarer|kommer|ringer|isn't|doesn't|has|is|was)$/.test(
      after?.key ?? '',
    )
  );
}

/** "sagde det til bo": what was said or given to a word at the end of its clause was to somebody. */
function isTold(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.followsOn || !/^(?:til|to)$/.test(tokens[at - 1]?.key ?? '')) return false;
  return tokens.slice(Math.max(0, at - 5), at - 1).some(({ key }) => telling.test(key));
}

const telling =
  /^(?:sagde|sagt|siger|fortalt|fortalte|meldt|meldte|gav|givet|giver|sendt|sendte|sender|afleveret|afleverede|said|told|gave|given|sent|handed)$/;

/** "bo og lise": a word that is listed with a person's name. */
function joinsPerson(tokens: readonly Token[], at: number, people: PeopleIndex): boolean {
  return [-2, 2].some((step) => {
    const [link, other] = [tokens[at + step / 2], tokens[at + step]];
    return (
      link &&
      other &&
      /^(?:og|and|samt|eller|or)$/.test(link.key) &&
      (isPerson(other, people) || isGivenHere(other, people))
    );
  });
}

/** "sten og dag": of two words side by side both are names of the department. */
const isGivenHere = (token: Token, people: PeopleIndex): boolean => people.get(token.key) === 'given';

/** "grace taylor": both words are words, and together a person's name. */
function isOtherPart(other: Token, key: string, people: PeopleIndex): boolean {
  const part = stems(other.key).flatMap((stem) => people.get(stem) ?? [])[0];
  return part !== undefined && (part === 'both' || part !== people.get(key));
}

function isPerson(token: Token, people: PeopleIndex): boolean {
  return stems(token.key).some((stem) => people.has(stem) && (token.isCapital || !commonWords.has(stem)));
}

const isSaint = (before: Token | undefined, token: Token): boolean =>
  before !== undefined && /^(?:sankt|skt|sct|saint|sankta)$/.test(before.key) && token.isCapital;
