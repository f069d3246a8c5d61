import type { Language } from '../../../bot/core/language';
import { describes } from '../../../bot/core/themes/describing-words';
import { stemOf } from '../../../bot/core/themes/tokenise';

describe('words that no theme is called by', () => {
  it.each<[Language, string]>([
    ['da', 'fin'],
    ['da', 'fint'],
    ['da', 'digitalt'],
    ['da', 'svært'],
    ['da', 'hinanden'],
    ['da', 'fortalte'],
    ['en', 'behind'],
    ['en', 'ten'],
    ['da', 'august'],
    ['da', 'daglig'],
    ['en', 'slower'],
    ['en', 'able'],
    ['en', 'ran'],
    ['en', 'annual'],
    ['en', 'everyone'],
  ])('%s: %s', (language, word) => {
    expect(describes(stemOf(word, language), language)).toBe(true);
  });

  it.each<[Language, string]>([
    ['da', 'nøgler'],
    ['da', 'plakat'],
    ['da', 'salt'],
    ['da', 'medicin'],
    ['en', 'keys'],
    ['en', 'rota'],
  ])('but %s: %s', (language, word) => {
    expect(describes(stemOf(word, language), language)).toBe(false);
  });
});
