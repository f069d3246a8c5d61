/** What something costs by itself, on a machine that others use: the least of several runs, in milliseconds. */
export function quickest(run: () => unknown, times = 4): number {
  const taken = Array.from({ length: times }, () => {
    const begin = performance.now();
    run();
    return performance.now() - begin;
  });
  return Math.min(...taken);
}
