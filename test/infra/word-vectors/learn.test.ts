import { learn } from '../../../infra/local/word-vectors/learn';
import { lossOf, type Lesson } from '../../../infra/local/word-vectors/lesson-loss';
import { alone, beside, chance, dimensions, temperature } from './small-lessons';

describe('how word vectors learn', () => {
  it.each<[string, Lesson]>([
    ['alone', alone],
    ['beside neighbours', beside],
  ])('brings texts on one topic together (%s)', (_, lesson) => {
    const vectors = chance();
    const pace = { steps: 60, lessonsAStep: 1, rate: 0.05, hold: 0, temperature };
    const after = learn(vectors, dimensions, () => lesson, pace);
    expect(lossOf(lesson, after, dimensions, temperature)).toBeLessThan(
      lossOf(lesson, vectors, dimensions, temperature) / 2,
    );
  });

  it('leaves a word where it was that no lesson has, and holds others the stronger it is told to', () => {
    const vectors = chance();
    const moved = (hold: number): Float32Array =>
      learn(
        vectors,
        dimensions,
        () => ({ texts: alone.texts.slice(0, 4), topics: alone.topics.slice(0, 4) }),
        {
          steps: 60,
          lessonsAStep: 1,
          rate: 0.05,
          hold,
          temperature,
        },
      ).map((value, i) => value - vectors[i]!);
    const free = moved(0);
    expect(Math.hypot(...free.slice(6 * dimensions))).toBe(0);
    expect(Math.hypot(...moved(1))).toBeLessThan(Math.hypot(...free) / 2);
  });
});
