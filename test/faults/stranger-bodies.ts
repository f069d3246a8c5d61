/** A thousand bodies that are too large, and clients that take for ever: refused and cut off, and nothing of them is kept. */
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { startRunningBot } from '../running-bot';
import { oversized, sendBody } from '../strangers/oversized-bodies';
import { figuresOf } from './figures';
import { keptBytes } from './kept-bytes';

const count = 1_000;
const atOnce = 10;

/** How long a slow client is waited for, and how often it says something, in milliseconds. */
const longestMs = 60_000;
const betweenMs = 250;

const head = 'POST /api/messages HTTP/1.1\r\nhost: bot\r\ncontent-type: application/json\r\n';

/** What each slow client begins with, and goes on with. */
const slow: Readonly<Record<string, readonly [string, string]>> = {
  'says nothing': ['', ''],
  'has headers without end': [head, 'x-more: x\r\n'],
  'has a header without end': [`${head}x-long: `, 'x'],
  'sends its body a letter at a time': [`${head}content-length: 100000\r\n\r\n{`, ' '],
  'sends chunks of a letter': [`${head}transfer-encoding: chunked\r\n\r\n`, '1\r\n \r\n'],
  'sends no end': [`${head}transfer-encoding: chunked\r\n\r\n`, `10000\r\n${' '.repeat(0x10000)}\r\n`],
};

export async function strangerBodies(): Promise<void> {
  const figures = figuresOf('bodies of strangers');
  const running = await startRunningBot('2026-11-20 10:00');
  const url = `${running.url}/api/messages`;
  try {
    for (const each of oversized) await sendBody(url, each);
    const before = keptBytes();
    let most = 0;
    let refused = 0;
    for (let sent = 0; sent < count; sent += atOnce) {
      const bodies = Array.from(
        { length: atOnce },
        (_, index) => oversized[(sent + index) % oversized.length]!,
      );
      const statuses = await Promise.all(bodies.map((each) => sendBody(url, each)));
      refused += bodies.filter(({ status }, index) => statuses[index] === status).length;
      if (sent % 100 === 0) most = Math.max(most, keptBytes() - before);
    }
    most = Math.max(most, keptBytes() - before);
    figures.must('bodies refused with 413 or 415', refused, { is: count });
    figures.must('KB of memory kept, at most', Math.round(most / 1024), { atMost: 10 * 1024 });

    const port = Number(new URL(url).port);
    const lasted = await Promise.all(Object.values(slow).map((words) => lastingMs(port, words)));
    for (const [index, name] of Object.keys(slow).entries())
      figures.must(`a client that ${name} was cut off after (s)`, Math.round(lasted[index]! / 1000), {
        atMost: 50,
      });
    figures.must('status of the bot afterwards', (await fetch(`${running.url}/healthz`)).status, { is: 200 });
  } finally {
    await running.stop();
  }
  figures.judge();
}

async function lastingMs(port: number, [first, next]: readonly [string, string]): Promise<number> {
  const begin = performance.now();
  const socket = connect(port, '127.0.0.1');
  let open = true;
  socket.on('error', () => (open = false));
  socket.on('close', () => (open = false));
  socket.resume();
  socket.write(first);
  while (open && performance.now() - begin < longestMs) {
    if (next !== '' && socket.writable) socket.write(next);
    await delay(betweenMs);
  }
  socket.destroy();
  return performance.now() - begin;
}
