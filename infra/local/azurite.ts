/** The real Azurite table service on a free port of this machine. */
import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join, resolve as absolute } from 'node:path';
import getPort from 'get-port';

/** Azurite's own account, which everybody knows (*Use the Azurite emulator*: well-known storage account and key). */
const account = 'devstoreaccount1';
const accountKey = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

export type Azurite = { readonly connectionString: string; readonly stop: () => Promise<void> };

/** Without a folder the data is gone when it stops. Throws what Azurite printed when it does not start. */
export async function startAzurite(dataFolder?: string): Promise<Azurite> {
  const { port, child } = await startOnFreePort(
    dataFolder ? ['--location', absolute(dataFolder)] : ['--inMemoryPersistence'],
  );
  return {
    connectionString: [
      'DefaultEndpointsProtocol=http',
      `AccountName=${account}`,
      `AccountKey=${accountKey}`,
      `TableEndpoint=http://127.0.0.1:${port}/${account};`,
    ].join(';'),
    stop: () => ended(child),
  };
}

/** Another process may take a free port before Azurite does. */
async function startOnFreePort(
  options: readonly string[],
  tries = 3,
): Promise<{ readonly port: number; readonly child: ChildProcess }> {
  const port = await getPort({ host: '127.0.0.1' });
  const fixed = ['--tableHost', '127.0.0.1', '--silent', '--disableTelemetry'];
  const child = fork(
    join(__dirname, 'azurite-process.mjs'),
    [...fixed, '--skipApiVersionCheck', '--tablePort', String(port), ...options],
    // A group of its own: Ctrl-C is for the parent, which still has something to store.
    { cwd: tmpdir(), execArgv: [], detached: true, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] },
  );
  try {
    await started(child);
    return { port, child };
  } catch (error) {
    if (tries > 1 && String(error).includes('EADDRINUSE')) return startOnFreePort(options, tries - 1);
    throw error;
  }
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

/** How long Azurite gets to write down what it holds. */
const longestEndMs = 10_000;

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  const late = setTimeout(() => child.kill('SIGKILL'), longestEndMs);
  child.disconnect();
  await exit;
  clearTimeout(late);
}
