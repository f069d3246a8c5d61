/** Microsoft's own Agents Playground on a free port: a Teams client and its connector, on this machine alone. */
import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import getPort, { portNumbers } from 'get-port';
import { stringify } from 'yaml';
import type { Citizen } from './town';
import { town } from './town';

export type Playground = {
  readonly url: string;
  readonly serviceUrl: string;
  readonly stop: () => Promise<void>;
};

/** The port that the Playground has when nobody asks for another. */
const usualPort = 56150;

/** Throws what it printed when it does not start; a configuration that it does not like ends it without a word. */
export async function startPlayground(folder: string, messagesUrl: string): Promise<Playground> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, '.m365agentsplayground.yml'), stringify(configuration()));
  const port = await getPort({ port: portNumbers(usualPort, usualPort + 50) });
  const script = join(dirname(require.resolve('@microsoft/m365agentsplayground/package.json')), 'cli.js');
  const child = spawn(
    process.execPath,
    [script, '-e', messagesUrl, '-c', 'msteams', '-p', String(port), '--dt'],
    {
      cwd: folder,
      env: { ...process.env, BROWSER: 'none' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  await listening(child);
  const url = `http://localhost:${port}`;
  return {
    url,
    serviceUrl: `${url}/_connector`,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

function listening(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const read = (chunk: Buffer): void => {
      printed += chunk.toString();
      if (/Listening on \d+/.test(printed)) resolve();
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', reject);
    child.once('exit', (code) =>
      reject(
        new Error(`The Playground ended with ${code} before it listened: ${printed || 'it said nothing'}`),
      ),
    );
  });
}

function configuration() {
  return {
    version: '0.1.1',
    tenantId: town.tenantId,
    bot: town.bot,
    currentUser: user(town.you),
    users: town.colleagues.map(user),
    personalChat: { id: town.personalChat },
    groupChat: { id: '19:group@thread.v2', name: 'Gruppe' },
    team: {
      ...town.team,
      aadGroupId: '00000000-0000-4000-8000-0000000000aa',
      channels: [town.channel],
    },
  };
}

function user({ userId, teamsUserId, name }: Citizen) {
  const names = name.split(' ');
  const email = `${teamsUserId.slice(3)}@strandby.example`;
  return {
    id: teamsUserId,
    name,
    userPrincipleName: email,
    aadObjectId: userId,
    givenName: names[0],
    surname: names.at(-1),
    email,
  };
}
