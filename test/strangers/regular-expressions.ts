/** Every regular expression in the product's source, and words made to make each of them slow. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

export type Expression = { readonly where: string; readonly pattern: RegExp };

/** Expressions that take longer, by what they read: none of it is anybody's words. */
const readNoWords: readonly string[] = [
  // The templates of bot/core/command/vocabulary/requests.json, as the module is loaded.
  String.raw`\s+(?![^([<]*[)\]>])|(?=\[:\])`,
];

/** The expressions that read people's words: the literals of a folder's TypeScript files, each with its file and line. */
export function literalsIn(folder: string): readonly Expression[] {
  return sourcesIn(folder).flatMap((file) => {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
    const found: Expression[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const [, body = '', flags] = /^\/(.*)\/([a-z]*)$/s.exec(node.text) ?? [];
        const { line } = source.getLineAndCharacterOfPosition(node.getStart());
        if (!readNoWords.includes(body))
          found.push({ where: `${relative(folder, file)}:${line + 1}`, pattern: new RegExp(body, flags) });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}

/** The expressions that modules put together from text while they are loaded, each once, with the file and line that do it. */
export function madeWhile(load: () => void): readonly Expression[] {
  const made = new Map<string, Expression>();
  const own = globalThis.RegExp;
  globalThis.RegExp = new Proxy(own, {
    construct(target, given, newTarget) {
      const pattern = Reflect.construct(target, given, newTarget) as RegExp;
      const [, , caller = ''] = (new Error().stack ?? '').split('\n');
      const where = /[\\/]bot[\\/](.+:\d+):\d+\)?$/.exec(caller)?.[1];
      if (where !== undefined) made.set(String(pattern), { where, pattern });
      return pattern;
    },
  });
  try {
    load();
  } finally {
    globalThis.RegExp = own;
  }
  return [...made.values()];
}

export function sourcesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));
}

/** What a class of characters is made of: some that it takes, and some that are like those and it does not. */
const members: Readonly<Record<string, string>> = {
  s: ' \n\t',
  S: 'a1',
  d: '19',
  D: 'a ',
  w: 'aZ_',
  W: ' -',
  b: 'a ',
  p: 'aåÅ1 ',
  P: 'a1 ',
};

/** Single characters and words that the expression itself speaks of, and pairs of them: what it may try again and again. */
export function pumpsFor({ source }: RegExp): readonly string[] {
  const bare = source.replace(/\(\?(?:<?[=!]|<\w+>|:)/g, '(');
  const words =
    bare.match(/(?:[\p{L}\d@/:.<>-]|\\[./<>$-])+/gu)?.map((word) => word.replace(/\\/g, '')) ?? [];
  const classes = [...bare.matchAll(/\\([sSdDwWbpP])/g)].flatMap(([, name]) => [...(members[name!] ?? '')]);
  const marks = bare.match(/[^\p{L}\d\s\\()[\]{}?*+|^$]|\\[^\p{L}\d]/gu)?.map((mark) => mark.at(-1)!) ?? [];
  const single = distinct([...classes, ...marks, ...words.map((word) => word[0]!), 'a', ' '], 14);
  const pairs = single.flatMap((one) => single.map((other) => one + other));
  return distinct([...single, ...words.filter(({ length }) => length > 1).slice(0, 12), ...pairs], 120);
}

function distinct(texts: readonly string[], most: number): readonly string[] {
  return [...new Set(texts)].slice(0, most);
}

/** A pump over and over, and an end that most expressions stumble over. */
export function hostileText(pump: string, length: number): string {
  return `${pump.repeat(Math.ceil(length / pump.length)).slice(0, length - 2)}\u0000!`;
}

/** Milliseconds of computing, the best of a few tries, on a machine that others use; under the limit one try will do. */
export function computingMs(run: () => unknown, limitMs: number): number {
  let best = Infinity;
  for (let tries = 0; tries === 0 || (tries < 4 && best > limitMs); tries += 1) {
    const begin = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(begin);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

/** How long it takes to look for every match. */
export function searchMs({ source, flags }: RegExp, text: string, limitMs: number): number {
  return computingMs(() => {
    const pattern = new RegExp(source, flags);
    return pattern.global ? text.replace(pattern, '') : pattern.exec(text);
  }, limitMs);
}
