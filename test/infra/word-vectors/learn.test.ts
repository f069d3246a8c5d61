import { addGradient, learn, lossOf, type Lesson } from '../../../infra/local/word-vectors/learn';
import { generator } from '../../../bot/core/themes/random';

const dimensions = 3;
const words = 8;
const temperature = 0.3;

const lesson: Lesson = {
  texts: [
    [
      [0, 1],
      [1, 0.5],
    ],
    [
      [2, 1],
      [1, 1],
    ],
    [[3, 1]],
    [
      [4, 0.5],
      [5, 1],
    ],
    [
      [6, 1],
      [7, 1],
    ],
  ],
  topics: [0, 0, 1, 1, 2],
};

function chance(): Float32Array {
  const random = generator(7);
  return Float32Array.from({ length: words * dimensions }, () => random() * 2 - 1);
}

describe('how word vectors learn', () => {
  it('goes down the slope of the loss, by every number of every vector', () => {
    const vectors = chance();
    const slope = new Float32Array(vectors.length);
    addGradient(lesson, vectors, dimensions, temperature, 1, slope);
    const step = 1e-2;
    const measured = vectors.map((_, i) => {
      const at = (by: number): number =>
        lossOf(
          lesson,
          vectors.map((value, k) => (k === i ? value + by : value)),
          dimensions,
          temperature,
        );
      return (at(step) - at(-step)) / (2 * step);
    });
    expect(Math.max(...slope.map(Math.abs))).toBeGreaterThan(0.05);
    slope.forEach((value, i) => expect(value).toBeCloseTo(measured[i]!, 2));
  });

  it('brings texts on one topic together', () => {
    const vectors = chance();
    const pace = { steps: 60, lessonsAStep: 1, rate: 0.05, hold: 0, temperature };
    const change = learn(vectors, dimensions, () => lesson, pace);
    const after = vectors.map((value, i) => value + change[i]!);
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
        () => ({ texts: lesson.texts.slice(0, 4), topics: lesson.topics.slice(0, 4) }),
        {
          steps: 60,
          lessonsAStep: 1,
          rate: 0.05,
          hold,
          temperature,
        },
      );
    const free = moved(0);
    expect(Math.hypot(...free.slice(6 * dimensions))).toBe(0);
    expect(Math.hypot(...moved(1))).toBeLessThan(Math.hypot(...free) / 2);
  });
});
