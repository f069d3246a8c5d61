import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { town } from '../../infra/local/town';
import type { RunningBot } from '../running-bot';
import { startRunningBot } from '../running-bot';

const run = promisify(execFile);
let running: RunningBot;

beforeAll(async () => {
  running = await startRunningBot('2026-11-20 10:00', { TABLE_PREFIX: 'dry' });
  await running.client.write(town.you, 'channel', 'tilmeld denne kanal som Økonomi');
}, 30_000);

afterAll(() => running.stop());

async function cli(...args: readonly string[]): Promise<string> {
  const { stdout } = await run(process.execPath, ['--import', 'tsx', 'bot/cli.ts', ...args], {
    env: {
      ...process.env,
      STORAGE_CONNECTION_STRING: running.connectionString,
      TABLE_PREFIX: 'dry',
      PSEUDONYM_KEY: Buffer.alloc(32, 7).toString('base64'),
    },
  });
  return stdout;
}

it.each([
  ['before anything is due', '2026-11-23T08:59+01:00', 'Nothing is due.'],
  ['when a prompt is due', '2026-11-23T09:00+01:00', 'Økonomi: would post the prompt of 2026-W48'],
  ['when its day is over', '2026-11-24T09:00+01:00', 'Økonomi: would tell the coach that 2026-W48 went by'],
])('a dry run %s says what would happen and why, and does nothing', async (_name, at, said) => {
  running.connector.news();
  expect(await cli('tick', '--dry-run', '--at', at)).toContain(said);
  expect(running.connector.news()).toEqual([]);
});

it('names what is wrong with an instant', async () => {
  await expect(cli('tick', '--dry-run', '--at', 'tomorrow')).rejects.toThrow(/--at is "tomorrow"/);
});
