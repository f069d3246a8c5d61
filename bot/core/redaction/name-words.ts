/** What one word may be in the name of somebody whom no list of people holds. */
import { commonWords } from './common-words';
import { givenNames } from './given-names';
import { keptWords } from './kept-words';
import { isOrdinary } from './ordinary-words';
import { stopWords } from '../themes/stop-words';
import { surnames } from './surnames';
import { stems, type Token } from './tokens';

export const isGiven = ({ key }: Pick<Token, 'key'>): boolean =>
  key.split('-').some((part) => stems(part).some((stem) => givenNames.has(stem)));
export const isWord = ({ key }: Pick<Token, 'key'>): boolean =>
  stems(key).some((stem) => commonWords.has(stem));
export const isPlainGiven = (token: Pick<Token, 'key'>): boolean => isGiven(token) && !isWord(token);
export const isSurname = ({ key, word }: Token): boolean =>
  stems(key).some((stem) => surnames.has(stem)) ||
  (!/^\p{Lu}.*-\p{Ll}/u.test(word) &&
    key.includes('-') &&
    key.split('-').some((part) => surnames.has(part))) ||
  (surnameEnding.test(key) && !isOrdinary(key));
const surnameEnding =
  /.{3}(?:sen|sson|sdatter|dottir|owski|owska|ewski|ewska|icz|enko|chuk|ovic|evic|oglu|gaard|gård|qvist|kvist|strøm|strup|berg|gren|dahl|bæk|aite|aitė|iene|auskas|evicius|ovicius|escu|yan|dze|shvili|poulos|idis|inen|ova|eva|skaya|sky|ski|ska)s?$/;
export const isGenitive = ({ key }: Token): boolean =>
  /'s$/.test(key) ||
  (key.endsWith('s') && !givenNames.has(key) && !surnames.has(key) && givenNames.has(key.slice(0, -1)));
export const isSaintly = (before: Token | undefined): boolean =>
  before !== undefined && /^(?:sankt|skt|sct|saint|st|sankta)$/.test(before.key);

/** Systems, places and the calendar, whole or before a hyphen, and short capitals such as "IT". */
export function isKept({ key, word }: Token): boolean {
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

export const isNameCased = ({ word }: Token): boolean => word !== word.toUpperCase();

export const isInitial = ({ word, isCapital }: Token): boolean => isCapital && word.length === 1;

export const isStopWord = ({ key }: Token): boolean =>
  stopWords.da.has(key) || stopWords.en.has(key) || keptWords.has(key);

/** "Johnson", but no "Hudson". */
export const isSonOf = (key: string): boolean =>
  /son$/.test(key) && givenNames.has(key.replace(/s?son$/, ''));
