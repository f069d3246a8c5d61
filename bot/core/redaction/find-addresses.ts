/** Street addresses with a house number, Danish and English; a street without a number stays. */
import { givenNames } from './given-names';
import { keptWords } from './kept-words';
import { isOrdinary } from './ordinary-words';
import type { Span } from './span';
import { keyOf } from './tokens';

const strong =
  'vej|vejen|gade|gaden|stræde|strædet|allé|alleen|alléen|boulevard|boulevarden|torv|torvet|vænge|vænget|stien|vangen|bakken|toften|skrænten|krogen|lunden|engen|bugten|brinken|kvarteret|parken|haven|gården|marken|dalen|højen|kajen|passagen|esplanaden|ager|ageren|kæret|leddet|kanten|svinget|slippen|hjørnet|mosen|stranden|volden|løkken|grunden|draget|dragene|vigen|pynten|dyssen|agrene|hegnet|brynet|plads|pladsen|kæmpen';
const weak =
  'alle|have|park|vang|toft|mark|dal|høj|sti|brink|kaj|lund|eng|gård|passage|krog|skov|hegn|bro|strand|mole|alé|ager|plæne|bred';

const cap = "\\p{Lu}[\\p{L}.'-]{0,30}";
const door = '(?:tv|th|mf|dør ?\\d{1,3}|lejl\\.? ?\\d{1,3})';
const floor = `(?:(?:st|kl|kld|stuen|\\d{1,2})\\.?(?: ?sal)?[., ]{0,2}${door}|\\d{1,2}\\.? ?sal|(?:st|kld|stuen|\\d{1,2})\\.(?: ?\\d{1,3}(?!\\d))?)`;
const town = '\\d{4} \\p{Lu}\\p{L}+(?: [A-ZÆØÅ](?![\\p{L}]))?';
/** A town without its postcode: "Nr. Vejrup", "Ørbæk". */
const bareTown =
  '(?:(?:(?:Nr|Ndr|Sdr|Gl|St|Kgs|Vr|Ø)\\.|Nørre|Sønder|Vester|Øster|Store|Lille|Gammel|Kongens|Kirke) \\p{Lu}\\p{Ll}+|\\p{Lu}\\p{Ll}{1,14}(?:bæk|by|rup|lev|sted|borg|inge|løse|havn|sund|vig|lund|ager|ød|um|å|bro|bjerg|holm|købing)(?!\\p{L}))';
/** In lower case a letter is a house's where the sentence goes on behind it: "møllevej 19 a og så". */
const sentenceGoesOn =
  '(?= (?:og|i|på|ved|er|var|har|hvor|som|men|for|til|med|fra|så|kl)(?!\\p{L})|[,.;:!?)]|$)';
const number = `(?: (?:nr|no)\\.?)? ?\\d{1,3}(?!\\d|[.,:]\\d| ?%)(?: ?[A-HJ-Z](?![\\p{L}\\p{N}])|[a-z](?![\\p{L}\\p{N}])| [a-h]${sentenceGoesOn})?(?: ?- ?\\d{1,3}(?!\\d)[A-Za-z]?(?!\\p{L}))?`;
const rest = `(?:,? (?:${floor})(?!\\p{L}|\\d))?(?:,? (?:tv|th|mf|st|kld|stuen)(?!\\p{L}))?\\.?(?:,? (?:\\d{1,2}(?:st|nd|rd|th)|ground|first|second|third|top) floor(?: (?:left|right)(?!\\p{L}))?)?(?:,? (?:vær(?:else)?|lejl(?:ighed)?|opgang|bolig|room)\\.? ?\\d{0,3}[A-Za-z]?(?![\\p{L}\\d]))?(?:,? ${town}|, ${bareTown})?`;
const prefix = `(?:${cap} (?:(?:${cap}|af|de|den|på|\\d{1,2}\\.s?) ){0,3})?`;

