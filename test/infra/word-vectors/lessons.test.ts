import type { Language } from '../../../bot/core/language';
import english from '../../../bot/core/themes/lexicon/vectors/english.json';
import { generator } from '../../../bot/core/themes/random';
import { stemOf } from '../../../bot/core/themes/tokenise';
import glosses from '../../../infra/local/word-vectors/danish-glosses.json';
import { lessonsFrom, topicsToldBy, type PartsOf } from '../../../infra/local/word-vectors/lessons';
import { departments } from '../../../infra/local/word-vectors/sources';

describe('what word vectors learn from', () => {
  it.each<Language>(['da', 'en'])('has departments with topics of several answers each (%s)', (language) => {
    const told = departments.filter((source) => source.language === language);
    expect(told.length).toBeGreaterThan(100);
    for (const { topics } of told) {
      expect(topics.length).toBeGreaterThan(6);
      for (const answers of topics) expect(answers.length).toBeGreaterThan(4);
    }
  });

  it('glosses each Danish word once, in lower case, by English words that the table mostly holds', () => {
    const held = new Set(english.stems.split(' '));
    const words = glosses.map((entry) => entry.split(': ')[0]);
    const faults = glosses.filter((entry) => {
      const [, gloss = ''] = entry.split(': ');
      const isKnown = gloss.split(' ').some((word) => held.has(stemOf(word, 'en')));
      return !isKnown || entry !== entry.toLowerCase() || !/^\S+: \S+(?: \S+)*$/.test(entry);
    });
    expect(faults).toEqual([]);
    expect(new Set(words).size).toBe(words.length);
  });

  it('deals lessons of several texts on several topics, the same for the same chance', () => {
    const rows = new Map<string, number>();
    const rowOf = (stem: string): number => {
      if (!rows.has(stem)) rows.set(stem, rows.size);
      return rows.get(stem)!;
    };
    const near = (at: number) =>
      Array.from({ length: 12 }, (_, k) => ({
        department: (at + k + 1) % departments.length,
        likeness: 0.7,
      }));
    const lessons = (): ReturnType<ReturnType<typeof lessonsFrom>>[] => {
      const partsOf: PartsOf = (stem, language) => [[rowOf(`${language} ${stem}`), 1]];
      const next = lessonsFrom(
        partsOf,
        topicsToldBy(partsOf),
        departments.map((_, at) => near(at)),
        generator(3),
      );
      return Array.from({ length: 6 }, () => next());
    };
    const dealt = lessons();
    expect(dealt.map(({ neighbours }) => neighbours?.length ?? 0)).toEqual([8, 8, 8, 0, 0, 8]);
    for (const { texts, topics } of dealt) {
      expect(topics.length).toBe(texts.length);
      expect(new Set(topics).size).toBeGreaterThan(4);
      expect(texts.length).toBeGreaterThan(2 * new Set(topics).size);
    }
    expect(lessons()).toEqual(dealt);
  });
});
