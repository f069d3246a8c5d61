/** Reads single settings, and collects what is wrong with them instead of stopping at the first. */

type Env = Readonly<Record<string, string | undefined>>;

/** What a value must look like, and how to say it to an operator. */
type Shape = { readonly matches?: RegExp; readonly as?: string };

/** Of a server. On a developer's own machine it may stand on the same machine. */
export function serverAddress(isAuthenticated: boolean): RegExp {
  return isAuthenticated ? /^https:\/\/[^/\s]+\/?$/ : /^(https:\/\/[^/\s]+|http:\/\/127\.0\.0\.1:\d+)\/?$/;
}

export type SettingReader = ReturnType<typeof settingReader>;

export function settingReader(env: Env) {
  const problems: string[] = [];
  const problem = (name: string, what: string): void => void problems.push(`${name} ${what}`);

  const optional = (name: string, { matches, as }: Shape = {}): string | undefined => {
    const value = env[name]?.trim();
    if (value === undefined || value === '') return undefined;
    if (matches && !matches.test(value)) problem(name, `is not ${as}`);
    return value;
  };

  return {
    problems,
    problem,
    optional,

    required(name: string, what: string, shape: Shape = {}): string {
      const value = optional(name, shape);
      if (value === undefined) problem(name, `is not set: it is ${what}`);
      return value ?? '';
    },

    text(name: string, fallback: string): string {
      return optional(name) ?? fallback;
    },

    whole(
      name: string,
      fallback: number,
      { from, to }: { readonly from: number; readonly to: number },
    ): number {
      const value = optional(name);
      if (value === undefined) return fallback;
      const number = Number(value);
      if (!Number.isInteger(number) || number < from || number > to)
        problem(name, `is "${value}": give a whole number from ${from} to ${to}`);
      return number;
    },

    oneOf<Choice extends string>(name: string, choices: readonly Choice[], fallback: Choice): Choice {
      const value = optional(name);
      const chosen = choices.find((choice) => choice === value);
      if (value !== undefined && chosen === undefined)
        problem(name, `is "${value}": give one of ${choices.join(', ')}`);
      return chosen ?? fallback;
    },

    list(name: string, fallback: readonly string[], { matches, as }: Shape = {}): readonly string[] {
      const value = optional(name);
      if (value === undefined) return fallback;
      const items = value.split(/[\s,;]+/).filter((item) => item !== '');
      const bad = matches ? items.filter((item) => !matches.test(item)) : [];
      if (bad.length > 0)
        problem(name, `holds ${bad.map((item) => `"${item}"`).join(', ')}: give ${as} with commas between`);
      return items;
    },

    /** Random bytes in base64. The value never stands in a message. */
    key(name: string, bytes: number): Buffer {
      const value = optional(name);
      const key = Buffer.from(value ?? '', 'base64');
      if (key.length < bytes)
        problem(
          name,
          `${value === undefined ? 'is not set' : 'is too short'}: give ${bytes} random bytes in base64, made by: node -p "crypto.randomBytes(${bytes}).toString('base64')"`,
        );
      return key;
    },
  };
}