const danish = new RegExp(
  `(?<![\\p{L}\\p{N}])(${prefix}(?:[\\p{L}.'-]{1,30}(?:${strong})|\\p{Lu}[\\p{L}.'-]{1,30}(?:${weak})|(?:${cap}|\\d{1,2}\\.s?) (?:${capitalised(`${strong}|${weak}`)}|B(?:lvd|oul)\\.?)))(${number})${rest}`,
  'gu',
);
/** In lower case: "nørre boulevard 61", "gammel strandvej 202", "ved åen 5". */
const typedInHaste = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:\\p{Ll}{3,20} (?:allé|boulevard|stræde)|(?:gammel|gamle|nørre|sønder|vester|øster|store|lille|sankt) \\p{Ll}{2,20}(?:vej|gade|stræde|torv|allé)|(?:ved|bag) (?:åen|søen|kirken|stranden|skoven|mosen|volden|fjorden|bækken))${number}${rest}`,
  'gu',
);
const lowerDanish = /^[^\p{Lu}]*$/u;

const kinds =
  'Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Drive|Dr|Close|Court|Ct|Way|Place|Pl|Square|Sq|Terrace|Gardens|Crescent|Boulevard|Blvd|Hill|Mews|Row|Grove|Walk|Green|Rise|Park|View|Parade|Quay';
const postcode = '[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}';
const english = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(?:(?:Flat|Apartment|Apt\\.?|Unit|Suite) \\d{1,4}[A-Za-z]?,? )?\\d{1,4}(?:-\\d{1,4})?[A-Za-z]? (?:${cap} ){1,3}(?:${kinds})(?![\\p{L}\\p{N}])\\.?(?:,? (?:Flat|Apartment|Apt\\.?|Unit) \\d{1,4}[A-Za-z]?)?(?:,? (?:${cap},? ){0,2}${postcode})?`,
  'gu',
);
const lowerEnglish =
  /(?<=(?:\bat|\bon|\bto|address:?|lives|from|of|past|visit(?:ed|ing)?) )\d{1,4}[a-z]? (?:\p{L}{2,20} ){1,2}(?:street|road|lane|avenue|crescent|close|drive|terrace)(?!\p{L})/giu;
/** Streets named for where they lie: "Ved Stranden 14". */
const beside = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:Ved|Bag|Over|Under|Ad) (?:${cap} ){0,1}\\p{Lu}\\p{L}{1,20}(?:en|et|n)(${number})${rest}`,
  'gu',
);
/** "Nørre Hedegårde 4", "Gl. Landevej 45", "Sdr. Ringv. 9": named for where they lie among others of the name. */
const quarter = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:Nørre|Nordre|Sønder|Søndre|Vester|Vestre|Øster|Østre|Store|Lille|Gammel|Gamle|(?:Gl|Nr|Ndr|Sdr|Vr|St|Ll)\\.) \\p{Lu}\\p{Ll}{3,30}\\.?${number}${rest}`,
  'gu',
);
/** "Ringv. 9, 1. th": a street's kind cut short, where a floor and a door follow. */
const cutShort = new RegExp(
  `(?<![\\p{L}\\p{N}])\\p{Lu}\\p{Ll}{3,24}[vg]\\.${number},? ${floor}(?!\\p{L}|\\d)`,
  'gu',
);
/** An allotment among others: "Haveforeningen Solglimt 88". */
const allotment = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:[Kk]oloni)?[Hh]ave(?:forening(?:en)?|selskabet)|H\\/F|HF|[Kk]olonihaven)(?: ${cap}){1,3}${number}`,
  'gu',
);
/** Whatever stands before a number and a postcode. */
const posted = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${cap} ){0,2}\\p{Lu}\\p{L}{2,30}${number}(?:,? (?:${floor})(?!\\p{L}|\\d))?\\.?,? ${town}`,
  'gu',
);
/** Whatever stands before a number, a floor and a door. */
const doored = new RegExp(
  `(?<![\\p{L}\\p{N}])(\\p{Lu}\\p{Ll}{3,30})${number},? (?:(?:st|kld|stuen|\\d{1,2})\\.?(?: ?sal)?[., ]{0,2}${door}|\\d{1,2}\\.? ?sal)(?!\\p{L}|\\d)(?:,? ${town}|, ${bareTown})?`,
  'gu',
);
const resides = new RegExp(
  `(?:\\b(?:bor|boede|boende|bopæl|adresse|adressen|adr\\.|flyttede til|flyttet til|lives|lived|living|resides|address)(?: (?:nu|på|i|er|at|in|is|on|now|ved))*:? )((?:${cap}|\\p{L}{3,30}) (?:${cap} ){0,2}\\d{1,3}(?!\\d|[.,:]\\d| ?%)(?:[A-Za-z](?!\\p{L}))?)(?! ?\\p{Ll})`,
  'giu',
);

/** Places of work and common nouns that end like streets do. */
const notStreets =
  /(?:^|\s)(?:parkeringsplads|legeplads|arbejdsplads|byggeplads|materialeplads|oplagsplads|praktikplads|studieplads|børnehave|skolehave|plejehave|baghave|motorvej|omvej|genvej|udvej|undervej|landevej|hjemvej|forvej|cykelsti|danmark|bemærk|bondegård|børnegård|skolegård|vognpark|maskinpark|bilpark|biblioteksplads|siddeplads|sengeplads|døgnplads|aflastningsplads|institutionsplads|dagplads|vuggestueplads|børnehaveplads|p-plads|(?<!\p{Lu}.{0,60})plads|fællespark|arbejdsmark|manager)(?:en|er|ene|n|s)?$/iu;
const unit =
  /^ ?(?:min|gange?|km|meter|m\b|børn|timer?|uger?|dage?|kr|år|stk|pct|procent|minut|minutes?|times|hours?|days?|of|ud af|personer|borgere|medarbejdere|kolleger|steder|elever|biler|km\/t)/i;

