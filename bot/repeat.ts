/** Does something again and again, one at a time, until it is stopped. */

export type Repetition = {
  /** Resolves when what is under way is done. */
  readonly stop: () => Promise<void>;
};

/** The first time is at once. What fails is reported and tried again after the same pause. */
export function repeat(
  everyMs: number,
  act: () => Promise<void>,
  onError: (error: unknown) => void,
): Repetition {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let underWay: Promise<void> = Promise.resolve();
  const turn = (): void => {
    underWay = act()
      .catch(onError)
      .then(() => {
        if (!stopped) timer = setTimeout(turn, everyMs);
      });
  };
  turn();
  return {
    stop: () => {
      stopped = true;
      clearTimeout(timer);
      return underWay;
    },
  };
}
