/** The time that a process has had: while the machine runs others instead, or the process collects its garbage, it stands still. */

export type ProcessTime = {
  /** In milliseconds. */
  readonly now: () => number;
  readonly stop: () => void;
};

/** How often it is looked at, and what a look adds at the most, in milliseconds. */
const everyMs = 2;
const mostMs = 10;

/** What leaves and what arrives in one process is seen in the same order and spread as on a machine that is idle. */
export function startProcessTime(): ProcessTime {
  let last = performance.now();
  let had = 0;
  const now = (): number => {
    const at = performance.now();
    had += Math.min(at - last, mostMs);
    last = at;
    return had;
  };
  const timer = setInterval(now, everyMs);
  return { now, stop: () => clearInterval(timer) };
}
