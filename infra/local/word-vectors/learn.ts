/**
 * Moves word vectors so that texts on one topic come to lie together and apart from those on others, by the slope of
 * `lossOf` with Adam (Kingma and Ba 2015). What a word was is kept by a pull back to it, as in retrofitting (Faruqui et al.
 * 2015).
 */
import { addGradient, type Lesson } from './lesson-loss';

export type Pace = {
  readonly steps: number;
  readonly lessonsAStep: number;
  /** Of Adam, falling to 0 over the steps. */
  readonly rate: number;
  /** How strongly a vector is held where it was. */
  readonly hold: number;
  /** Lower looks at the likest texts alone. */
  readonly temperature: number;
};

const adam = { first: 0.9, second: 0.999, least: 1e-8 };

/** The vectors as they are when all is learnt. */
export function learn(
  start: Float32Array,
  dimensions: number,
  nextLesson: () => Lesson,
  { steps, lessonsAStep, rate, hold, temperature }: Pace,
): Float32Array {
  const change = new Float32Array(start.length);
  const gradient = new Float32Array(start.length);
  const mean = new Float32Array(start.length);
  const square = new Float32Array(start.length);
  const now = new Float32Array(start.length);
  for (let step = 0; step < steps; step++) {
    for (let i = 0; i < now.length; i++) now[i] = start[i]! + change[i]!;
    for (let i = 0; i < gradient.length; i++) gradient[i] = 2 * hold * change[i]!;
    for (let k = 0; k < lessonsAStep; k++)
      addGradient(nextLesson(), now, dimensions, temperature, 1 / lessonsAStep, gradient);
    const pace = rate * (1 - step / steps);
    const firstBias = 1 - adam.first ** (step + 1);
    const secondBias = 1 - adam.second ** (step + 1);
    for (let i = 0; i < change.length; i++) {
      const slope = gradient[i]!;
      mean[i] = adam.first * mean[i]! + (1 - adam.first) * slope;
      square[i] = adam.second * square[i]! + (1 - adam.second) * slope * slope;
      change[i]! -= (pace * (mean[i]! / firstBias)) / (Math.sqrt(square[i]! / secondBias) + adam.least);
    }
  }
  return start.map((value, i) => value + change[i]!);
}
