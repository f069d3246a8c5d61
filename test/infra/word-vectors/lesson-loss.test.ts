import { besideUsual } from '../../../bot/core/themes/vectors';
import { layOut } from '../../../infra/local/word-vectors/lay-out-texts';
import { addGradient, lossOf, type Lesson } from '../../../infra/local/word-vectors/lesson-loss';
import { alone, beside, chance, dimensions, temperature } from './small-lessons';

describe('the loss that word vectors are taught by', () => {
  it.each<[string, Lesson]>([
    ['of texts alone', alone],
    ["of texts beside their neighbours' topics", beside],
  ])('%s: the slope is that of every number of every vector', (_, lesson) => {
    const vectors = chance();
    const slope = new Float32Array(vectors.length);
    addGradient(lesson, vectors, dimensions, temperature, 1, slope);
    const step = 1e-2;
    const measured = vectors.map((__, i) => {
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

  it('sees texts where the engine sees them', () => {
    const { points, places } = layOut(alone.texts, chance(), dimensions);
    besideUsual(points).forEach((place, i) =>
      place.forEach((value, k) => expect(value).toBeCloseTo(places[i]![k]!, 6)),
    );
  });

  it('leaves a text of which nothing is known at 0, as the engine does', () => {
    const { places } = layOut([...alone.texts, []], chance(), dimensions);
    expect([...places.at(-1)!]).toEqual([0, 0, 0]);
    expect(Math.hypot(...places[0]!)).toBeCloseTo(1, 6);
  });
});
