import { compileLexicon, conceptsIn, extendLexicon } from '../../../bot/core/themes/lexicon/compile-lexicon';
import type { Concept } from '../../../bot/core/themes/lexicon/concept';
import { tokenise } from '../../../bot/core/themes/tokenise';

const concept = (id: string, da: string[], en: string[], near: string[] = []): Concept => ({
  id,
  difference: 'time',
  near,
  da: { title: id, words: da },
  en: { title: id, words: en },
});

const concepts = [
  concept(
    'login',
    ['adgangskode', 'nøgleviser', 'logget af', 'kan ikke komme ind'],
    ['password', 'locked out'],
  ),
  concept('medicine', ['medicin', 'dosis', 'kode'], ['medicine', 'pills'], ['login']),
  concept('transport', ['sætte af'], ['drop off']),
  concept('coding', ['artskonto', 'kontering', 'kode'], ['account code']),
];
const lexicon = compileLexicon(concepts);

function idsIn(text: string, language: 'da' | 'en' = 'da', among = lexicon): string[] {
  const read = tokenise(text, language);
  return conceptsIn(among, read.language, read.tokens).map(
    ({ concept: number }) => among.concepts[number]?.id ?? '',
  );
}

describe('a text’s words hint at concepts', () => {
  it.each([
    ['inflected', 'Adgangskoderne virker ikke', ['login']],
    ['a phrase', 'Jeg blev logget af igen', ['login']],
    ['a phrase with a word between', 'blev logget hele tiden af', ['login']],
    ['no phrase of everyday words with a word between', 'vi satte den ene af', []],
    ['a phrase of everyday words as it is', 'taget sat af til det', ['transport']],
    ['a phrase in another tense', 'vi kunne ikke komme ind', ['login']],
    ['no phrase in another order', 'af og til logget på', []],
    ['no phrase with much between', 'logget på i dag og derefter gik den af', []],
    ['the first part of a compound', 'medicinskabet stod åbent', ['medicine']],
    ['the last part of a compound', 'fejlkontering på bilaget', ['coding']],
    ['a slip in a long word', 'noegleviserne var vaek', ['login']],
    ['a letter too few', 'min adgangkode mangler', ['login']],
    ['a short word is not stretched', 'koden på døren', ['medicine', 'coding']],
    ['nothing', 'God weekend alle sammen', []],
  ])('%s', (_name, text, ids) => expect(idsIn(text)).toEqual(ids));

  it('in English as well', () => {
    expect(idsIn('I was locked completely out and the pills were late', 'en')).toEqual(['login', 'medicine']);
  });

  it('phrases that begin with one word each once, in the order of their concepts', () => {
    const going = [
      concept('alone', ['kører alene hjem'], []),
      concept('home', ['kører rundt hjem'], []),
      concept('night', ['kører alene rundt'], []),
    ];
    const text = 'hun kører alene rundt hjem';
    expect(idsIn(text, 'da', compileLexicon(going))).toEqual(['alone', 'home', 'night']);
    expect(idsIn(text, 'da', compileLexicon([...going].reverse()))).toEqual(['night', 'home', 'alone']);
  });

  it('a word that two concepts claim counts half for each', () => {
    const { tokens } = tokenise('koden til døren', 'da');
    expect(conceptsIn(lexicon, 'da', tokens).map(({ sureness }) => sureness)).toEqual([0.5, 0.5]);
  });

  it('a part of a compound counts less than the word, a phrase more', () => {
    const surenessOf = (text: string) =>
      conceptsIn(lexicon, 'da', tokenise(text, 'da').tokens)[0]?.sureness ?? 0;
    expect(surenessOf('medicinskab')).toBeLessThan(surenessOf('medicin'));
    expect(surenessOf('logget af')).toBeGreaterThan(surenessOf('adgangskode'));
  });
});

describe('a coach’s own words', () => {
  it('join the concept of the same id', () => {
    const extended = extendLexicon(lexicon, [concept('medicine', ['skylning'], ['rinse'])]);
    expect(idsIn('øjenskylning og dosis', 'da', extended)).toEqual(['medicine', 'medicine']);
  });

  it('or stand as a new concept', () => {
    const extended = extendLexicon(lexicon, [concept('boats', ['færge'], ['ferry'])]);
    expect(idsIn('færgen sejlede uden os', 'da', extended)).toEqual(['boats']);
  });

  it('count in full, though the product’s concepts claim them too', () => {
    const extended = extendLexicon(lexicon, [concept('doors', ['kode'], ['code'])]);
    const { tokens } = tokenise('koden til døren', 'da');
    expect(conceptsIn(extended, 'da', tokens).map(({ sureness }) => sureness)).toEqual([0.5, 0.5, 1]);
  });
});
