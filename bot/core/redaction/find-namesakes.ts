/** Things that are called as people are: aids, firms, schools, methods, and whom children's books are about. */
import type { Span } from './span';
import { stems, type Token } from './tokens';
import { wordSet } from '../word-set';

/** Two words as of `keyOf`, a hyphen between. Written from general knowledge. */
const namesakes = wordSet(
  // aids and methods
  'sara-stedy sara-plus sara-flex marte-meo',
  // firms and shops
  `brødrene-dahl carl-ras harald-nyborg johannes-fog louis-nielsen marius-pedersen georg-jensen peter-larsen danish-crown karen-wolf
  karen-volf anthon-berg anton-berg ib-andresen søstrene-grene chr-hansen louis-poulsen fritz-hansen carl-hansen john-deere
  massey-ferguson jack-jones tommy-hilfiger calvin-klein hugo-boss harley-davidson john-lewis`,
  // schools and institutes
  'niels-brock niels-steensen hans-knudsen marie-kruse ingrid-jespersen ellen-nielsen sofie-rifbjerg frederik-barfoed',
  // whom children's books, films and songs are about
  `cykelmyggen-egon peter-plys pippi-langstrømpe harry-potter alfons-åberg rasmus-klump anders-and mickey-mouse
  otto-næsehorn peter-pan ronja-røverdatter bamse-kylling peter-pedal gurli-gris brandmand-sam byggemand-bob postmand-per`,
);

/** "Per Aarsleff A/S": up to four capitalised words before the form of a company. */
const company =
  /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}.'-]{0,30}(?: (?:&|og|and))? ){1,4}(?:[AIKP]\/S|ApS|IVS|A\.?m\.?b\.?[aA]|Ltd|LLP|GmbH|plc|Inc)(?![\p{L}\p{N}/])/gu;

export function findNamesakes(
  text: string,
  tokens: readonly Token[],
): readonly Pick<Span, 'start' | 'end'>[] {
  const companies = Array.from(text.matchAll(company), ({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
  return [...companies, ...calledAsPeople(text, tokens)];
}

/** "Rasmus Klump" and "Jack & Jones", but no "Rasmus Klump Petersen". */
function calledAsPeople(text: string, tokens: readonly Token[]): readonly Pick<Span, 'start' | 'end'>[] {
  return tokens.slice(1).flatMap((second, at) => {
    const first = tokens[at]!;
    const third = tokens[at + 2];
    const isNext = second.followsOn || text.slice(first.end, second.start) === ' & ';
    if (!first.isCapital || !second.isCapital || !isNext) return [];
    if (third?.followsOn && third.isCapital) return [];
    const isKnown = stems(second.key).some((stem) => namesakes.has(`${first.key}-${stem}`));
    return isKnown ? [{ start: first.start, end: second.end }] : [];
  });
}
