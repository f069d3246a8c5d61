/** Lessons that are small enough to be checked number by number. */
import { generator } from '../../../bot/core/themes/random';
import type { Lesson } from '../../../infra/local/word-vectors/lesson-loss';

export const dimensions = 3;
export const temperature = 0.3;
const words = 10;

export const alone: Lesson = {
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

/** Held against the topics of two departments, one of which shares words with it. */
export const beside: Lesson = {
  ...alone,
  neighbours: [
    { texts: [[[0, 1]], [[3, 0.5]], [[8, 1]]], topics: [0, 1, 1], likeness: 0.8 },
    { texts: [[[9, 1]], [[8, 1]], [[9, 0.3]]], topics: [0, 1, 0], likeness: 0.75 },
  ],
};

/** Vectors for all words, the same each time. */
export function chance(): Float32Array {
  const random = generator(7);
  return Float32Array.from({ length: words * dimensions }, () => random() * 2 - 1);
}
