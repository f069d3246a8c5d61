import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { startAzurite } from '../../infra/local/azurite';
import { createTeamsClient } from '../../infra/local/teams-client';
import { town } from '../../infra/local/town';
import { startLoopbackConnector } from '../fakes/loopback-connector';
import { startLoopbackInsights } from '../fakes/loopback-insights';
import { leaksIn } from './searched-output';

const { you, colleagues } = town;
const [amir] = colleagues;
const secrets = {
  'an object id': amir.userId,
  'a Teams id': amir.teamsUserId,
  'a name': amir.name,
  'a key of a table': 'PartitionKey',
};

type Watched = {
  /** How many modules of OpenTelemetry were loaded when it listened. */
  readonly loaded: number;
  readonly printed: string;
  readonly sent: string;
  readonly dependencies: readonly (string | undefined)[];
};

/** A process in which somebody asks for their answers. */
async function watch(env: Readonly<Record<string, string>>): Promise<Watched> {
  const [azurite, connector, insights] = await Promise.all([
    startAzurite(),
    startLoopbackConnector([you, ...colleagues]),
    startLoopbackInsights(),
  ]);
  const child = fork(join(__dirname, 'watched-process.ts'), {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      PATH: process.env['PATH'],
      STORAGE_CONNECTION_STRING: azurite.connectionString,
      PSEUDONYM_KEY: Buffer.alloc(32, 7).toString('base64'),
      COACHES: you.userId,
      PORT: '0',
      LOG_LEVEL: 'debug',
      INSIGHTS_STRING: insights.connectionString,
      INSIGHTS_HOST: String(insights.options.azureMonitorExporterOptions?.host),
      ...(env['TELEMETRY'] === 'on' && {
        APPLICATIONINSIGHTS_CONNECTION_STRING: insights.connectionString,
      }),
      ...env,
    },
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => void (printed += chunk.toString()));
  const [{ port, loaded }] = (await once(child, 'message')) as [{ port: number; loaded: number }];
  const client = createTeamsClient(`http://127.0.0.1:${port}/api/messages`, connector.serviceUrl);
  await client.install(you);
  await client.write(amir, 'private', 'vis mine svar');
  child.send('stop');
  await once(child, 'close');
  await Promise.all([azurite.stop(), connector.stop(), insights.stop()]);
  const dependencies = insights
    .envelopes()
    .filter(({ data }) => data.baseType === 'RemoteDependencyData')
    .map(({ data }) => data.baseData.name);
  return { loaded, printed, sent: insights.received().join('\n'), dependencies };
}

describe('a process', () => {
  it('without a connection string loads nothing of OpenTelemetry and sends nothing', async () => {
    const { loaded, sent, printed } = await watch({});
    expect([loaded, sent]).toEqual([0, '']);
    expect(printed).toContain('"msg":"listening"');
  }, 60_000);

  it('with one sends its own spans alone, and neither prints nor sends who asked', async () => {
    const { loaded, sent, printed, dependencies } = await watch({ TELEMETRY: 'on' });
    expect(loaded).toBeGreaterThan(0);
    expect(dependencies.length).toBeGreaterThan(5);
    const own = /^(converse$|read members$|send |storage (get|put|insert|replace|remove|list|page) )/;
    expect(dependencies.filter((name) => !own.test(name ?? ''))).toEqual([]);
    expect(leaksIn(printed + sent, secrets)).toEqual([]);
    expect(printed.split('\n').filter((line) => line !== '' && !line.startsWith('{'))).toEqual([]);
  }, 60_000);

  it('would send people’s ids and tables’ keys if the package did what it does by itself', async () => {
    const { sent } = await watch({ PACKAGE_AS_IT_COMES: 'on' });
    expect(leaksIn(sent, secrets)).toEqual(expect.arrayContaining(['an object id', 'a key of a table']));
  }, 60_000);

  it.each([
    ['an error that nobody catches', "throw new TypeError('Natuglen')"],
    ['a promise that nobody waits for', "Promise.reject(new TypeError('Natuglen'))"],
  ])('ends with 1 over %s, and says its kind and nothing of its words', async (_name, fault) => {
    const atAWord = `data:text/javascript,process.once('message',()=>{${fault}})`;
    const child = fork(join(__dirname, '../../bot/main.ts'), {
      execArgv: ['--import', 'tsx', '--import', atAWord],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: {
        PATH: process.env['PATH'],
        STORAGE_CONNECTION_STRING: 'UseDevelopmentStorage=true',
        PSEUDONYM_KEY: Buffer.alloc(32, 7).toString('base64'),
        PORT: '0',
      },
    });
    let printed = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => {
        printed += chunk.toString();
        if (printed.includes('"msg":"listening"') && child.connected) child.send('now', () => undefined);
      });
    const [code] = (await once(child, 'close')) as [number];
    expect(code).toBe(1);
    expect(printed).toMatch(/"reason":"TypeError.*"msg":"crashed"/);
    expect(printed).not.toContain('Natuglen');
  });
});
