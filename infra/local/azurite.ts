/** The real Azurite table service on a free port of this machine. */
import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import getPort from 'get-port';

/** Azurite's own account, which everybody knows (*Use the Azurite emulator*: well-known storage account and key). */
const account = 'devstoreaccount1';
const accountKey = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

export type Azurite = { readonly connectionString: string; readonly stop: () => Promise<void> };

/** Without a folder the data is gone when it stops. Throws what Azurite printed when it does not start. */
export async function startAzurite(dataFolder?: string): Promise<Azurite> {
  const folder = dataFolder ?? (await mkdtemp(join(tmpdir(), 'azurite-')));
  const port = await getPort({ host: '127.0.0.1' });
  const script = join(dirname(require.resolve('azurite/package.json')), 'dist/src/table/main.js');
  const kept = dataFolder ? ['--location', folder] : ['--inMemoryPersistence'];
  const options = ['--silent', '--disableTelemetry', '--skipApiVersionCheck', ...kept];
  const child = spawn(
    process.execPath,
    [script, '--tableHost', '127.0.0.1', '--tablePort', String(port), ...options],
    { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  await started(child);
  return {
    connectionString: [
      'DefaultEndpointsProtocol=http',
      `AccountName=${account}`,
      `AccountKey=${accountKey}`,
      `TableEndpoint=http://127.0.0.1:${port}/${account};`,
    ].join(';'),
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null) {
        // The only signal at which Azurite writes what it has acknowledged.
        child.kill('SIGINT');
        await once(child, 'exit');
      }
      if (!dataFolder) await rm(folder, { recursive: true, force: true });
    },
  };
}

function started(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const read = (chunk: Buffer): void => {
      printed += chunk.toString();
      if (printed.includes('successfully started')) resolve();
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Azurite ended with ${code}: ${printed}`)));
  });
}
