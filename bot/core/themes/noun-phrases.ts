/** Noun phrases that members write themselves: "care plan", "digitale frivillige", "hjælp til MitID". */
import type { Language } from '../language';
import { wordSet } from '../word-set';
import { describes } from './describing-words';
import type { ReadText } from './read-texts';
import { noun, type NamingWord } from './naming-words';
import type { Token } from './tokenise';
import type { WordKnowledge } from './word-knowledge';

const prepositions: Readonly<Record<Language, ReadonlySet<string>>> = {
  da: wordSet('på i til fra for med uden af om ved mellem mod hos efter'),
  en: wordSet('of for with from to on in at about without between by'),
};
/** Passed over: "svar på de mange mails" is "svar på mails". */
const articles: Readonly<Record<Language, ReadonlySet<string>>> = {
  da: wordSet('den det de en et min mit mine vores din dit dine deres hans hendes sin sit sine'),
  en: wordSet('the a an my our your their his her its'),
};

/** "Card declined", "kortet afvist". */
const past: Readonly<Record<Language, RegExp>> = { da: /(?:et|t)$/, en: /ed$/ };

/** After these a phrase reads well by itself: one member's is enough, as its words are several members'. */
const plainPrepositions: Readonly<Record<Language, ReadonlySet<string>>> = {
  da: wordSet('på til fra om af mellem'),
  en: wordSet('of for to from about between'),
};

export type NounPhrase = {
  readonly text: string;
  readonly stems: readonly string[];
  readonly users: number;
  /** What its words tell together. */
  readonly value: number;
  /** Whether it reads well whoever writes it. */
  readonly plain: boolean;
};

/** Each of two words that several members use; the most telling first. */
export function nounPhrases(
  members: readonly ReadText[],
  words: readonly NamingWord[],
  language: Language,
  formsOf: WordKnowledge['formsOf'],
): readonly NounPhrase[] {
  const known = new Map(words.map((word) => [word.stem, word]));
  const found = new Map<
    string,
    Phrase & { readonly ways: Map<string, number>; readonly users: Set<number> }
  >();
  members.forEach(({ tokens, language: written }, at) => {
    if (written !== language) return;
    for (const phrase of phrasesIn(tokens, known, language, formsOf)) {
      const key = phrase.stems.join(' ');
      const one = found.get(key) ?? { ...phrase, ways: new Map<string, number>(), users: new Set<number>() };
      if (!one.users.has(at)) one.ways.set(phrase.text, (one.ways.get(phrase.text) ?? 0) + 1);
      one.users.add(at);
      found.set(key, one);
    }
  });
  return [...found.values()]
    .filter(({ users, plain }) => plain || users.size > 1)
    .map(({ stems, users, ways, plain }) => ({
      plain,
      text:
        [...ways].sort(([a, x], [b, y]) => y - x || a.length - b.length || (a < b ? -1 : 1))[0]?.[0] ?? '',
      stems,
      users: users.size,
      value: stems.reduce((sum, stem) => sum + (known.get(stem)?.score ?? 0), 0),
    }))
    .sort((a, b) => b.value * (1 + b.users) - a.value * (1 + a.users) || (a.text < b.text ? -1 : 1));
}

type Phrase = { readonly text: string; readonly stems: readonly string[]; readonly plain: boolean };

function phrasesIn(
  tokens: readonly Token[],
  known: ReadonlyMap<string, NamingWord>,
  language: Language,
  formsOf: WordKnowledge['formsOf'],
): Phrase[] {
  const isInfinitive = ({ stem, surface }: Token): boolean =>
    language === 'da' && describes(stem, language) && formsOf(stem, language).has(`${surface}r`);
  const phrases: Phrase[] = [];
  const isNoun = ({ stem }: Token): boolean => (known.get(stem)?.likeness ?? 0) >= noun;
  tokens.forEach((head, at) => {
    const before = tokens[at - 1];
    if (
      before &&
      head.joined &&
      known.has(before.stem) &&
      known.has(head.stem) &&
      !isInfinitive(before) &&
      before.stem !== head.stem
    ) {
      const plain = isNoun(head) && modifies(before, tokens[at - 2], isNoun(before), language);
      if (isNoun(head) || (isNoun(before) && past[language].test(head.surface)))
        phrases.push({ text: `${shown(before)} ${shown(head)}`, stems: [before.stem, head.stem], plain });
    }
    const link = tokens[at + 1];
    const object = isNoun(head) && link ? objectAfter(tokens, at + 1, language) : undefined;
    if (!link || !object || !isNoun(object) || object.stem === head.stem) return;
    phrases.push({
      text: `${shown(head)} ${link.surface} ${shown(object)}`,
      stems: [head.stem, object.stem],
      plain: plainPrepositions[language].has(link.surface),
    });
  });
  return phrases;
}

/** What follows the preposition at a place, its article passed over. */
function objectAfter(tokens: readonly Token[], at: number, language: Language): Token | undefined {
  const [link, next, last] = tokens.slice(at, at + 3);
  if (!link?.joined || !prepositions[language].has(link.surface) || !next?.joined) return undefined;
  if (!articles[language].has(next.surface)) return next;
  return last?.joined ? last : undefined;
}

const shown = ({ written, surface, joined }: Token): string => (joined ? written : surface);

function modifies(word: Token, before: Token | undefined, isNoun: boolean, language: Language): boolean {
  if (language === 'en') return isNoun || !/(?:ed|ing)$/.test(word.surface);
  if (isNoun) return word.surface.endsWith('s');
  const afterArticle = word.joined && before !== undefined && articles.da.has(before.surface);
  return (
    describes(word.stem, 'da') &&
    /(?:e|ig|isk|t)$/.test(word.surface) &&
    !(afterArticle && word.surface.endsWith('e'))
  );
}
