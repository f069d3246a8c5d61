import { explainedIn } from '../../bot/core/glossary';

const entry = (term: string) => ({ term, meaning: `hvad ${term} er` });
const terms = (glossary: readonly string[], ...texts: readonly string[]): readonly string[] =>
  explainedIn(glossary.map(entry), texts).map(({ term }) => term);

describe('a word of the glossary is explained where it occurs', () => {
  it.each([
    ['as it stands', 'RPA', 'Kan RPA hjælpe her?'],
    ['in other letters', 'RPA', 'kan rpa hjælpe her?'],
    ['with an ending', 'robot', 'Hvad lavede robotten i går?'],
    ['in the plural', 'robot', 'Robotterne svarede først.'],
    ['with an apostrophe', 'RPA', 'RPA’en stoppede, og RPA’ens log var tom'],
    ['before a mark', 'fagsystem', 'I hvilket fagsystem?'],
    ['of several words', 'digital post', 'Kom det som Digital  Post?'],
    ['with marks of its own', 'C++ (sprog)', 'skrevet i C++ (sprog).'],
    ['with Danish letters', 'økonomisystem', 'økonomisystemets rapport'],
    ['composed in another way', 'Ø-køb', 'et Ø-køb'.normalize('NFD')],
  ])('%s', (_how, term, text) => expect(terms([term], text)).toEqual([term]));

  it.each([
    ['inside another word', 'RPA', 'kurpark'],
    ['as the beginning of another', 'case', 'casework'],
    ['in no text', 'RPA', ''],
  ])('and not %s', (_how, term, text) => expect(terms([term], text)).toEqual([]));

  it('once, in the order in which they are met, and never more than four', () => {
    const glossary = ['seks', 'fem', 'fire', 'tre', 'to', 'en'];
    expect(terms(glossary, 'en, to, en', 'tre, fire, fem, seks, en')).toEqual(['en', 'to', 'tre', 'fire']);
  });
});
