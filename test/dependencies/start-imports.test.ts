import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

const root = join(__dirname, '../..');

/** What a module imports as it loads: neither types nor what it imports later. */
function importsOf(file: string): readonly string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  return source.statements.flatMap((statement) => {
    if (ts.isExportDeclaration(statement) && statement.isTypeOnly) return [];
    if (ts.isImportDeclaration(statement) && isOfTypes(statement)) return [];
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const { moduleSpecifier } = statement;
    return moduleSpecifier && ts.isStringLiteral(moduleSpecifier) ? [moduleSpecifier.text] : [];
  });
}

function isOfTypes({ importClause }: ts.ImportDeclaration): boolean {
  if (importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = importClause?.namedBindings;
  return (
    importClause?.name === undefined &&
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.length > 0 &&
    named.elements.every(({ isTypeOnly }) => isTypeOnly)
  );
}

/** Every module and package that loads with a file, and through which file it first does. */
function loadedWith(start: string): ReadonlyMap<string, string> {
  const through = new Map<string, string>([[start, '']]);
  for (const [file] of through) {
    if (!file.endsWith('.ts')) continue;
    for (const name of importsOf(file)) {
      const path = name.startsWith('.') ? [`${name}.ts`, `${name}/index.ts`] : [];
      const found = path.map((each) => join(dirname(file), each)).find((each) => existsSync(each));
      const imported = found ?? name;
      if (!through.has(imported)) through.set(imported, relative(root, file));
    }
  }
  return through;
}

describe('what loads when the bot starts', () => {
  const loaded = loadedWith(join(root, 'bot/start-bot.ts'));

  it('is followed through the rooms', () => {
    expect(loaded.size).toBeGreaterThan(100);
    expect([...loaded.keys()]).toEqual(expect.arrayContaining(['restify', '@azure/data-tables']));
  });

  it.each([
    'date-holidays',
    'rrule-temporal',
    'adaptivecards-templating',
    'intl-messageformat',
    'openai',
    '@azure/identity',
    '@azure/monitor-opentelemetry',
    'csv-parse',
    'csv-stringify',
  ])('is not %s: a bot at rest would hold it in memory', (name) => {
    const through = [...loaded].filter(([each]) => each === name || each.startsWith(`${name}/`));
    expect(through).toEqual([]);
  });

  it('is neither the lexicon nor the names that redaction knows', () => {
    const large = /core\/(?:themes\/(?:lexicon|find-themes)|redaction\/names)/;
    expect([...loaded].filter(([file]) => large.test(file))).toEqual([]);
  });
});
