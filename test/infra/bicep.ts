/** As much of Bicep's grammar as shows which name is declared where, and who uses it. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export const folder = join(__dirname, '../../infra/azure');

type Token = { readonly kind: 'name' | 'text' | 'sign'; readonly text: string };

export type Declared = {
  readonly kind: 'param' | 'var' | 'resource' | 'module' | 'output';
  readonly name: string;
  /** Of a module its file, of a resource its type and version. */
  readonly target: string | undefined;
  /** All between this declaration and the next one, its own decorators left out. */
  readonly body: readonly Token[];
  readonly hasDefault: boolean;
  /** Loop variables and lambdas. */
  readonly own: readonly string[];
};

export type BicepFile = {
  readonly path: string;
  readonly source: string;
  readonly declared: readonly Declared[];
};

const kinds = ['param', 'var', 'resource', 'module', 'output'] as const;

export function readBicep(path: string): BicepFile {
  const source = readFileSync(join(folder, path), 'utf8');
  const starts = /^(param|var|resource|module|output) (\w+)(?: '([^']+)')?(.*)$/gm;
  const found = [...source.matchAll(starts)];
  const declared = found.map((match, at): Declared => {
    const from = match.index + match[0].length - (match[4] ?? '').length;
    const to = found[at + 1]?.index ?? source.length;
    const own = withoutDecorators(source.slice(from, to));
    return {
      kind: kinds.find((kind) => kind === match[1])!,
      name: match[2]!,
      target: match[3],
      body: tokens(own),
      hasDefault: /=/.test(own.split('\n')[0]!),
      own: [...own.matchAll(/\bfor (\w+) in\b/g)].map((loop) => loop[1]!),
    };
  });
  return { path, source, declared };
}

/** The file that a module stands in, as `readBicep` takes it. */
export function fileOf(from: BicepFile, { target }: Declared): string {
  return join(dirname(from.path), target!);
}

/** What a declaration's expressions name: no property, no type, no text. Functions end in "(". */
export function namesUsed({ kind, body }: Declared): readonly string[] {
  const typed = kind === 'param' || kind === 'output' ? body.slice(1) : body;
  return typed.flatMap(({ kind: what, text }, at) => {
    const [before, after] = [typed[at - 1]?.text, typed[at + 1]?.text];
    const isProperty =
      (after === ':' && (before === '{' || before === ',' || before === '\n')) || before === '.';
    return what === 'name' && !isProperty ? [after === '(' ? `${text}(` : text] : [];
  });
}

/** The properties that stand directly in `name: { ... }` of a declaration. */
export function propertiesOf({ body }: Declared, name: string): readonly string[] {
  const start = body.findIndex(({ text }, at) => text === name && body[at + 1]?.text === ':');
  let depth = 0;
  const properties: string[] = [];
  for (let at = start + 2; start >= 0 && at < body.length; at += 1) {
    const { kind, text } = body[at]!;
    if ('{[('.includes(text)) depth += 1;
    if ('}])'.includes(text)) depth -= 1;
    if (depth === 0) break;
    const before = body[at - 1]?.text;
    const opens = before === '{' || before === ',' || before === '\n';
    if (depth === 1 && kind === 'name' && opens && body[at + 1]?.text === ':') properties.push(text);
  }
  return properties;
}

function withoutDecorators(text: string): string {
  return text.replace(/^(@|\/\/|#).*$/gm, '');
}

/** Texts lose what is not interpolated into them; line ends count as signs. */
function tokens(source: string): readonly Token[] {
  const plain = source.replace(/^\s*\/\/.*$/gm, '');
  return [...plain.matchAll(/'(?:[^'\\]|\\.)*'|[A-Za-z_]\w*|\n\s*|[^\s]/g)].flatMap(([text]) => {
    if (text.startsWith("'"))
      return [
        { kind: 'text', text } as const,
        ...[...text.matchAll(/\$\{([^}]*)\}/g)].flatMap(([, inner]) => [
          { kind: 'sign', text: '${' } as const,
          ...tokens(inner!),
        ]),
      ];
    if (/^[A-Za-z_]/.test(text)) return [{ kind: 'name', text } as const];
    return [{ kind: 'sign', text: text.startsWith('\n') ? '\n' : text } as const];
  });
}
