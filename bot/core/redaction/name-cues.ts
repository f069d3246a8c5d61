/** What stands around a word that may be a name, and tells whether it is one. */
import { roles } from './roles';
import { wordSet } from '../word-set';
import type { Token } from './tokens';

/** After a name: what people do. */
const deeds = wordSet(
  `siger sagde mener mente synes syntes foreslår foreslog hjalp hjælper skrev skriver ringede ringer spurgte spørger fortalte fortæller sendte sender lavede kender fandt opfandt viste
  viser forklarede forklarer svarede svarer bad gav lod overtog dækkede holdt hedder lovede byttede kiggede mødte rettede arbejder sidder sad kom gik tog fik`,
  `says said thinks told asked asks helped helps wrote writes called calls suggested suggests showed shows explained explains knows knew sent found made fixed works sits came went got took gave did ran left brought kept stayed covered handled volunteered noticed rang answered agreed finished started completed forgot promised reported reminded signed`,
);
/** After a name: what only people do. */
const human = wordSet(
  `ringede ringer spurgte græd faldt klagede takkede bor boede flyttede skrev fortalte venter ventede døde hedder kender`,
  `called calls asked cried fell complained thanked phoned lives lived moved wrote told waits waited died`,
);
/** Before a name: what is said of or to people. */
const towards = wordSet(
  `spørg spurgte spørger hos kollega kollegaen kollegaer leder lederen chefen chef kontaktede hedder takke roste mindede bad kære hej kald ring sammenmed`,
  `ask asked asking told tell dear colleague manager boss thank contacted named thanks`,
);

export function nameCue(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (after?.followsOn && deeds.has(after.key) && !after.isCapital && !isRunningVerb(before, token))
    return true;
  if (!token.followsOn || !before) return false;
  if (towards.has(before.key)) return true;
  const earlier = tokens[at - 2]?.key;
  if (
    before.key === 'at' &&
    saying.test(earlier ?? '') &&
    after?.followsOn &&
    /^(?:var|er|har|havde|skal|ikke)$/.test(after.key)
  )
    return true;
  return (
    (before.key === 'til' && /^(?:tak|skriv|skrev|skrive|ringe|ringede|ring|hilsen)$/.test(earlier ?? '')) ||
    (before.key === 'med' && /^(?:sammen|talte|talt|snakkede|snakke|tale)$/.test(earlier ?? '')) ||
    (before.key === 'to' && /^(?:thanks|talk|talked|spoke|wrote|speak)$/.test(earlier ?? '')) ||
    (before.key === 'with' && /^(?:together|spoke|talked|along)$/.test(earlier ?? ''))
  );
}

const saying = /^(?:sagde|siger|mente|mener|fortalte|fortæller|skrev|hørte|tror|troede)$/;

/** Two capitalised words that only what stands around them shows to be somebody's name. */
export function isSpokenOf(tokens: readonly Token[], from: number, to: number): boolean {
  const after = tokens[to + 1];
  return nameCue(tokens, from) || (after?.followsOn === true && !after.isCapital && human.has(after.key));
}

/** "de vil bo sammen", "i storm kom": the word is the verb or noun of what stands before it. */
const isRunningVerb = (before: Token | undefined, token: Token): boolean =>
  !token.isCapital &&
  before !== undefined &&
  token.followsOn &&
  /^(?:vil|kan|skal|må|en|et|den|det|i|om|efter|før|hver|til|på|a|an|the|in|of|to|this|that|can|it|they|we|i|you|he|she|last|next|every|and|og|by|on)$/.test(
    before.key,
  );

/** A capital that begins a sentence, or a month, before words that the common word takes. */
const takes: Readonly<Record<string, RegExp>> = {
  per: /^(?:måned|md|dag|uge|år|time|barn|person|medarbejder|stk|borger|kvartal|elev|gang|km|kilometer|automatik|mail|definition|month|week|day|person|year|head|cent|se)$/,
  will: /^(?:we|you|the|it|this|that|they|there|be|i|he|she|anyone|someone|somebody|anybody|these|those|not|our|my|your|a|an)$/,
  mark: /^(?:the|all|as|it|this|your|my|any|each|every|them|our|a)$/,
  may: /^(?:i|we|you|be|the|it|this|they|not|\d+)$/,
  dan: /^(?:dig|jer)$/,
  bent: /^(?:over|metal|rør)$/,
  hans: /^(?:\p{Ll}.*)$/u,
  bo: /^(?:alene|hjemme|sammen|tæt|billigt|på|i|her|der|selv|trygt|langt|et|uden|nær)$/,
  rose: /^(?:by|to|from|sharply|again|again|garden|gardens|colleagues|kollegerne|hinanden|personalet|medarbejderne|nogen|dem)$/,
  grace: /^(?:period|periods|is|and|under|to|days)$/,
  lind: /^(?:og|er)$/,
  tage: /^(?:\p{Ll}.*)$/u,
  else: /^(?:\p{Ll}.*)$/u,
  ask: /^(?:for|him|her|them|me|us|the|a|an|your|my|our|about|anyone|everyone|people|someone|if|how|what|why|when|who|where|whether|and|again|before|in|først|each|every|any|that|questions?)$/,
  bill: /^(?:to|for|the|us|them|payments?|is|was|of)$/,
  stig: /^(?:af|på|ind|op|ned)$/,
  rob: /^(?:us|the|them|me)$/,
  sue: /^(?:us|the|them|me)$/,
  hope: /^(?:is|we|that|to|for|it|you|this|the)$/,
  joy: /^(?:of|in|is|at)$/,
  faith: /^(?:in|is)$/,
  frank: /^(?:and|talk|words|og|discussion|discussions)$/,
  drew: /^(?:\p{Ll}.*)$/u,
  jack: /^(?:of)$/,
  pat: /^(?:on)$/,
  guy: /^(?:who|with|in|at)$/,
  dean: /^(?:of)$/,
  liv: /^(?:og|er|i|i)$/,
  sten: /^(?:på|og)$/,
  rune: /^(?:stone)$/,
  don: /^t$/,
  can: /^(?:\p{Ll}.*|I)$/u,
  sommer: /^(?:og|er|eller|i|som|sidste|ferie)$/,
  summer: /^(?:is|was|holidays?|and|or|months)$/,
  storm: /^(?:og|er|i|over|kan|lukkede|bodil|damage|warnings?)$/,
};
const months = /^(?:april|may|june|august|maj|juni|march|mai)$/;

export function wordCue(tokens: readonly Token[], at: number, key: string): boolean {
  const token = tokens[at]!;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (months.test(key) && token.isAfterNumber) return true;
  if (
    months.test(key) &&
    token.followsOn &&
    before &&
    /^(?:in|by|of|since|until|from|before|after|this|last|next|early|late|i|til)$/.test(before.key)
  ) {
    return true;
  }
  if (isSomebody(tokens, at)) return false;
  if (token.isFirst && after?.followsOn && takes[key]?.test(after.word === 'I' ? 'i' : after.word))
    return true;
  return false;
}

/** "Grace is the only nurse": what is somebody of a role is a person. */
function isSomebody(tokens: readonly Token[], at: number): boolean {
  if (!tokens[at]!.isCapital || !/^(?:is|was|er|var|bliver|blev)$/.test(tokens[at + 1]?.key ?? ''))
    return false;
  const said = tokens.slice(at + 2, at + 6);
  const end = said.findIndex(({ isFirst }) => isFirst);
  return said.slice(0, end < 0 ? said.length : end).some(({ key }) => roles.has(key));
}
