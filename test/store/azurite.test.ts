import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTableStore } from '../../bot/azure/table-store';
import type { Store } from '../../bot/flows/ports';
import { startAzurite } from '../../infra/local/azurite';
import { digest } from './values';

const open = (connectionString: string): Promise<Store> =>
  openTableStore({ connectionString, tablePrefix: 'test' }, (error) => {
    throw error;
  });

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'azurite-test-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('Azurite on this machine', () => {
  it('keeps what it acknowledged a moment before it is stopped', async () => {
    const first = await startAzurite(folder);
    await (await open(first.connectionString)).digests.put(digest());
    await first.stop();
    await first.stop();
    const second = await startAzurite(folder);
    expect((await (await open(second.connectionString)).digests.get(digest()))?.value).toEqual(digest());
    await second.stop();
  });

  it('keeps nothing without a folder, and two stand side by side', async () => {
    const [one, other] = await Promise.all([startAzurite(), startAzurite()]);
    await (await open(one.connectionString)).digests.put(digest());
    expect(await (await open(other.connectionString)).digests.get(digest())).toBeUndefined();
    await Promise.all([one.stop(), other.stop()]);
  });

  it('ends when its parent is killed', async () => {
    const parent = spawn(
      process.execPath,
      [
        '--require',
        'tsx/cjs',
        '--eval',
        `require('./infra/local/azurite.ts').startAzurite(${JSON.stringify(folder)}).then(({ connectionString }) => console.log(connectionString))`,
      ],
      { cwd: join(__dirname, '../..'), stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const [printed] = (await once(parent.stdout, 'data')) as [Buffer];
    const connectionString = printed.toString().trim();
    const store = await open(connectionString);
    await store.digests.put(digest());
    parent.kill('SIGKILL');
    const until = performance.now() + 10_000;
    const answers = () =>
      store.check().then(
        () => true,
        () => false,
      );
    let alive = true;
    while (alive && performance.now() < until) alive = await answers();
    expect(alive).toBe(false);
    const again = await startAzurite(folder);
    expect((await (await open(again.connectionString)).digests.get(digest()))?.value).toEqual(digest());
    await again.stop();
  });
});
