import { byQuotability, quotesOf } from '../../../bot/core/themes/quotes';
import type { ReadText } from '../../../bot/core/themes/read-texts';
import { tokenise } from '../../../bot/core/themes/tokenise';

const members = (texts: readonly string[]) =>
  texts.map((text, i) => ({ id: `${i}`, text, found: [], ...tokenise(text, 'da') }));
const long = 'Nøglen hang på et forkert bræt og det har den gjort hver gang siden mandag. '.repeat(5);

describe('the quotes that show a theme', () => {
  it.each([
    [
      'the most typical first',
      ['Nøglen er ikke til at finde', 'Låsen er slidt og nøglen bøjet'],
      [0.2, 0.9],
      ['1', '0'],
    ],
    [
      'three at most',
      Array.from({ length: 5 }, (_, i) => `Nøgle nummer ${i} mangler nu igen`),
      [5, 4, 3, 2, 1],
      ['0', '1', '2'],
    ],
    ['a readable one before a long story', [long, 'Nøglen hang på et forkert bræt'], [0.9, 0.5], ['1', '0']],
    ['a sentence before a fragment', ['Nøgle', 'Nøglen hang på et forkert bræt'], [0.6, 0.5], ['1', '0']],
    ['no text twice', ['Nøglen mangler igen i dag', 'nøglen mangler igen i dag '], [0.9, 0.8], ['0']],
    [
      'of equals the first by alphabet',
      ['Nøglen mangler i dag, B', 'Nøglen mangler i dag, A'],
      [1, 1],
      ['1', '0'],
    ],
    ['none of nobody', [], [], []],
    [
      'one that says what the theme is called before one that does not',
      ['Jeg stod uden for døren i en time', 'Jeg stod der uden nøgle i en time'],
      [0.9, 0.8],
      ['1', '0'],
    ],
  ])('%s', (_name, texts, typicality, ids) => {
    const naming = new Set(tokenise('Nøgler', 'da').tokens.map(({ stem }) => stem));
    const speaksOf = ({ tokens }: Pick<ReadText, 'tokens'>) => tokens.some(({ stem }) => naming.has(stem));
    expect(quotesOf(byQuotability(members(texts), typicality, speaksOf))).toEqual(ids);
  });
});
