import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import packageJson from '../../package.json';
import type { BicepFile } from './bicep';
import { fileOf, folder, namesUsed, propertiesOf, readBicep } from './bicep';

const main = readBicep('main.bicep');
const moduleFiles = readdirSync(join(folder, 'modules')).map((file) => join('modules', file));
const files = [main, ...moduleFiles.map(readBicep)];
const declaredOf = (kinds: readonly string[]) =>
  files.flatMap((file) =>
    file.declared.filter(({ kind }) => kinds.includes(kind)).map((each) => [each.name, file, each] as const),
  );
const calls = declaredOf(['module']);
const named = ({ declared }: BicepFile, kind: string) => declared.filter((each) => each.kind === kind);

/** What the language brings along, of which this deployment uses these. */
const language = ['if', 'for', 'in', 'existing', 'true', 'false', 'null'];
const functions = [
  ...['cidrSubnet(', 'empty(', 'environment(', 'guid(', 'if(', 'join(', 'resourceGroup(', 'resourceId('],
  ...['string(', 'subscriptionResourceId(', 'tenant(', 'uniqueString('],
];

describe.each(files.map((file) => [file.path, file] as const))('%s', (_path, file) => {
  const names = file.declared.filter(({ kind }) => kind !== 'output').map(({ name }) => name);

  it('declares every name once', () => {
    expect(new Set(names).size).toBe(names.length);
  });

  it('names nothing that is not declared', () => {
    const unknown = file.declared.flatMap((each) =>
      namesUsed(each).filter((name) => ![...names, ...each.own, ...language, ...functions].includes(name)),
    );
    expect(unknown).toEqual([]);
  });

  it('uses every parameter and variable', () => {
    const used = new Set(file.declared.flatMap((each) => namesUsed(each)));
    const idle = ['param', 'var'].flatMap((kind) => named(file, kind)).filter(({ name }) => !used.has(name));
    expect(idle.map(({ name }) => name)).toEqual([]);
  });

  it('closes every bracket', () => {
    const open: string[] = [];
    for (const { text } of file.declared.flatMap(({ body }) => body)) {
      if (text === '{' || text === '[' || text === '(') open.push({ '{': '}', '[': ']', '(': ')' }[text]);
      if (text === '}' || text === ']' || text === ')') expect(open.pop()).toBe(text);
    }
    expect(open).toEqual([]);
  });

  it('names a version for every resource', () => {
    for (const { target } of named(file, 'resource'))
      expect(target).toMatch(/^Microsoft\.\w+(\/\w+)+@\d{4}-\d\d-\d\d(-preview)?$/);
  });
});

describe.each(calls)('the module %s', (_name, file, module) => {
  it('is there', () => expect(existsSync(join(folder, fileOf(file, module)))).toBe(true));

  it('is given what it asks for, and nothing else', () => {
    const params = named(readBicep(fileOf(file, module)), 'param');
    const given = propertiesOf(module, 'params');
    const asked = params.map(({ name }) => name);
    const needed = params.filter(({ hasDefault }) => !hasDefault).map(({ name }) => name);
    expect(given.filter((name) => !asked.includes(name))).toEqual([]);
    expect(needed.filter((name) => !given.includes(name))).toEqual([]);
  });

  it('gives what is taken from it', () => {
    const outputs = named(readBicep(fileOf(file, module)), 'output').map(({ name }) => name);
    const taken = [...file.source.matchAll(new RegExp(`\\b${module.name}!?\\.outputs\\.(\\w+)`, 'g'))];
    expect(taken.map((match) => match[1]).filter((name) => !outputs.includes(name!))).toEqual([]);
  });
});

/** A condition may leave it out, and the compiler warns of every access that does not say so (BCP318). */
describe.each(declaredOf(['module', 'resource']))('%s', (name, file, { body }) => {
  it('is asked with "!" where a condition may leave it out', () => {
    const isConditional = body.slice(0, 3).some(({ text }) => text === 'if');
    const asked = [
      ...file.source.matchAll(new RegExp(`\\b${name}(!?)\\.(?:outputs|properties|id|name)\\b`, 'g')),
    ];
    for (const [, mark] of asked) expect(mark).toBe(isConditional ? '!' : '');
  });
});

it('uses every module', () => {
  expect([...new Set(calls.map(([, file, module]) => fileOf(file, module)))].sort()).toEqual(
    [...moduleFiles].sort(),
  );
});

it('gives the parameters file no name that is not a parameter, and every one that has no default', () => {
  const given = [...readFileSync(join(folder, 'main.bicepparam'), 'utf8').matchAll(/^param (\w+) =/gm)];
  const names = given.map((match) => match[1]);
  const params = named(main, 'param');
  expect(names.filter((name) => !params.some((param) => param.name === name))).toEqual([]);
  expect(
    params.filter(({ hasDefault, name }) => !hasDefault && !names.includes(name)).map(({ name }) => name),
  ).toEqual([]);
});

it('says of every parameter of the deployment what it is', () => {
  const told = /@description\('[^\n]+'\)\n(?:@\w+\([^\n]*\)\n)*param (\w+)/g;
  expect([...main.source.matchAll(told)].map((match) => match[1])).toEqual(
    named(main, 'param').map(({ name }) => name),
  );
});

/** *Azure built-in roles*. */
it.each([
  ['Storage Table Data Contributor', 'tableDataContributor', '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3'],
  ['Monitoring Metrics Publisher', 'monitoringMetricsPublisher', '3913510d-42f4-4e42-8a64-420c390055eb'],
  ['Key Vault Secrets User', 'keyVaultSecretsUser', '4633458b-17de-408a-b874-0445c86b69e6'],
])('grants %s by its id', (_role, name, id) => {
  expect(files.map(({ source }) => source).join()).toContain(`var ${name} = '${id}'`);
});

it('keeps the names of storage and vault within 24 characters', () => {
  const longest = Number(/@maxLength\((\d+)\)\nparam name /.exec(main.source)?.[1]);
  const uniqueStringLength = 13;
  expect(longest + uniqueStringLength).toBeLessThanOrEqual(24);
});

it('starts the bot as npm start does, and looks after it where it answers', () => {
  const app = readBicep('modules/app.bicep').source;
  expect(app).toContain(`appCommandLine: '${packageJson.scripts.start}'`);
  expect(app).toContain(`healthCheckPath: '/readyz'`);
  expect(readFileSync(join(folder, '../../bot/teams/server.ts'), 'utf8')).toContain(`'/readyz'`);
});

describe('the alerts', () => {
  const { source } = readBicep('modules/monitoring.bicep');
  const bot = readdirSync(join(folder, '../../bot'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readFileSync(join(folder, '../../bot', path), 'utf8'))
    .join('\n');
  const events = [...source.matchAll(/\$\{lines\} "([\w-]+)"/g)].map((match) => match[1]!);
  const kinds = [...source.matchAll(/line\.kind\) == "([\w-]+)"/g)].map((match) => match[1]!);

  const metrics = [...source.matchAll(/\$\{sums\} "([\w.]+)"/g)].map((match) => match[1]!);

  it.each(metrics)('sum the metric "%s", which the bot counts', (metric) => {
    expect(bot).toContain(`metric: '${metric}'`);
  });

  it.each(events)('wait for the event "%s", which the bot logs', (event) => {
    expect(bot).toMatch(new RegExp(`log\\.(info|warn|error)\\('${event}'`));
  });

  it.each(kinds)('wait for the action "%s", which the plan decides', (kind) => {
    expect(bot).toContain(`kind: '${kind}'`);
  });
});
