/** Real bots as processes: started, killed, frozen and thawed, with one loaded ahead of need. */
import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Order, Report, TimeOf } from './orders';

export type BotProcess = {
  readonly messagesUrl: string;
  readonly isAlive: () => boolean;
  readonly signal: (signal: 'SIGSTOP' | 'SIGCONT') => void;
  /** SIGKILL: nothing of the process runs after this. */
  readonly kill: () => Promise<void>;
  readonly turn: (time: TimeOf) => void;
};

export type Fleet = {
  readonly start: (time: TimeOf) => Promise<BotProcess>;
  readonly stop: () => Promise<void>;
};

export type FleetOptions = {
  readonly env: Readonly<Record<string, string>>;
  readonly tickMs: number;
  readonly beatMs: number;
  /** Processes loaded ahead. */
  readonly ahead: number;
  /** Hears every line that a bot logs. */
  readonly onLine?: (line: string) => void;
};

const compiled = join(__dirname, '../../.sidemand/faults/test/faults/bot-process.js');

export function createFleet({ env, tickMs, beatMs, ahead, onLine = () => undefined }: FleetOptions): Fleet {
  const all = new Set<ChildProcess>();
  const load = (): ChildProcess => {
    const child = fork(compiled, [], {
      env: {},
      execArgv: [],
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    });
    if (child.stdout) createInterface(child.stdout).on('line', onLine);
    all.add(child);
    child.once('exit', () => all.delete(child));
    return child;
  };
  const loadOne = () => {
    const child = load();
    const loaded = heard(child, 'loaded');
    // One that is stopped while it still loads, ahead of need, has nobody waiting for it.
    loaded.catch(() => undefined);
    return { child, loaded };
  };
  const waiting = Array.from({ length: ahead }, loadOne);

  return {
    async start(time) {
      waiting.push(loadOne());
      const next = waiting.shift()!;
      await next.loaded;
      const listening = heard(next.child, 'listening');
      next.child.send({ kind: 'start', time, env, tickMs, beatMs } satisfies Order);
      const { port } = await listening;
      return processOf(next.child, port);
    },
    async stop() {
      await Promise.all([...all].map(killed));
    },
  };
}

function processOf(child: ChildProcess, port: number): BotProcess {
  return {
    messagesUrl: `http://127.0.0.1:${port}/api/messages`,
    isAlive: () => child.exitCode === null && child.signalCode === null,
    signal: (signal) => void child.kill(signal),
    kill: () => killed(child),
    turn: (time) => void child.send({ kind: 'turn', time } satisfies Order),
  };
}

async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGKILL');
  await exit;
}

/** Rejects when the process ends instead. */
function heard<Kind extends Report['kind']>(
  child: ChildProcess,
  kind: Kind,
): Promise<Extract<Report, { kind: Kind }>> {
  return new Promise((resolve, reject) => {
    const listen = (report: Report): void => {
      if (report.kind !== kind) return;
      child.off('message', listen);
      resolve(report as Extract<Report, { kind: Kind }>);
    };
    child.on('message', listen);
    child.once('exit', (code, signal) =>
      reject(new Error(`A bot ended (${code ?? signal}) before it was ${kind}.`)),
    );
  });
}
