/** Stands between a bot and its storage and counts: requests that write, requests that read, rows that come back. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Agent, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Counted = { readonly writes: number; readonly reads: number; readonly rows: number };

export type CountingProxy = {
  readonly connectionString: string;
  /** What was counted since the last time this was asked. */
  readonly take: () => Counted;
  readonly stop: () => Promise<void>;
};

export async function startCountingProxy(connectionString: string): Promise<CountingProxy> {
  const target = Number(/127\.0\.0\.1:(\d+)/.exec(connectionString)?.[1]);
  const agent = new Agent({ keepAlive: true });
  let counted = { writes: 0, reads: 0, rows: 0 };
  const forward = (incoming: IncomingMessage, response: ServerResponse): void => {
    const { method, url: path, headers } = incoming;
    const isRead = method === 'GET';
    counted = { ...counted, [isRead ? 'reads' : 'writes']: counted[isRead ? 'reads' : 'writes'] + 1 };
    const outgoing = request({ agent, host: '127.0.0.1', port: target, method, path, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        const body = Buffer.concat(chunks);
        if (isRead) counted = { ...counted, rows: counted.rows + rowsIn(body, answer.statusCode) };
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        response.end(body);
      });
    });
    outgoing.on('error', () => response.destroy());
    incoming.pipe(outgoing);
  };
  const server = createServer(forward);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    connectionString: connectionString.replace(/127\.0\.0\.1:\d+/, `127.0.0.1:${port}`),
    take: () => {
      const taken = counted;
      counted = { writes: 0, reads: 0, rows: 0 };
      return taken;
    },
    stop: () =>
      new Promise((resolve) => {
        agent.destroy();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function rowsIn(body: Buffer, status: number | undefined): number {
  if (status !== 200) return 0;
  const { value } = JSON.parse(body.toString()) as { readonly value?: readonly unknown[] };
  return Array.isArray(value) ? value.length : 1;
}
