import type { Language } from '../../../bot/core/language';
import { lexiconWith } from '../../../bot/core/themes/lexicon/compile-lexicon';
import { inventedDepartments } from '../../../bot/core/themes/lexicon/invented-departments';
import { placesOf, pointsOf } from '../../../bot/core/themes/meaning-features';
import { readTexts } from '../../../bot/core/themes/read-texts';
import { usualTopics } from '../../../bot/core/themes/usual-topics';
import { dot } from '../../../bot/core/themes/vectors';
import { weekOf } from './week-of';

const lexicon = lexiconWith();

type Likeness = (one: number, other: number) => number;

/** How alike two of the texts are by what departments like theirs usually write about, by their numbers. */
function likenessIn(texts: readonly string[], language: Language = 'da'): Likeness {
  const given = texts.map((text, i) => ({ id: `${i}`, text }));
  const read = readTexts(given, language, lexicon);
  const points = pointsOf(read);
  const shares = usualTopics(points, placesOf(points));
  const of = (at: number): Float32Array => shares[read.findIndex(({ id }) => id === `${at}`)]!;
  return (one, other) => dot(of(one), of(other));
}

const { texts: passports, gold } = weekOf('da-borgerservice-og-pas-04');

describe('what departments like this one usually write about', () => {
  it('makes answers on one trouble more alike than others, whatever their words', () => {
    const likeness = likenessIn(passports);
    const pairs = passports.flatMap((_, i) => passports.slice(0, i).map((__, j) => [i, j] as const));
    const meanOf = (same: boolean): number => {
      const chosen = pairs.filter(([i, j]) => (gold[i] === gold[j]) === same);
      return chosen.reduce((sum, [i, j]) => sum + likeness(i, j), 0) / chosen.length;
    };
    expect(meanOf(true)).toBeGreaterThan(meanOf(false) + 0.23);
  });

  it('says nothing where no department is like the texts', () => {
    const likeness = likenessIn(
      ['The galaxy spins around a black hole', 'Dinosaurs laid eggs', 'Kings fought over the throne'],
      'en',
    );
    expect(likeness(0, 0)).toBeLessThan(0.3);
  });

  it('says nothing where too few answer to tell which department they are of', () => {
    const likeness = likenessIn(passports.slice(0, 5));
    expect(likeness(0, 0)).toBe(0);
  });

  it('says nothing of a text without a known word', () => {
    const likeness = likenessIn([...passports, 'xqzwv', '😀']);
    expect(likeness(passports.length, passports.length)).toBe(0);
    expect(likeness(passports.length + 1, 0)).toBe(0);
  });

  it('stands no text, and no answer either', () => {
    expect(() => likenessIn([])).not.toThrow();
    expect(() => likenessIn(['😀'])).not.toThrow();
  });

  it('holds some hundred departments of each kind, with directions of length 1', () => {
    const { usual, departments } = inventedDepartments();
    expect(departments.length).toBeGreaterThan(1000);
    expect(Math.hypot(...usual)).toBeLessThan(0.5);
    for (const { direction, topics } of departments) {
      expect(topics.length).toBeGreaterThan(6);
      for (const each of [direction, ...topics.map((topic) => topic.direction)])
        expect(Math.hypot(...each)).toBeCloseTo(1, 5);
    }
  });
});
