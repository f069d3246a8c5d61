/** Departments to where they lie in the space of word vectors, and which of them lie near each. */
import { dot, meanOf, unit } from '../../../bot/core/themes/vectors';
import { layOut, sumsByTopic, type Texts } from './lay-out-texts';

/** Directions as the engine knows them: of departments beside all others, and of topics beside their department. */
export type Placed = {
  readonly usual: Float32Array;
  readonly departments: readonly {
    readonly direction: Float32Array;
    readonly topics: readonly Float32Array[];
  }[];
};

/** As the engine is to know them, from all their answers. */
export function placeDepartments(
  departments: readonly Texts[],
  vectors: Float32Array,
  dimensions: number,
): Placed {
  const laid = departments.map(({ texts, topics }) => {
    const { points, places } = layOut(texts, vectors, dimensions);
    return { mean: meanOf(points), topics: sumsByTopic(places, topics).map(unit) };
  });
  const usual = meanOf(laid.map(({ mean }) => mean));
  return {
    usual,
    departments: laid.map(({ mean, topics }) => ({
      direction: unit(mean.map((value, k) => value - usual[k]!)),
      topics,
    })),
  };
}

export type Near = { readonly department: number; readonly likeness: number };

/** For each department the others that are most like it, by their numbers. */
export function nearestDepartments({ departments }: Placed, count: number): readonly (readonly Near[])[] {
  return departments.map(({ direction }, at) =>
    departments
      .map((other, department) => ({ department, likeness: dot(direction, other.direction) }))
      .filter(({ department }) => department !== at)
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, count),
  );
}
