/** How far texts repeat each other's words: where each has words of its own, what is known of words counts instead. */
import type { SparseRows } from './features';
import { rampOf } from './ramp';
import { addProducts, mirror } from './similarity';

/**
 * The cosine of a text with the one most like it in words, on average: below, what is known counts in full; above, least.
 * Requests in few set phrases lie above 0.7, reflections and single sentences below 0.55.
 */
const fade = { from: 0.55, to: 0.75 };

/** From 0, where texts repeat each other's words, to 1, where everyone has their own. Rows are of length 1 at most. */
export function needOfKnowledge(words: SparseRows): number {
  const n = words.rows;
  if (n < 2) return 1;
  const matrix = new Float32Array(n * n);
  addProducts(words, 1, undefined, [matrix]);
  mirror(matrix, n);
  let sum = 0;
  for (let i = 0; i < n; i++) {
    let nearest = 0;
    for (let j = 0; j < n; j++) if (j !== i && matrix[i * n + j]! > nearest) nearest = matrix[i * n + j]!;
    sum += nearest;
  }
  return 1 - rampOf(sum / n, fade);
}
