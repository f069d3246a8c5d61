/**
 * Answers that answer nothing: "intet at tilføje", "was on annual leave". They are counted as answers and stand in no theme,
 * where they would make a trouble look larger than it is. Closed lists: what holds one more word is an answer.
 */
import { languages, type Language } from '../language';
import { wordSet } from '../word-set';
import type { Token } from './tokenise';

/** Nothing to tell, not there, or a greeting, in words as `wordsOf` gives them. */
const turns: Readonly<Record<Language, readonly string[]>> = {
  da: [
    'intet|ingenting|ikke noget',
    'ingen (?:kommentar|kommentarer|bemærkning|bemærkninger|ide|idé|anelse)',
    'at (?:tilføje|bemærke|sige|fortælle|klage over)',
    'ved (?:det |jeg |jeg det |det jeg )?(?:ikke|ikk)|aner (?:det )?(?:ikke|ikk)',
    'komme (?:i tanke om|på) noget|tænke over|nej ikke (?:rigtig|rigtigt)',
    '(?:det )?samme som (?:sidst|sidste gang|sidste uge)',
    'springer over|pas (?:denne gang|herfra|fra mig|i denne uge)',
    '(?:på|haft|holdt|holder) ferie|(?:har|haft|holdt|holder) fri|afspadseret|ikke (?:været )?på arbejde',
    'gik (?:fint|godt)|alt (?:er |gik )?(?:fint|godt|ok|vel)',
    '(?:god|fin|ok|stille) (?:uge|weekend|sommer|påske|jul)',
  ],
  en: [
    "nothing|nowt|not sure|no idea|no comments?|(?:don't|dont|do not) know",
    "(?:can't|cant|cannot) think of (?:anything|a thing|any)",
    '(?:comes|springs) to mind|to (?:add|report|say)',
    'same as last (?:week|time)',
    '(?:on|off on) (?:annual leave|leave|holiday)|off all week',
    "(?:all|been|it's|its) (?:good|fine|ok)|went well",
    'pass (?:this time|this week)',
    '(?:good|nice|quiet|decent) (?:week|weekend)',
  ],
};

/** Answers of one word, or nearly. */
const whole = /^(?:nej|niks|ferie|ok|okay|no|nope|nah|none|n a|na|pass)$/;

/** What may stand beside such a turn without saying more. */
const beside: Readonly<Record<Language, ReadonlySet<string>>> = {
  da: wordSet(`nej ja jeg mig har havde været er var det den der denne hele uge ugen gang dag i på for at en et og men som om
    nu lige her herfra endnu igen kan kunne skal må vil ikke noget rigtig rigtigt særligt specielt synes tror bare
    kun egentlig ellers sådan set desværre så tak hej alle sammen hvad skrive svare sige tilbage fra til indtil pas
    mandag tirsdag onsdag torsdag fredag`),
  en: wordSet(`no yes i i've i'm me my this week today it it's its is was were been have had be a an the at all and but so
    just really sorry yet now right here much in for from of that to honestly fair think thanks hi back until on pass
    monday tuesday wednesday thursday friday`),
};

const turnIn: Readonly<Record<Language, RegExp>> = { da: anyOf(turns.da), en: anyOf(turns.en) };

function anyOf(all: readonly string[]): RegExp {
  return new RegExp(`(?<=^| )(?:${all.join('|')})(?= |$)`, 'gu');
}

export function isNoAnswer(tokens: readonly Pick<Token, 'surface'>[]): boolean {
  const words = tokens.map(({ surface }) => surface).join(' ');
  if (words === '' || whole.test(words)) return true;
  return languages.some((language) => {
    const rest = words.replace(turnIn[language], '');
    return (
      rest !== words &&
      rest.split(' ').every((word) => word === '' || beside[language].has(word) || /^\p{N}+$/u.test(word))
    );
  });
}
