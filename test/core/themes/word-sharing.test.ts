import { weighted, wordBag } from '../../../bot/core/themes/features';
import { tokenise } from '../../../bot/core/themes/tokenise';
import { needOfKnowledge } from '../../../bot/core/themes/word-sharing';

function needOf(texts: readonly string[]): number {
  const bags = texts.map((text) => wordBag(tokenise(text, 'da'), () => [], 1));
  return needOfKnowledge(weighted(bags, 2));
}

describe('what is known of words counts', () => {
  it('least where texts repeat each other’s words', () => {
    const requests = [
      ...['slet alarmen', 'slet alle alarmer', 'slet min alarm'],
      ...['spil musik', 'spil noget musik', 'spil musik nu'],
    ];
    expect(needOf(requests)).toBe(0);
  });

  it('in full where everyone has their own', () => {
    const answers = [
      'Autoklaven dumpede sin test',
      'Hærdelampen døde midt i en fyldning',
      'Suget lyder som en kaffemaskine',
      'Stolen kan ikke køre ned',
    ];
    expect(needOf(answers)).toBe(1);
  });

  it.each([[[]], [['Kun én']]])('in full where there is nothing to compare', (texts) =>
    expect(needOf(texts)).toBe(1),
  );
});
