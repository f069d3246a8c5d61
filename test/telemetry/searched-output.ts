/** Looks for what must not leave the bot in everything that did, in whichever spelling it may have taken. */

/** What may not be found, by what it is. */
export type Secrets = Readonly<Record<string, string>>;

/** The names of the secrets that stand in the output. */
export function leaksIn(output: string, secrets: Secrets): readonly string[] {
  const lower = output.toLowerCase();
  return Object.entries(secrets)
    .filter(
      ([, secret]) =>
        spellings(secret).some((spelling) => lower.includes(spelling.toLowerCase())) ||
        encodings(secret).some((encoding) => output.includes(encoding)),
    )
    .map(([name]) => name);
}

/** As it is; in an address; in JSON that keeps to ASCII; in a key of the storage. */
function spellings(secret: string): readonly string[] {
  const coded = (code: (hex: string) => string) =>
    [...secret]
      .map((char) => (/[\w\-.:@ ]/.test(char) ? char : code(char.codePointAt(0)!.toString(16))))
      .join('');
  return [
    secret,
    JSON.stringify(secret).slice(1, -1),
    encodeURIComponent(secret),
    coded((hex) => `\\u${hex.padStart(4, '0')}`),
    coded((hex) => `~${hex}~`).replaceAll(' ', '~20~'),
    Buffer.from(secret).toString('hex'),
  ];
}

/** In Base64, wherever in a longer text it began: what the neighbouring bytes decide is left away. */
function encodings(secret: string): readonly string[] {
  return [0, 1, 2].flatMap((before) => {
    const padded = Buffer.concat([Buffer.alloc(before), Buffer.from(secret)]);
    return (['base64', 'base64url'] as const).map((form) => {
      const whole = padded.toString(form).replace(/=+$/, '');
      return whole.slice(before === 0 ? 0 : before + 1, -2);
    });
  });
}

/** What the process itself prints while `run` is under way. */
export async function printedDuring(run: () => Promise<void>): Promise<string> {
  const printed: string[] = [];
  const streams = [process.stdout, process.stderr] as const;
  const spies = streams.map((stream) =>
    jest.spyOn(stream, 'write').mockImplementation((chunk) => printed.push(String(chunk)) > 0),
  );
  const consoles = (['log', 'info', 'warn', 'error', 'debug'] as const).map((method) =>
    jest.spyOn(console, method).mockImplementation((...words) => void printed.push(words.join(' '))),
  );
  try {
    await run();
  } finally {
    for (const spy of [...spies, ...consoles]) spy.mockRestore();
  }
  return printed.join('\n');
}
