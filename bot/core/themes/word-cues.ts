/** How often each stem stands where a noun does and where a verb does, told by the word before it and by its ending. */
import type { Language } from '../language';
import { wordSet } from '../word-set';
import type { Token } from './tokenise';

export type CueCounts = {
  readonly noun: ReadonlyMap<string, number>;
  readonly verb: ReadonlyMap<string, number>;
  /** Where one of several stands: "a letter", "each visit". */
  readonly counted: ReadonlyMap<string, number>;
};

/** English alone needs it: the forms of Danish nouns are told by the lexicon. */
const oneOfSeveral = wordSet('a an each every another one');

/** Words that a noun follows, and words that a verb or a predicate follows. */
const before: Readonly<Record<Language, { noun: ReadonlySet<string>; verb: ReadonlySet<string> }>> = {
  da: {
    noun: wordSet(
      'en et den det min mit mine vores din dit dine deres hans hendes sin sit sine denne dette disse hver hvert ingen ' +
        'flere mange nogle ny nye nyt på i til med af om for fra ved uden efter over under mellem hos mod første anden',
    ),
    verb: wordSet(
      'at jeg vi man du han hun kan kunne skal skulle vil ville må måtte bliver blev blive har havde er var være ikke ' +
        'altid aldrig bare lige selv der som',
    ),
  },
  en: {
    noun: wordSet(
      'the a an my our your their his her its this that these those of in on for with from by no every new any some ' +
        "other same first second about between without person's",
    ),
    verb: wordSet(
      "to i we you they he she it can can't cannot could will would should must may do does did don't doesn't didn't " +
        'not be is are was were been has have had who which always never just please',
    ),
  },
};

const nounEnding: Readonly<Record<Language, RegExp>> = {
  da: /(?:ing|else|hed|tion|sion|skab|ment|itet|dom|erne|ingen|ingerne|elsen|heden|tionen|skabet)$/,
  en: /(?:tion|sion|ment|ness|ity|ance|ence|ship|ure|age|ism)s?$/,
};

export function cueCounts(
  texts: readonly { readonly tokens: readonly Token[]; readonly language: Language }[],
): CueCounts {
  const noun = new Map<string, number>();
  const verb = new Map<string, number>();
  const counted = new Map<string, number>();
  const count = (where: Map<string, number>, stem: string) => where.set(stem, (where.get(stem) ?? 0) + 1);
  for (const { tokens, language } of texts) {
    tokens.forEach((token, i) => {
      if (token.stop) return;
      const previous = token.joined ? tokens[i - 1]?.surface : undefined;
      if (previous !== undefined && before[language].noun.has(previous)) count(noun, token.stem);
      if (previous !== undefined && before[language].verb.has(previous)) count(verb, token.stem);
      if (previous !== undefined && language === 'en' && oneOfSeveral.has(previous))
        count(counted, token.stem);
      if (nounEnding[language].test(token.surface) || capital(token)) count(noun, token.stem);
    });
  }
  return { noun, verb, counted };
}

/** A capital within a sentence is a name; at its head it says nothing. */
const capital = ({ written, joined }: Token): boolean => joined && /^\p{Lu}/u.test(written);
