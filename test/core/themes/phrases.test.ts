import { addPhrase, dimensions } from '../../../bot/core/themes/lexicon/word-vectors';
import { isPhrase, phrasesOf } from '../../../bot/core/themes/phrases';
import { tokenise } from '../../../bot/core/themes/tokenise';

describe('phrases of two words', () => {
  it.each([
    ['a verb and its particle', 'da', 'melder fra', ['meld_fra']],
    ['what "no" denies', 'en', 'two no shows', ['no_show']],
    ['none of two function words', 'da', 'og så var det', []],
    ['none of one word', 'en', 'keys', []],
  ] as const)('%s', (_what, language, text, phrases) =>
    expect(phrasesOf(tokenise(text, language).tokens)).toEqual(phrases),
  );

  it.each(['turn_up', 'no_show'])('%s is one', (phrase) => expect(isPhrase(phrase)).toBe(true));
  it('a compound is none', () => expect(isPhrase('vagt-plan')).toBe(false));
});

describe('what a phrase means', () => {
  const lengthOf = (phrase: string, language: 'da' | 'en'): number => {
    const point = new Float32Array(dimensions);
    addPhrase(phrase, language, point);
    return Math.hypot(...point);
  };

  it.each([
    ['da', 'vent_på'],
    ['en', 'wait_for'],
    ['en', 'no_show'],
  ] as const)('is known where several topics use it (%s: %s)', (language, phrase) =>
    expect(lengthOf(phrase, language)).toBeGreaterThan(0),
  );

  it('is nothing where none does', () => expect(lengthOf('xqzwv_up', 'en')).toBe(0));
});
