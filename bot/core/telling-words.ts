/** What a telling's words may be: plain, in the department's language, and grounded in what several people said. */
import type { Language } from './language';
import { languageOfWords } from './language-of-words';
import type { Telling, TellingRequest } from './telling';
import type { Bearers } from './telling-bearers';
import { bearersIn } from './telling-bearers';
import { vocabularyOf } from './telling-vocabulary';

/** Words in a row that an answer also has, from which on it is a quotation. Quotes are the digest's own affair. */
const quotation = 4;
/** Of a sentence's words, those that nobody said and working life does not know. */
const mostStrange = 0.34;

/** Figures are the digest's own, so a telling has none: no digit, and no number in words. */
const figures: Readonly<Record<Language, RegExp>> = {
  da: /\p{N}|(?<!\p{L})(to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|tyve|tredive|fyrre|halvtreds|halvfjerds|hundrede?|tusinde?|procent)(?!\p{L})/iu,
  en: /\p{N}|(?<!\p{L})(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand|percent)(?!\p{L})/iu,
};
/** How many themes there are stands in the digest beside it. */
const themeCount: Readonly<Record<Language, RegExp>> = {
  da: /(?<!\p{L})(to|tre|fire) (?=temaer|emner)/giu,
  en: /(?<!\p{L})(two|three|four) (?=themes|topics)/giu,
};
const marks = /[*_`~#<>[\]{}|\\@$"“”„«»%]|\/\/|www\.|\p{L}\.\p{L}|[\n\r\p{Cc}\p{Cf}]|:\S/u;

/** The bot's own voice must not be borrowed to have people give a password away. */
const secret = /adgangskod|kodeord|løsen|mitid|cpr|kontonumm|password|passcode|log-?in code/iu;
const handingOver = /(?<!\p{L})(sende?|dele?|oplyse?|udlevere?|share|disclose|hand over)(?!\p{L})/iu;

export type WordRules = Pick<TellingRequest, 'language' | 'themes'> & {
  readonly redact: (text: string) => string;
};

/** Undefined: every word may stand. */
export function flawOfProse({ paragraph, question }: Telling, rules: WordRules): string | undefined {
  const { language, themes } = rules;
  const prose = `${paragraph} ${question}`;
  if (languageOfWords(prose) !== language) return 'another language';
  const bearers = bearersIn(
    themes.flatMap(({ answers }) => answers.map(({ text }) => text)),
    language,
  );
  for (const text of [paragraph, question]) {
    const flaw = flawOfForm(text.replace(themeCount[language], ''), rules);
    if (flaw !== undefined) return flaw;
  }
  for (const sentence of prose.split(/[.?!:;]\s/)) {
    if (secret.test(sentence) && handingOver.test(sentence)) return 'a request for a secret';
    const flaw = flawOfSentence(contentOf(sentence), bearers, language);
    if (flaw !== undefined) return flaw;
  }
  return undefined;
}

/**
 * A label speaks of what its theme's people share: no word of it is one person's alone, one at least is said by several,
 * and the rest are words of working life.
 */
export function flawOfLabel(label: string, texts: readonly string[], rules: WordRules): string | undefined {
  const { language } = rules;
  const form = flawOfForm(label, rules) ?? (isIn(label, language) ? undefined : 'another language');
  if (form !== undefined) return form;
  const { isStop, isProse, isLexicon, isHarsh } = vocabularyOf(language);
  const { saying, about, meaning } = bearersIn(texts, language);
  const words = contentOf(label).map((word) => ({ word, bearers: meaning(word) }));
  const topical = words.filter(({ word }) => !isProse(word));
  if (words.some(({ word }) => isHarsh(word) && saying(word) < 2)) return 'a harsh word';
  if (about(label) < 2 && !words.some(({ word, bearers }) => bearers >= 2 && !isStop(word)))
    return 'a label of nothing that several said';
  if (topical.some(({ bearers }) => bearers === 1)) return 'a word of one person alone';
  return topical.every(({ word, bearers }) => bearers > 1 || isLexicon(word))
    ? undefined
    : 'a word from nowhere';
}

function flawOfSentence(
  words: readonly string[],
  { saying, meaning }: Bearers,
  language: Language,
): string | undefined {
  const { isProse, isLexicon, isHarsh } = vocabularyOf(language);
  const bearers = words.map((word) => ({ word, people: meaning(word) }));
  if (words.some((word) => isHarsh(word) && saying(word) < 2)) return 'a harsh word';
  const alone = bearers.filter(({ word, people }) => people === 1 && !isProse(word));
  if (alone.some(({ word }) => !isLexicon(word))) return 'a word of one person alone';
  const strange = bearers.filter(({ word, people }) => people === 0 && !isProse(word) && !isLexicon(word));
  return strange.length > words.length * mostStrange ? 'words from nowhere' : undefined;
}

function flawOfForm(text: string, { language, themes, redact }: WordRules): string | undefined {
  if (marks.test(text)) return 'a mark, a link or a quotation mark';
  if (figures[language].test(text)) return 'a figure';
  if (redact(text) !== text) return 'personal data';
  const runs = new Set(runsOf(text));
  return themes.some(({ answers }) =>
    answers.some((answer) => runsOf(answer.text).some((run) => runs.has(run))),
  )
    ? 'an answer’s own words'
    : undefined;
}

function isIn(text: string, language: Language): boolean {
  return (languageOfWords(text) ?? language) === language;
}

function runsOf(text: string): readonly string[] {
  const words = wordsOf(text);
  return words.slice(quotation - 1).map((_, at) => words.slice(at, at + quotation).join(' '));
}

const contentOf = (text: string): readonly string[] => wordsOf(text).filter((word) => word.length >= 4);

export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
