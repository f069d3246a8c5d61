import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import packageJson from '../../package.json';

type Step = { readonly uses?: string; readonly run?: string; readonly with?: Record<string, unknown> };
type Job = {
  readonly environment?: string;
  readonly needs?: string;
  readonly uses?: string;
  readonly 'timeout-minutes'?: number;
  readonly permissions?: Record<string, string>;
  readonly strategy?: { readonly matrix: { readonly node: readonly number[] } };
  readonly steps?: readonly Step[];
};
type Workflow = {
  readonly on: Record<string, unknown>;
  readonly permissions?: Record<string, string>;
  readonly jobs: Readonly<Record<string, Job>>;
};

const folder = join(__dirname, '../../.github/workflows');
const files = readdirSync(folder);
const text = (file: string): string => readFileSync(join(folder, file), 'utf8');
const workflow = (file: string): Workflow => parse(text(file)) as Workflow;
const jobs = (file: string): readonly Job[] => Object.values(workflow(file).jobs);
const steps = (file: string): readonly Step[] => jobs(file).flatMap((job) => job.steps ?? []);
const scriptRun = (file: string): string =>
  steps(file)
    .flatMap(({ run }) => run ?? [])
    .join('\n');

describe.each(files)('%s', (file) => {
  it('keeps no secret', () => expect(text(file)).not.toMatch(/secrets[.:[]/));

  it('may read the repository and nothing else; only the deployment may prove who it is', () => {
    expect(workflow(file).permissions).toEqual({ contents: 'read' });
    const more = jobs(file).flatMap(({ permissions }) => (permissions ? [permissions] : []));
    expect(more).toEqual(file === 'deploy.yml' ? [{ contents: 'read', 'id-token': 'write' }] : []);
  });

  it('pins each action to a major version or a commit', () => {
    for (const { uses } of steps(file))
      if (uses) expect(uses).toMatch(/^[\w-]+\/[\w-]+@(v\d+|[0-9a-f]{40})$/);
  });

  it('runs npm scripts that there are', () => {
    const named = [...scriptRun(file).matchAll(/npm (?:run (?:-\S+ )?([\w:-]+)|(test|start))/g)];
    const missing = named
      .map(([, run, short]) => run ?? short!)
      .filter((name) => !(name in packageJson.scripts));
    expect(missing).toEqual([]);
  });

  it('puts no value of GitHub’s into a shell’s words, where it could be read as a command', () =>
    expect(scriptRun(file)).not.toContain('${{'));

  it('uses no trigger that hands a stranger’s change the repository’s rights', () =>
    expect(Object.keys(workflow(file).on)).not.toContain('pull_request_target'));
});

it('checks on every Node.js that the README names', () => {
  expect(jobs('check.yml').map(({ strategy }) => strategy?.matrix.node)).toEqual([[20, 22, 24]]);
  expect(scriptRun('check.yml')).toMatch(/^npm ci\nnpm run check$/m);
  expect(Object.keys(workflow('check.yml').on)).toEqual(['push', 'pull_request']);
});

it('packs the app and the bot, as the README deploys it', () => {
  const artefacts = steps('package.yml').filter(({ uses }) => uses?.startsWith('actions/upload-artifact@'));
  expect(artefacts.map((step) => step.with?.['path'])).toEqual(['sidemand-teams.zip', 'sidemand.zip']);
  const readme = readFileSync(join(__dirname, '../../README.md'), 'utf8');
  for (const command of [
    'npm run build',
    'npm prune --omit=dev',
    'zip -qr sidemand.zip dist node_modules package.json',
  ]) {
    expect(scriptRun('package.yml')).toContain(command);
    expect(readme).toContain(command);
  }
});

describe('the deployment', () => {
  const { package: packing, deploy } = workflow('deploy.yml').jobs;

  it('begins by hand alone', () =>
    expect(Object.keys(workflow('deploy.yml').on)).toEqual(['workflow_dispatch']));

  it('waits for the package, and for whoever approves the environment', () => {
    expect(packing?.uses).toBe('./.github/workflows/package.yml');
    expect(workflow('package.yml').on).toHaveProperty('workflow_call');
    expect(deploy).toMatchObject({ needs: 'package', environment: 'production' });
  });

  it('signs in without a password', () => {
    const login = deploy?.steps?.find(({ uses }) => uses?.startsWith('azure/login@'));
    expect(Object.keys(login?.with ?? {})).toEqual(['client-id', 'tenant-id', 'subscription-id']);
  });

  it('makes what Azure holds first, then uploads the program that was packed, then asks whether it is ready', () => {
    const order = ['actions/download-artifact', 'az deployment group create', 'az webapp deploy', '/readyz'];
    const all = (deploy?.steps ?? []).map(({ uses, run }) => `${uses ?? ''}${run ?? ''}`);
    const places = order.map((words) => all.findIndex((step) => step.includes(words)));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it('sets every variable that the parameters read, besides the key, which the vault keeps', () => {
    const parameters = readFileSync(join(__dirname, '../../infra/azure/main.bicepparam'), 'utf8');
    const read = [...parameters.matchAll(/readEnvironmentVariable\('(\w+)'/g)].map(([, name]) => name!);
    const set = Object.keys((deploy as { env?: Record<string, string> }).env ?? {});
    expect(read.filter((name) => !set.includes(name))).toEqual(['PSEUDONYM_KEY']);
  });
});