/** "på Rødtjørnen 21": a word in the definite that means nothing else. */
const namedStreet = new RegExp(
  `(?<=(?<!\\p{L})(?:på|til|fra|ved|forbi|foran|udenfor|uden for|overfor|over for|ud for|bag|nær|i|adressen|besøgte|to|at|from|outside|opposite|near|past|behind|og|eller|samt|and) )(\\p{Lu}\\p{Ll}{3,24}(?:en|et|erne|ager|bo|lyst|holm|vig))${number}${rest}`,
  'gu',
);

export function findAddresses(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (const { index, 0: found, 1: street } of text.matchAll(danish)) {
    const end = index + found.length;
    if (notStreets.test(street!)) continue;
    const isCounted = unit.test(text.slice(end, end + 12));
    if (lowerDanish.test(street!) && isCounted) continue;
    const last = lastWordOf(street!);
    if (isVerb(last) && (lowerDanish.test(last) || isCounted)) continue;
    spans.push({ start: index + leading(street!), end, kind: 'address' });
  }
  for (const { index, 0: found } of text.matchAll(posted)) {
    const lead = /^Ved \p{Lu}/u.test(found) ? 0 : leading(found);
    spans.push({ start: index + lead, end: index + found.length, kind: 'address' });
  }
  for (const pattern of [quarter, typedInHaste]) {
    for (const { index, 0: found } of text.matchAll(pattern)) {
      const end = index + found.length;
      if (!unit.test(text.slice(end, end + 12))) spans.push({ start: index, end, kind: 'address' });
    }
  }
  for (const pattern of [english, lowerEnglish, beside, cutShort, allotment]) {
    for (const { index, 0: found } of text.matchAll(pattern)) {
      spans.push({ start: index, end: index + found.length, kind: 'address' });
    }
  }
  for (const { index, 0: found, 1: street } of text.matchAll(namedStreet)) {
    const end = index + found.length;
    const isPlace = notHomes.test(street!) || institution.test(street!) || keptWords.has(keyOf(street!));
    if (!isPlace && !unit.test(text.slice(end, end + 12))) spans.push({ start: index, end, kind: 'address' });
  }
  for (const { index, 0: found, 1: place } of text.matchAll(doored)) {
    if (!notHomes.test(place!) && !keptWords.has(keyOf(place!)))
      spans.push({ start: index, end: index + found.length, kind: 'address' });
  }
  for (const { index, 0: found, 1: address } of text.matchAll(resides)) {
    const end = index + found.length;
    if (!notHomes.test(address!) && /\p{Lu}/u.test(address!))
      spans.push({ start: end - address!.length, end, kind: 'address' });
  }
  return spans.map((span) => ({ ...span, end: span.end + townAfter(text, span.end) }));
}

/** "Tager", "klager": they end as "Rosenager" does. */
const isVerb = (word: string): boolean => word.endsWith('ager') && isOrdinary(keyOf(word));

const lastWordOf = (street: string): string => street.slice(street.lastIndexOf(' ') + 1);

/** ", Nymindegab": how much of what follows an address is the name of a place that no list holds. */
function townAfter(text: string, end: number): number {
  const [found, town] =
    /^, (\p{Lu}\p{Ll}{3,20})(?! ?\p{Lu}|\p{L}|[-'’])/u.exec(text.slice(end, end + 28)) ?? [];
  if (!found || !town) return 0;
  const key = keyOf(town);
  return isOrdinary(key) || keptWords.has(key) || givenNames.has(key) ? 0 : found.length;
}

/** "På Plejehjemmet 12": how many, or which of their rooms. */
const institution =
  /(?:cent(?:re|ere|er)t|hjemmet|huset|skolen|teamet|kontoret|biblioteket|hallen|museet|afdelingen|udvalget|kommunen|institutionen|klubben|køkkenet|værkstedet|systemet|klinikken|projektet|programmet|hospitalet|afsnittet|depotet|lageret)$/iu;

const notHomes =
  /^(?:stue|stuen|afdeling|afsnit|værelse|etage|hus|lejlighed|uge|room|ward|unit|week|windows|office|lokale|bolig|plads|sal|team|gruppe)\b/i;

/** Capitalised words that begin a sentence rather than a street's name: "Ruten langs Møllegade 3" has none, "I Møllegade 3" one. */
function leading(street: string): number {
  return (
    /^(?:(?:I|På|Ved|Til|Fra|Hos|Om|Adressen|Adresse|Bor|Nøglen|Borgeren|Huset|Ad|Langs|Fru|Hr|Vi|Nær|Både|Mellem|Og|Når|Hun|Han|De|Da)\.? )+/u.exec(
      street,
    )?.[0].length ?? 0
  );
}

function capitalised(words: string): string {
  return words
    .split('|')
    .map((word) => `${word[0]!.toUpperCase()}${word.slice(1)}`)
    .join('|');
}
