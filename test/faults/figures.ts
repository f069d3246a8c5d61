/** What a run measured: printed on a line each, and held to what must be. */

export type Figures = {
  readonly note: (name: string, value: number | string) => void;
  /** Prints, and remembers what is not as it must be. */
  readonly must: (
    name: string,
    value: number,
    be: { readonly is?: number; readonly atLeast?: number; readonly atMost?: number },
  ) => void;
  /** Throws, naming everything that was not as it must be. */
  readonly judge: () => void;
};

export function figuresOf(what: string): Figures {
  const wrong: string[] = [];
  const print = (line: string): void => console.log(`${what}: ${line}`);
  return {
    note: (name, value) => print(`${name} ${value}`),
    must(name, value, { is, atLeast, atMost }) {
      const wanted = [
        is !== undefined && `must be ${is}`,
        atLeast !== undefined && `must be at least ${atLeast}`,
        atMost !== undefined && `must be at most ${atMost}`,
      ].filter((each) => each !== false);
      const fits =
        (is === undefined || value === is) &&
        (atLeast === undefined || value >= atLeast) &&
        (atMost === undefined || value <= atMost);
      print(`${name} ${value} (${wanted.join(', ')})${fits ? '' : ' WRONG'}`);
      if (!fits) wrong.push(`${name} is ${value}: ${wanted.join(', ')}`);
    },
    judge() {
      if (wrong.length > 0) throw new Error(`${what}: ${wrong.join('; ')}`);
    },
  };
}
