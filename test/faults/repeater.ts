/** Teams on a bad day: passes each activity on at once, and twice more up to 20 seconds later, between those that came after it. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Repeater = {
  readonly messagesUrl: string;
  /** Lets time pass until an instant, and delivers again what comes until then, in that order. */
  readonly passUntil: (instant: number) => Promise<void>;
  readonly sent: () => number;
  readonly delivered: () => number;
  /** Deliveries that a bot answered with an error. */
  readonly failed: () => number;
  readonly stop: () => Promise<void>;
};

/** How late an activity may come again, in milliseconds. */
const latestMs = 20_000;

export type RepeaterOptions = {
  /** Each delivery goes to any of these. */
  readonly bots: readonly string[];
  readonly random: () => number;
  readonly now: () => number;
  readonly turnTo: (instant: number) => void;
};

export async function startRepeater({ bots, random, now, turnTo }: RepeaterOptions): Promise<Repeater> {
  const late: { readonly at: number; readonly body: string }[] = [];
  let sent = 0;
  let delivered = 0;
  let failed = 0;

  const deliver = async (body: string): Promise<{ readonly status: number; readonly text: string }> => {
    const url = bots[Math.floor(random() * bots.length)]!;
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    delivered += 1;
    if (!response.ok) failed += 1;
    return { status: response.status, text: await response.text() };
  };

  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const activity = JSON.parse(Buffer.concat(chunks).toString()) as object;
      const body = JSON.stringify({ ...activity, timestamp: new Date(now()).toISOString() });
      sent += 1;
      for (let again = 0; again < 2; again += 1) late.push({ at: now() + random() * latestMs, body });
      deliver(body).then(
        ({ status, text }) => {
          response.writeHead(status, { 'content-type': 'application/json' });
          response.end(text);
        },
        () => request.socket.destroy(),
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    messagesUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async passUntil(instant) {
      for (;;) {
        late.sort((one, other) => one.at - other.at);
        const [next] = late;
        if (!next || next.at > instant) break;
        late.shift();
        turnTo(next.at);
        await deliver(next.body);
      }
      turnTo(instant);
    },
    sent: () => sent,
    delivered: () => delivered,
    failed: () => failed,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
