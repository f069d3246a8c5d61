import { compoundParts } from '../../../bot/core/themes/compounds';
import { tokenise } from '../../../bot/core/themes/tokenise';

const partsAmong = (...texts: string[]) => compoundParts(texts.map((text) => tokenise(text, 'da').tokens));

describe('compounds are split by the words of the batch', () => {
  it.each([
    ['fakturascanning', ['faktura', 'scanning'], ['faktura', 'scanning']],
    ['lønseddel', ['løn', 'seddel'], ['seddel']],
    ['medicinskab', ['medicin'], ['medicin']],
    ['nøgleboks', ['bus', 'bil'], []],
    ['telefon', ['telefon'], []],
  ])('%s, where people also write %j: %j', (compound, words, parts) => {
    expect(partsAmong(compound, ...words)(compound)).toEqual(parts);
  });
});
